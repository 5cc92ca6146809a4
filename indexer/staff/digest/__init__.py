"""The mail of a week: what saved searches find that their readers have not been told yet."""
