"""What does not add up or could not be read, as notices."""
