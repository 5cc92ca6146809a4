"""Commands of the office: its users, its journal."""
