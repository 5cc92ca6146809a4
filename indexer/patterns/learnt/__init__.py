"""Expressions of what is told of each word to what labelled acts taught."""
