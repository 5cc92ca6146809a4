"""Roles: each may do all that the ones before it may."""

from __future__ import annotations

from enum import IntEnum


class Role(IntEnum):
    """What somebody may do."""

    ANYONE = 0
    """See the page that asks for a password."""
    READER = 1
    """Search what is published."""
    EDITOR = 2
    """Drop, check, correct and file acts, decide what is hidden."""
    PUBLISHER = 3
    """Publish, withdraw and replace acts, read the journal."""

    @property
    def label(self) -> str:
        """As users read it."""
        return LABELS[self]


LABELS = {
    Role.ANYONE: "personne",
    Role.READER: "lecteur",
    Role.EDITOR: "éditeur",
    Role.PUBLISHER: "publieur",
}
GIVEN = (Role.READER, Role.EDITOR, Role.PUBLISHER)
"""Those that a user can have."""
