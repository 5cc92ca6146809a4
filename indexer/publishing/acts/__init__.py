"""The pages of an act and of its documents."""
