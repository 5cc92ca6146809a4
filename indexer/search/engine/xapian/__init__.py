"""The engine for archives beyond one machine, the only package that imports Xapian (docs/decisions/0180)."""
