"""Habits of clerks by the choice that each is: every choice is independent of the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.reading.styles import heads, members, names, numbers, pages, sayings

CASES: Mapping[str, Any] = {"plain": str, "capitals": str.upper}

TABLES: Mapping[str, Mapping[str, Any]] = {
    "code": numbers.CODES,
    "heading": numbers.HEADINGS,
    "beside": numbers.BESIDES,
    "case": CASES,
    "rapporteur": sayings.RAPPORTEURS,
    "opening": sayings.OPENINGS,
    "debate": sayings.DEBATES,
    "vote": sayings.VOTES,
    "assembly": heads.ASSEMBLIES,
    "authority": heads.AUTHORITIES,
    "title": heads.TITLES,
    "extract": heads.EXTRACTS,
    "day": heads.DAYS,
    "session": heads.SESSIONS,
    "presided": heads.PRESIDED,
    "naming": names.NAMINGS,
    "present": members.PRESENT,
    "offices": members.OFFICES,
    "absent": members.ABSENT,
    "counts": members.COUNTS,
    "secretary": members.SECRETARIES,
    "agenda": pages.AGENDAS,
    "chapter": pages.CHAPTERS,
    "furniture": pages.FURNITURE,
    "end": pages.ENDS,
    "layout": pages.LAYOUTS,
    "accident": pages.ACCIDENTS,
}
"""Tables of which a style has one entry each."""

CHOICES: Mapping[str, tuple[Any, ...]] = {
    "kind": pages.KINDS,
    "sign": numbers.SIGNS,
    "sitting": (6, 14),
    "place": pages.PLACES,
    "spacing": pages.SPACINGS,
    "width": pages.WIDTHS,
    **{name: tuple(table) for name, table in TABLES.items()},
}
"""Every choice by its name."""
