"""What bounds a query, so that none can block the others."""

LONGEST = 1000
"""Characters of a query."""
