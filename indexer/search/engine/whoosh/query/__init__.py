"""From the tree of a query to the clauses that Whoosh finds."""
