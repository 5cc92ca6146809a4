"""Acts beside acts: relations, amendments, threads, versions, persons."""
