"""The office: files are dropped, what was read is checked and corrected, acts are filed; on this machine only."""
