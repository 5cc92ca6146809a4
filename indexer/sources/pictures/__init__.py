"""Pages of a PDF as pictures: drawn in a process of their own, what is hidden painted over, kept beside the sources."""

DPI = 110
"""Pixels of a picture to an inch of its page."""
