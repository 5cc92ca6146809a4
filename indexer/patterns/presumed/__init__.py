"""Whoever may be a person: names in use, the runs of words that may be one, and what stands beside them."""
