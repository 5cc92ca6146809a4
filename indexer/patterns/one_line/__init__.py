"""Texts that lost their line ends: where their parts open."""
