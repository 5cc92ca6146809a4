"""Pages of a PDF as pictures: drawn in a process of their own, what is hidden painted over, kept beside the sources."""
