"""Open data as graphs: legislation, persons, relations, the catalogue."""
