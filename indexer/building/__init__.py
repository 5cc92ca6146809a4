"""The whole build: texts in, a site, its pages and the index of its clauses out, published all at once."""
