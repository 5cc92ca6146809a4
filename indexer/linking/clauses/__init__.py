"""Clauses beside clauses: families, alignment, differences."""
