"""Who asks: a name, a role, and the word that their forms bring back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response

from indexer.staff.access.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody who asks for a page."""

    name: str = ""
    """Of the user; empty for somebody who did not say who they are."""
    role: Role = Role.ANYONE
    token: str = ""
    """In each form that is shown to them: a page of elsewhere cannot know it."""
    address: str = ""
    """Of the machine that asks."""
    can_leave: bool = False
    """Whether there is a session to end."""

    @property
    def can_edit(self) -> bool:
        """Whether the office is open to them."""
        return self.role >= Role.EDITOR

    @property
    def can_publish(self) -> bool:
        """Whether they may change what is public."""
        return self.role >= Role.PUBLISHER


class Access(Protocol):
    """A way to know who asks."""

    @property
    def origin(self) -> str | None:
        """What browsers say of where pages of ours come from; None where it is what they ask for."""

    def visit(self, request: Request) -> Visit:
        """Who asks; raises ArchiveError when nobody can be let in."""

    def refuse(self, request: Request, visit: Visit) -> Response:
        """The answer to somebody whose role is not enough."""


def visit_of(request: Request) -> Visit:
    """Who asks, nobody for a request that was refused before that was known."""
    found: Visit = getattr(request.state, "visit", Visit())
    return found
