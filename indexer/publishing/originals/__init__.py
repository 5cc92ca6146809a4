"""« Voir l'original »: pages of the files that acts came in, as far as they may be shown, and the files themselves."""
