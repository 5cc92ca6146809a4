"""From a query to the clauses that it finds."""
