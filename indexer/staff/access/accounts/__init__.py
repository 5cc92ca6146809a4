"""Users with a password: their file, fingerprints, tries and sessions."""
