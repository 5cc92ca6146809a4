"""Acts one by one: the record of each, the files beside its page, all records in one file."""
