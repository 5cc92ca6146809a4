"""Links between what was read: cited texts, references inside the archive, the same clause elsewhere."""
