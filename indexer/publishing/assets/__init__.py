"""Styles and scripts of the site: put together, named by their content."""
