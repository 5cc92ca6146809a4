"""From the pages of a folder to the site."""
