"""Rules that find what may be personal."""
