"""Rows of lists of deliberations and of registers."""
