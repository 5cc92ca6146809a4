"""Expressions of what may be personal: names, homes, papers, accounts."""
