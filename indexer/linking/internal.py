"""Citations that lead to a place of the archive: annexes, articles, the report, other deliberations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from indexer.french import find_dates, roman, slugify
from indexer.linking.model import Link, Place, Use
from indexer.linking.places import uses
from indexer.model import Document, DocumentKind, Dossier

_OWNERS = frozenset({"convention", "contrat", "avenant", "accord"})
"""Words of « article 2.1 de la présente convention » by which an annex names the document it belongs to."""


def internal_links(dossiers: Sequence[Dossier]) -> tuple[Link, ...]:
    """Links of all dossiers; which one came first makes no difference. A reference that is not clear has none."""
    acts = _Acts(dossiers)
    found = ((use, _target(use, acts)) for use in uses(dossiers))
    return tuple(Link(use=use, target=target) for use, target in found if target)


def by_origin(links: Iterable[Link]) -> dict[str, tuple[Link, ...]]:
    """Links by the id of the dossier from which they lead."""
    return _grouped(links, lambda link: link.use.place.dossier.id)


def outgoing(links: Iterable[Link]) -> dict[str, tuple[Link, ...]]:
    """Links by the address of the clause or document from which they lead."""
    return _grouped(links, lambda link: link.use.place.address)


def incoming(links: Iterable[Link]) -> dict[str, tuple[Link, ...]]:
    """Links by the address of the clause or document to which they lead."""
    return _grouped(links, lambda link: link.target.address)


def _grouped(links: Iterable[Link], key: Callable[[Link], str]) -> dict[str, tuple[Link, ...]]:
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        found[key(link)].append(link)
    return {name: tuple(run) for name, run in found.items()}


def cited_by(links: Iterable[Link]) -> dict[str, tuple[Link, ...]]:
    """Links from other dossiers by the id of the dossier to which they lead."""
    others = (link for link in links if link.use.place.dossier.id != link.target.dossier.id)
    return _grouped(others, lambda link: link.target.dossier.id)


class _Acts:
    """Deliberations by authority, number and day."""

    def __init__(self, dossiers: Iterable[Dossier]) -> None:
        self._by_name: defaultdict[tuple[str, str], list[Dossier]] = defaultdict(list)
        for dossier in dossiers:
            authority = dossier.folder
            days = [dossier.meeting_date.isoformat()] if dossier.meeting_date else []
            for name in {slugify(dossier.number or ""), *days} - {""}:
                self._by_name[authority, name].append(dossier)

    def find(self, use: Use) -> Place | None:
        """The one deliberation of the same authority that a citation names."""
        citation = use.citation
        authority = use.place.dossier.folder
        named = self._by_name.get((authority, slugify(citation.key.partition(":")[2])), [])
        days = {day for _, day in find_dates(citation.text)}
        fitting = [d for d in named if not days or d.meeting_date is None or d.meeting_date in days]
        if len(fitting) != 1 or fitting[0].id == use.place.dossier.id:
            return None
        return Place(dossier=fitting[0], document=fitting[0].documents[fitting[0].main])


def _target(use: Use, acts: _Acts) -> Place | None:
    kind, _, name = use.citation.key.partition(":")
    if kind == "delib":
        return acts.find(use)
    if kind == "rapport":
        same = slugify(name) == slugify(use.place.dossier.number or "-")
        return _report(use, name) if same else None
    word, _, number = name.partition("-")
    find = _INTERNAL.get(word) if kind == "interne" else None
    return find(use, number) if find else None


def _report(use: Use, _: str) -> Place | None:
    dossier = use.place.dossier
    reports = [d for d in dossier.documents if d.kind is DocumentKind.REPORT]
    if not reports or use.place.document in reports:
        return None
    return Place(dossier=dossier, document=reports[0])


def _annex(use: Use, number: str) -> Place | None:
    """The annex of that number of the document itself or of what it is annexed to; the act's for act and report.

    An agreement that names an annex it does not hold means no annex of the act.
    """
    dossier = use.place.dossier
    for owner in _owners(use.place):
        for document in dossier.documents:
            same = _plain(document.number or "") == number and document is not use.place.document
            if same and document.parent in owner:
                return Place(dossier=dossier, document=document)
    return None


def _owners(place: Place) -> Iterator[tuple[int | None, ...]]:
    """Positions whose annexes a document can mean; documents of the act have the act or nothing as parent."""
    documents, main = place.dossier.documents, place.dossier.main
    if place.document is documents[main] or place.document.kind is DocumentKind.REPORT:
        yield (main, None)
        return
    for owner in _upwards(place):
        if owner is not documents[main]:
            yield (documents.index(owner),)


def _article(use: Use, label: str) -> Place | None:
    """The clause of that label in the document, or in the one that « la présente convention » names."""
    owners = list(_upwards(use.place))
    if use.place.document.kind is DocumentKind.ANNEX and _OWNERS & set(slugify(use.citation.text).split("-")):
        owners = owners[1:]
    for owner in owners:
        for section in owner.sections:
            if _plain(section.label) == label.removesuffix("er") and section is not use.place.section:
                return Place(dossier=use.place.dossier, document=owner, section=section)
    return None


_INTERNAL: dict[str, Callable[[Use, str], Place | None]] = {
    "rapport": _report,
    "annexe": _annex,
    "article": _article,
}


def _upwards(place: Place) -> Iterator[Document]:
    """The document, then what it is annexed to; the act itself last."""
    documents = place.dossier.documents
    document: Document | None = place.document
    while document is not None:
        yield document
        document = documents[document.parent] if document.parent is not None else None
    main = documents[place.dossier.main]
    if main is not place.document:
        yield main


def _plain(label: str) -> str:
    """`1er` and `1` are one label, `II` and `2` too."""
    value = roman(label)
    return str(value) if value else slugify(label).removesuffix("er")
