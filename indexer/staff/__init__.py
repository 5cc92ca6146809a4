"""The local search application: the same results as the command line, as pages and as JSON."""
