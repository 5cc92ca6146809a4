"""PDF of acts and of session documents: sheets of plain facts, and their typesetting."""
