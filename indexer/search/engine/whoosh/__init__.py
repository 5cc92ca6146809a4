"""The embedded engine, the only package that imports Whoosh (docs/decisions/0010)."""
