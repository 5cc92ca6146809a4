"""Files on the disk: written only when they differ, hashed once."""
