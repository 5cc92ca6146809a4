"""What stands in apposition to a name: a function, an illness, a home, a number of one's own."""
