"""What is recognised, decided and mended in the ledger."""
