"""What an archives service receives: acts with their files as received, their published text and their record."""
