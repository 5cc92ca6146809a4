"""Readings → Markdown pages, browse pages, feeds and everything else that MkDocs turns into the site."""
