"""Every regular expression of the archive, by what it recognises, each with examples that prove it."""
