"""Files of the national schemas (SCDL)."""
