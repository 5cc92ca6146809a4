"""What a text calls itself: the minutes of a session, or the session itself."""

from __future__ import annotations

from indexer.segmenting.items.agenda import AGENDA_REACH

TOP = 12
"""Printed lines in which minutes say what they are."""
HEAD = 40
"""Printed lines of a head."""


def says_minutes(roles: str) -> bool:
    """Whether a text calls itself minutes, or prints an agenda."""
    return "M" in roles[:TOP] or "G" in roles[:AGENDA_REACH]


def opens_session(roles: str) -> bool:
    """Whether a text opens with a session, and with no title, number or object of an act."""
    opened = "S" in roles[:TOP] or "F" in roles[:TOP]
    return opened and not any(letter in roles[:HEAD] for letter in "AkKO")
