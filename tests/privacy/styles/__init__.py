"""Acts of invented towns in which who is named, in what matter, in what layout and beside what is drawn."""
