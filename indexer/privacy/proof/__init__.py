"""Proof that nothing hidden stands in what is published."""
