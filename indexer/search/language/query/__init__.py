"""The query language: from what is typed to a tree that any engine can look for."""
