"""What leaves the office: what publishing would change, the pages as they will be, the build, what sends the site."""
