"""The libraries that a site is built with, and the bill that it carries of them."""
