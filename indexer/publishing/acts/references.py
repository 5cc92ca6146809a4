"""Under a clause: what it refers to and what refers to it, in the same dossier."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from indexer.linking.archive import Linked
from indexer.linking.model import Link, Place
from indexer.publishing.writing.display import document_name
from indexer.publishing.writing.markdown import plain_html
from indexer.publishing.writing.render import relative
from indexer.typography import FIXED, NARROW

BETWEEN = f"{NARROW}; "
SHORTEST = 3
"""Letters of a word such as « article »; a heading that begins with less has only a number."""


def references_note(origin: str, here: Place, linked: Linked) -> Markup:
    """« Renvoie à : article 2.1, annexe n° 3. Cité par : article 5.4 », for the page at `origin`; empty without any."""
    owner = here.dossier.id
    leaving = (link for link in linked.outgoing.get(here.address, ()) if link.target.dossier.id == owner)
    arriving = (link for link in linked.incoming.get(here.address, ()) if link.use.place.dossier.id == owner)
    parts = [
        _part(origin, "Renvoie à", (link.target for link in leaving), here),
        _part(origin, "Cité par", _citing(arriving), here),
    ]
    told = f"{FIXED}· ".join(filter(None, parts))
    return Markup(f'<p class="renvois">{told}</p>' if told else "")


def _citing(links: Iterable[Link]) -> Iterable[Place]:
    return (link.use.place for link in links)


def _part(origin: str, title: str, places: Iterable[Place], here: Place) -> str:
    distinct = {place.address: place for place in places}
    links = [
        f'<a href="{relative(origin, address[1:])}">{plain_html(_name(place, here))}</a>'
        for address, place in distinct.items()
    ]
    return f"{title}{FIXED}: {BETWEEN.join(links)}" if links else ""


def _name(place: Place, here: Place) -> str:
    """`article 2.1`, `annexe n° 3`, `article 5.4 (convention, annexe n° 2)` when it stands in another document."""
    document = document_name(place.document)
    document = document[:1].lower() + document[1:]
    if place.section is None:
        return document
    word = place.section.title.split(" ", 1)[0]
    named = word.isalpha() and len(word) >= SHORTEST and word != place.section.label
    name = f"{word.lower() if named else 'point'} {place.section.label}".strip()
    return name if place.document is here.document else f"{name} ({document})"
