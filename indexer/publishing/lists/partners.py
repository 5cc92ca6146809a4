"""Partners of agreements: spellings that name one partner, each with the reason why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from indexer.french import slugify
from indexer.model import Dossier
from indexer.publishing.archive import Filed

ARTICLES = frozenset({"le", "la", "les", "l", "du", "de", "des", "d"})
SPELLING = "même nom, écrit autrement"
TERRITORY = "même nom, suivi de sa région"
SAME_BODY = "même collectivité, sous un autre nom"
_BODIES = (
    ("mairie-de-", "commune-de-"),
    ("ville-de-", "commune-de-"),
    ("conseil-departemental-", "departement-"),
    ("conseil-regional-", "region-"),
)
"""Beginnings of names of one legal person: the assembly or the town hall stands for its authority (CGCT)."""
_REGIONS = (
    "auvergne-rhone-alpes",
    "bourgogne-franche-comte",
    "bretagne",
    "centre-val-de-loire",
    "corse",
    "grand-est",
    "guadeloupe",
    "guyane",
    "hauts-de-france",
    "ile-de-france",
    "la-reunion",
    "martinique",
    "mayotte",
    "normandie",
    "nouvelle-aquitaine",
    "occitanie",
    "pays-de-la-loire",
    "provence-alpes-cote-d-azur",
)
_BLANKS = ("__", "....", "……", "{")
_KINDS = frozenset(
    {
        "association",
        "collectivite",
        "commune",
        "departement",
        "etablissement",
        "mairie",
        "region",
        "societe",
        "structure",
        "ville",
    }
)
"""Words that say what somebody is and not who."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """Who signs agreements with the authorities, under its most frequent spelling."""

    slug: str
    name: str
    documents: tuple[Filed, ...]
    others: tuple[tuple[str, str], ...]
    """Other spellings, each with the reason why it is the same partner."""


def partner_slug(name: str) -> str:
    """Spellings of one name under one slug: « le Département du Nord », « DEPARTEMENT DU NORD (59) »."""
    words = slugify(name.partition("(")[0]).split("-")
    while words and words[0] in ARTICLES:
        words = words[1:]
    return "-".join(words)[:80].strip("-")


def partners(filed: Iterable[Filed]) -> tuple[Partner, ...]:
    """Those with most documents first; an authority is no partner of its own, nor is a name that only says a kind."""
    uses: defaultdict[str, list[tuple[str, Filed]]] = defaultdict(list)
    for one in filed:
        for name in others(one.dossier, one.document.parties):
            uses[partner_slug(name)].append((name, one))
    joined: defaultdict[str, list[str]] = defaultdict(list)
    for slug in sorted(uses):
        joined[_common(slug, uses)].append(slug)
    found = [_partner(slug, run, uses) for slug, run in joined.items()]
    return tuple(sorted(found, key=lambda partner: (-len(partner.documents), partner.slug)))


def others(dossier: Dossier, parties: Sequence[str]) -> list[str]:
    """Parties save the authority itself, names that only say a kind, and blanks that were left to fill in."""
    own = _body(partner_slug(dossier.publisher.name))
    slugs = [(name, partner_slug(name)) for name in parties if not any(sign in name for sign in _BLANKS)]
    return [name for name, slug in slugs if slug and slug not in _KINDS and _body(slug) != own]


def by_name(found: Iterable[Partner]) -> dict[str, Partner]:
    """Partners by each of their spellings."""
    return {name: partner for partner in found for name in (partner.name, *dict(partner.others))}


def _body(slug: str) -> str:
    return next((to + slug[len(start) :] for start, to in _BODIES if slug.startswith(start)), slug)


def _common(slug: str, known: Mapping[str, object]) -> str:
    """Slug under which a partner stands: of its legal person, without a region where the bare name is printed too."""
    body = _body(slug)
    ends = (body.removesuffix(f"-{region}") for region in _REGIONS)
    return next((end for end in ends if end != body and end in known and end not in _KINDS), body)


def _partner(slug: str, run: Iterable[str], uses: Mapping[str, list[tuple[str, Filed]]]) -> Partner:
    spelt = [(own, name, one) for own in run for name, one in uses[own]]
    counts = Counter(name for own, name, _ in spelt if own == slug) or Counter(name for _, name, _ in spelt)
    frequent = max(sorted(counts), key=lambda name: counts[name])
    reasons = {name: _reason(own, slug) for own, name, _ in spelt if name != frequent}
    documents: dict[tuple[str, str], Filed] = {}
    for _, _, one in spelt:
        documents.setdefault((one.dossier.id, one.document.slug), one)
    newest = sorted(documents.values(), key=_day, reverse=True)
    return Partner(slug=slug, name=frequent, documents=tuple(newest), others=tuple(sorted(reasons.items())))


def _day(one: Filed) -> str:
    return str(one.dossier.meeting_date or "")


def _reason(own: str, slug: str) -> str:
    if own == slug:
        return SPELLING
    return SAME_BODY if _body(own) == slug else TERRITORY
