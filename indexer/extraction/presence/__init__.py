"""Who sat when each act was examined: notes beside names, sentences on who comes and leaves, the items they name."""
