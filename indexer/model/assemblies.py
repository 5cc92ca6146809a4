"""Assemblies: who sat, who voted what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A power of attorney: `giver` is absent and votes through `holder`."""

    giver: str
    holder: str


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
