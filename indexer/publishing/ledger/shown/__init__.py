"""What the ledger shows: redirects, notices, lists."""
