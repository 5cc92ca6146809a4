"""Pages of the texts received: line by line, set aside, the register of redactions."""
