"""Which agreement an amendment amends: told by where it stands, by the act that it cites, or by its title."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from indexer.linking.clauses.words import folded
from indexer.linking.model import Link, Place
from indexer.model import DocumentKind, Dossier

FEWEST_WORDS = 5
"""Words of a title from which it is the name of one agreement."""
MOST_WORDS = 60
"""Words of the longest title that is looked for."""
Titled = Mapping[tuple[str, str], Sequence[Place]]


def amendments(
    dossiers: Iterable[Dossier], links: Mapping[str, Sequence[Link]]
) -> dict[str, tuple[Place, ...]]:
    """Amendments, oldest first, by the address of their agreement; `links` by id of the dossier that cites.

    An amendment that fits two agreements is under none.
    """
    newest_last = sorted(dossiers, key=lambda d: (d.meeting_date or date.max, d.id))
    titled = _by_title(newest_last)
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for dossier in newest_last:
        for document in dossier.documents:
            if document.kind is DocumentKind.AMENDMENT:
                place = Place(dossier=dossier, document=document)
                agreement = (
                    _parent(place) or _cited(place, links.get(dossier.id, ())) or _named(place, titled)
                )
                if agreement:
                    found[agreement.address].append(place)
    return {address: tuple(run) for address, run in found.items()}


def _agreements(dossier: Dossier) -> list[Place]:
    return [
        Place(dossier=dossier, document=document)
        for document in dossier.documents
        if document.kind is DocumentKind.AGREEMENT
    ]


def _parent(place: Place) -> Place | None:
    """The agreement to which the amendment is annexed."""
    parent = place.document.parent
    owner = place.dossier.documents[parent] if parent is not None else None
    is_agreement = owner is not None and owner.kind is DocumentKind.AGREEMENT
    return Place(dossier=place.dossier, document=owner) if owner and is_agreement else None


def _cited(place: Place, links: Sequence[Link]) -> Place | None:
    """The one agreement of the acts that the amendment cites."""
    own = [link for link in links if link.use.place.document is place.document]
    targets = {link.target.dossier.id: link.target.dossier for link in own}
    held = [
        agreement
        for dossier in targets.values()
        if dossier.id != place.dossier.id
        for agreement in _agreements(dossier)
    ]
    return held[0] if len(held) == 1 else None


def _by_title(dossiers: Iterable[Dossier]) -> Titled:
    """Agreements by authority and by the words of their title, when it has enough of them."""
    found: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
    for dossier in dossiers:
        for place in _agreements(dossier):
            words = folded(place.document.title)
            if FEWEST_WORDS <= len(words) <= MOST_WORDS:
                found[_authority(dossier), " ".join(words)].append(place)
    return found


def _named(place: Place, titled: Titled) -> Place | None:
    """The one earlier agreement of the authority whose whole title, the longest, stands in that of the amendment."""
    words = folded(place.document.title)[: 2 * MOST_WORDS]
    day = place.dossier.meeting_date or date.min
    for length in range(min(len(words), MOST_WORDS), FEWEST_WORDS - 1, -1):
        for start in range(len(words) - length + 1):
            title = " ".join(words[start : start + length])
            fitting = [
                other
                for other in titled.get((_authority(place.dossier), title), ())
                if (other.dossier.meeting_date or date.max) < day
            ]
            if fitting:
                return fitting[0] if len(fitting) == 1 else None
    return None


def _authority(dossier: Dossier) -> str:
    return dossier.folder
