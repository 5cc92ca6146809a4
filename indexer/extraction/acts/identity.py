"""Identity of a dossier: the facts of its session, those of the act, and what the sidecar corrects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from indexer.extraction.acts.head import Act
from indexer.extraction.acts.number import ending_number, find_number, stamped_number
from indexer.extraction.acts.object import find_object
from indexer.extraction.assemblies.authority import find_authority, find_body
from indexer.extraction.assemblies.meeting import find_meeting_date
from indexer.extraction.assemblies.session import (
    find_convocation,
    find_president,
    find_secretary,
    find_signatory,
)
from indexer.model import Fact
from indexer.patterns.structure.ranks import RANK_NUMBER
from indexer.segmenting.bundles.documents import Span
from indexer.segmenting.lines import Line

TEXT_FACTS = ("authority", "body", "number", "object", "president", "secretary", "signatory")
"""Facts that the sidecar gives as they are."""
DATES = ("meeting_date", "convocation_date")
"""Facts that it gives as ISO dates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Facts by their name in `Dossier`; None for one that is not printed."""

    facts: Mapping[str, Fact[Any] | None]

    def value(self, name: str) -> Any:
        """Value of a fact, None when it is not printed."""
        fact = self.facts.get(name)
        return fact.value if fact else None

    @property
    def values(self) -> dict[str, Any]:
        """All values by name."""
        return {name: self.value(name) for name in self.facts}

    @property
    def lines(self) -> dict[str, int]:
        """The line of each fact that the text prints."""
        return {name: fact.line for name, fact in self.facts.items() if fact and fact.line}


def session_identity(act: Act, whole: Sequence[Line]) -> Identity:
    """Facts that all acts of one session share."""
    body = find_body(act)
    return Identity(
        facts={
            "authority": find_authority(act, body.value if body else None, whole),
            "body": body,
            "meeting_date": find_meeting_date(act),
            "convocation_date": find_convocation(act),
            "president": find_president(act),
            "secretary": find_secretary(act),
        }
    )


def act_identity(act: Act, lines: Sequence[Line]) -> Identity:
    """Facts that are the act's own; `lines` are all those of its document, with their stamps."""
    title = find_object(act)
    number = find_number(act) or ending_number(title) or stamped_number(lines)
    return Identity(facts={"number": number, "object": title, "signatory": find_signatory(act.lines)})


def item_identity(span: Span) -> Identity:
    """Facts of an item of minutes: its title, and its code when it has more than a place in the agenda."""
    coded = span.number is not None and not RANK_NUMBER.match(span.number)
    title = Fact(span.title, span.start)
    return Identity(
        facts={
            "number": Fact(span.number, span.start) if coded else ending_number(title),
            "object": title,
            "signatory": None,
        }
    )


NO_ACT = Identity(facts={"number": None, "object": None, "signatory": None})
"""Of a dossier without a deliberation."""


def merge(*identities: Identity, overrides: Mapping[str, str]) -> Identity:
    """Facts of all, the later ones winning, then what the sidecar gives (line 0: no line prints it)."""
    facts: dict[str, Fact[Any] | None] = {}
    for identity in identities:
        facts |= {name: fact or facts.get(name) for name, fact in identity.facts.items()}
    given: dict[str, Fact[Any]] = {name: Fact(overrides[name], 0) for name in TEXT_FACTS if name in overrides}
    given |= {name: Fact(date.fromisoformat(overrides[name]), 0) for name in DATES if name in overrides}
    return Identity(facts={**facts, **given})
