"""A finding with all that the text prints of the name, the home or the number that it was found in."""

from __future__ import annotations

from indexer.privacy.apposed.homes import whole_home
from indexer.privacy.apposed.open_numbers import whole_number
from indexer.privacy.detectors.findings import Finding, Text
from indexer.privacy.presumed.whole_names import make_whole


def entire(text: Text, finding: Finding) -> Finding:
    """Anything else as it is."""
    return whole_number(text, whole_home(text, make_whole(text, finding)))
