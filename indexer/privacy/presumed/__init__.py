"""Whoever may be a person, told by the words of names in use rather than by what is said; a person decides."""
