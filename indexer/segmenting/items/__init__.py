"""Items of a session: headings in series, ranks, titles."""
