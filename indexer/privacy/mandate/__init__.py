"""Who sits in the assembly, and when a name stands in a matter of its bearer's own."""
