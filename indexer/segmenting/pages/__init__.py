"""What pages print around the text, and where they print it."""
