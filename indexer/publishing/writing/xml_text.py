"""Characters that an XML document can hold."""

from __future__ import annotations

_NO_TEXT = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
"""Those that XML 1.0 (section 2.2) lets stand nowhere or only discourages; a document with one cannot be read."""


def xml_text(text: str) -> str:
    """The text without them; line ends stay."""
    return text.translate(_NO_TEXT)
