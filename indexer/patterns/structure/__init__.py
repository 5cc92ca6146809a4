"""Expressions of the shape of a text: heads, items, annexes, titles, pages, roles of lines."""
