"""Versions of an act on the site: what a page says of its own, and what changed from one to the next."""
