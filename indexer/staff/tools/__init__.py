"""What other programs may ask of the published archive, over the Model Context Protocol; nothing can be changed."""
