"""Expressions of cited texts and of references inside a text."""
