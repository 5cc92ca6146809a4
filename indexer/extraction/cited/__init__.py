"""How each kind of cited text is found: acts, articles of codes, references of a text to itself."""
