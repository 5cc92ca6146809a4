"""Word, OpenDocument and HTML."""
