"""What asks an index, whichever engine made it: nothing outside the rooms of the engines knows their types."""
