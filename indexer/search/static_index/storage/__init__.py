"""How the static index is laid down in files."""
