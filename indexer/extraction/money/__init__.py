"""Sums: what is decided, for whom, under which agreement."""
