"""Documents of a bundle: where they open, under which title."""
