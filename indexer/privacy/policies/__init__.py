"""What an archive decided to hide and to show, and what waits for a decision."""
