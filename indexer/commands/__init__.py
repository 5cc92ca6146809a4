"""Commands of the command line, one module each; every one only calls what does the work."""
