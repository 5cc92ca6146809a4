"""What proves a publication: manifest, keyed hashes, signature."""
