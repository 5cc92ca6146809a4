"""The name of a feed beside the page whose acts it tells."""

FILE = "flux.xml"
