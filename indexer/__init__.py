"""Read the deliberations of French local authorities; publish and search their clauses."""

__version__ = "0.1.0"
