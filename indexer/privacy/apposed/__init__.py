"""What is said of persons beside their names: illnesses, homes and numbers of their own."""
