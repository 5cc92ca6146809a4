"""Facts of a dossier, each read from printed lines that can be named."""
