"""Who sits in invented assemblies, and in which order clerks write their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who sits."""

    woman: bool
    first: str
    last: str

    @property
    def title(self) -> str:
        """Short honorific."""
        return "Mme" if self.woman else "M."

    @property
    def long_title(self) -> str:
        """Honorific in full."""
        return "Madame" if self.woman else "Monsieur"


def _person(row: str) -> Person:
    title, first, last = row.split(" ", 2)
    return Person(woman=title == "Mme", first=first, last=last)


MEMBERS = tuple(
    map(
        _person,
        (
            "M. Henri DOL", "Mme Ida SERT", "M. Paul ROUX", "Mme Odile FERRAND", "M. Joël VANNIER", "Mme Katia WEISS",
            "M. Jean-Luc MARSAL", "Mme Anne-Lise LE GALLEN", "M. Émile BRUN", "Mme Zoé DELATTRE", "M. Yves de CORVAL",
            "Mme Inès ROCHER", "M. Guy TAILLEFER", "Mme Nadia HADDAD",
        ),
    )
)  # fmt: skip
"""Those present; the first one presides, the second one is secretary."""
ABSENTEES = tuple(map(_person, ("M. Luc XAVIER", "Mme Rose NOEL", "M. Marc TISON")))

NAMINGS: Mapping[str, Callable[[Person], str]] = {
    "M. First LAST": lambda p: f"{p.title} {p.first} {p.last}",
    "Monsieur First LAST": lambda p: f"{p.long_title} {p.first} {p.last}",
    "First LAST": lambda p: f"{p.first} {p.last}",
    "LAST First": lambda p: f"{p.last} {p.first}",
    "M. LAST First": lambda p: f"{p.title} {p.last} {p.first}",
    "M. First Last": lambda p: f"{p.title} {p.first} {p.last.title()}",
    "First Last": lambda p: f"{p.first} {p.last.title()}",
    "M. LAST": lambda p: f"{p.title} {p.last}",
}
"""How a person is named."""
