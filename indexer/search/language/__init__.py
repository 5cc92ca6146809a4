"""Words and values of the query language, the same for both engines."""
