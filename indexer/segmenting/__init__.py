"""From the lines of a source to documents, clauses and blocks."""
