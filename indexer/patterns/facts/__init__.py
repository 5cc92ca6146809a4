"""Expressions of what acts say: numbers, objects, sums, orders, receipts, terms."""
