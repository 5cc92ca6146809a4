"""The only package that imports Whoosh: nothing outside it knows a Whoosh type (docs/decisions/0010)."""
