"""What bounds a query, so that none can block the others; the browser has the same limits."""

FEW = 5
"""Below so many clauses found, those that have some of the words are shown after them."""
LONGEST = 1000
"""Characters of a query."""
DEEPEST = 20
"""Parentheses within parentheses."""
MOST_LEAVES = 64
"""Words, wordings and values of a query."""
MOST_COSTLY = 8
"""Beginnings, near spellings and distances of a query."""
LEAST_BEGINNING = 3
"""Letters before `*`: fewer would match a large part of the lexicon."""
LONG_WORD = 6
"""From this many letters on, `~` forgives two letters; below, one."""
