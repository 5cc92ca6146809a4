"""Files that come in: added, filed where they belong, read again."""
