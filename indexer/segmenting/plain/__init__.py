"""The layout of a text made plain, once, before anything is understood.

However a text was set — justified, indented, double-spaced, in lines of a fixed width, all on one line — the same
words give the same lines. Numbers of lines stay those of the source.
"""
