"""Pages of PDF files: words, columns, tables, notes, scans."""
