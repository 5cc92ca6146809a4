"""The ledger: what was published, where and when; what moved, and what was withdrawn. Addresses answer for ever."""
