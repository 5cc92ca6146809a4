"""Commands of the command line that have commands of their own; each only calls what does the work."""
