"""Every text that the archive cites, with the places that cite it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from indexer.french import find_dates, format_date, slugify
from indexer.linking.model import CitedText, Use
from indexer.linking.places import uses
from indexer.model import Citation, Dossier
from indexer.patterns.citations.codes import CODES

OF_ONE_AUTHORITY = frozenset({"deliberation", "convention", "rapport"})
"""Acts whose number means something in their own authority only."""

_NAMES = {
    "loi": "Loi",
    "decret": "Décret",
    "ordonnance": "Ordonnance",
    "arrete": "Arrêté",
    "circulaire": "Circulaire",
    "deliberation": "Délibération",
    "convention": "Convention",
    "rapport": "Rapport",
}


def cited_texts(dossiers: Iterable[Dossier]) -> tuple[CitedText, ...]:
    """Cited texts, the most cited first; references of a dossier to itself are not among them.

    Spellings that make one address are one text: `DAJAP/2021/229`, `dajap-2021-229`.
    """
    groups: defaultdict[str, list[Use]] = defaultdict(list)
    for use in uses(dossiers):
        if use.citation.kind != "interne":
            groups[slugify(_scoped(use))].append(use)
    found = [_text(_scoped(run[0]), run) for run in groups.values()]
    return tuple(sorted(found, key=lambda text: (-len(text.uses), text.key)))


def scoped(citation: Citation, dossier: Dossier) -> str:
    """Key of a cited text in the whole archive: `delib:2021-257@departement-du-nord`."""
    own = citation.kind in OF_ONE_AUTHORITY
    return f"{citation.key}@{dossier.folder}" if own else citation.key


def _scoped(use: Use) -> str:
    return scoped(use.citation, use.place.dossier)


def _text(key: str, run: Sequence[Use]) -> CitedText:
    kind = run[0].citation.kind
    url = next((use.citation.url for use in run if use.citation.url), None)
    return CitedText(key=key, kind=kind, name=_name(key, kind, run), url=url, uses=tuple(run))


def _name(key: str, kind: str, run: Sequence[Use]) -> str:
    name = key.partition(":")[2].partition("@")[0]
    if kind == "code":
        return _code_name(name)
    if kind == "ue":
        act, _, number = name.rpartition(":")
        return f"Directive {number}" if act == "dir" else f"Règlement (UE) {number}"
    days = Counter(day for use in run for _, day in find_dates(use.citation.text)).most_common(1)
    numbered = not (days and name == days[0][0].isoformat())
    parts = [
        _NAMES.get(kind, kind),
        f"n°\u00a0{name}" if numbered else "",
        f"du {format_date(days[0][0])}" if days else "",
    ]
    return " ".join(filter(None, parts))


def _code_name(name: str) -> str:
    code, _, article = name.partition(":")
    title = CODES[code].name if code in CODES else "code que le texte ne nomme pas"
    return f"Article {article} · {title}" if article else title
