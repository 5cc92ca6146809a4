"""Members of an assembly as lists and tables of a head name them; who gave a proxy to whom."""
