"""Files to text: one module a kind of file, chosen by what the bytes are and never by the name.

Everything but a plain text is read in a process of its own, with limits of memory and time (`child`), because a
file that somebody sends may be broken or made to do harm. Nothing is fetched from a network.
"""
