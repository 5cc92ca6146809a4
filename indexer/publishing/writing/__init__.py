"""How pages are written: templates, Markdown, front matter, words for readers."""
