"""Sessions of invented towns whose style is drawn: one independent choice for each habit of a clerk."""
