"""Assemblies: who sat, who voted what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A power of attorney: `giver` is absent and votes through `holder`."""

    giver: str
    holder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment of a session, by an item of it."""

    item: str | None
    """Its number as printed; None where the text ties the moment to no item that has one."""
    included: bool | None
    """Whether what is told holds at that item; None where the text does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """How a member sat in a part of a session: what a note or a sentence says of who comes or leaves."""

    name: str
    """As the lists print it."""
    state: str | None
    """`present`, `represented` or `absent`; None where the text cannot be read."""
    since: Moment | None
    """None: from the opening on, or from a moment that the text does not tell."""
    until: Moment | None
    """None: up to the end, or to such a moment."""
    holder: str | None
    """Who votes for a represented member, where the text says so."""
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A member who comes or leaves, at one act."""

    name: str
    state: str | None
    """`present`, `represented` or `absent`; None where the text does not tell for sure."""
    holder: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """Who sat when an act was examined, in a session to which members come or which they leave."""

    present: int | None
    """None where it is not sure."""
    represented: int | None
    seats: tuple[Seat, ...]
    """Those who come or leave; all others sat as the lists say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Who sat. Counts are those printed, else those of the printed names."""

    members: int | None = None
    present: int | None = None
    represented: int | None = None
    excused: int | None = None
    absent: int | None = None
    present_names: tuple[str, ...] = ()
    proxies: tuple[Proxy, ...] = ()
    represented_names: tuple[str, ...] = ()
    """Of a list of members who gave a proxy, those of whom the text does not say who votes for them."""
    excused_names: tuple[str, ...] = ()
    absent_names: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    """Members who left the vote because of a conflict of interest."""
    stays: tuple[Stay, ...] = ()
    """Who comes or leaves in the course of the session; the counts above are those that are printed."""

    @property
    def counts(self) -> dict[str, int]:
        """Counts that are known, by the name of their field; those of all members in office are not among them."""
        told = {
            "present": self.present,
            "represented": self.represented,
            "excused": self.excused,
            "absent": self.absent,
        }
        return {kind: count for kind, count in told.items() if count is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteGroup:
    """Who voted how, where the text says so: a group or a person."""

    choice: str
    """`for`, `against` or `abstain`."""
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """Result of a vote; `unanimous` without figures is common and leaves the counts None."""

    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    cast: int | None = None
    majority: int | None = None
    took_part: int | None = None
    unanimous: bool | None = None
    outcome: str | None = None
    """`adopted` or `rejected`."""
    groups: tuple[VoteGroup, ...] = ()
