"""Permanent names: the id of a dossier, the slug of a document, the number under which it is annexed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from indexer.french import fold, slugify
from indexer.kinds import AGREEMENTS, WORDS
from indexer.model import Authority, Decision, DocumentKind
from indexer.patterns.structure.annexes import ANNEX_NUMBERS, COMMON, NUMBER, WORD
from indexer.segmenting.bundles.documents import Span

UNDATED = "sans-date"
"""Year and day, in an address, of an act that prints none."""


def dossier_id(
    authority: Authority | None, name: str | None, day: date | None, number: str, fallback: str
) -> str:
    """`departement-du-nord/2023/2023-05-15-dirre-2023-177`; what is not known is said so in its place."""
    owner = authority.slug if authority else slugify(name or "") or "autorite-inconnue"
    when, year = (day.isoformat(), str(day.year)) if day else (UNDATED, UNDATED)
    return f"{owner}/{year}/{when}-{slugify(number) or fallback}"


def annexed_numbers(spans: Sequence[Span], decisions: Sequence[Decision]) -> dict[int, str]:
    """Numbers that the decisions give to the agreements, by position: « …la convention…, jointe en annexe 3 ».

    A decision's numbers go to the agreements whose titles share most words with it, in printed order.
    """
    free = {n: _words(span.title) for n, span in enumerate(spans) if span.kind in AGREEMENTS and not span.number}
    found: dict[int, str] = {}
    for words, numbers in _announcing(decisions, list(free.values())) if free else ():
        likeness = {n: _shared(title, words) for n, title in free.items() if n not in found}
        alike = sorted(filter(likeness.get, likeness), key=lambda n: -likeness[n])
        found |= dict(zip(sorted(alike[: len(numbers)]), numbers, strict=False))
    return found


def _announcing(
    decisions: Sequence[Decision], titles: Sequence[frozenset[str]]
) -> list[tuple[frozenset[str], list[str]]]:
    """Words and numbers of the decisions, those that are most like a title first."""
    named = [(_words(decision.text), _numbers(decision.text)) for decision in decisions]
    return sorted(named, key=lambda entry: -max(_shared(title, entry[0]) for title in titles))


def _numbers(text: str) -> list[str]:
    return [
        number
        for match in ANNEX_NUMBERS.finditer(fold(text))
        for number in NUMBER.regex.findall(match["numbers"])
    ]


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in WORD.regex.findall(fold(text)) if word not in COMMON)


def _shared(title: frozenset[str], words: frozenset[str]) -> float:
    return len(title & words) / max(len(title), 1)


def document_slugs(
    spans: Sequence[Span], main: int | None, numbers: dict[int, str], parents: Sequence[int | None]
) -> list[str]:
    """Slug of each document, unique among those that share its parent; the deliberation itself has none."""
    taken: defaultdict[int | None, set[str]] = defaultdict(set)
    return [
        "" if n == main else _free(_slug(span, numbers.get(n)), taken[parents[n]]) for n, span in enumerate(spans)
    ]


def _slug(span: Span, given: str | None) -> str:
    number = given or (span.number if span.kind == DocumentKind.ANNEX else None)
    return f"annexe-{slugify(number)}" if number else WORDS[span.kind].slug


def _free(base: str, taken: set[str]) -> str:
    name, times = base, 1
    while name in taken:
        times += 1
        name = f"{base}-{times}" if not base[-1].isdigit() else f"{base}-bis-{times}"
    taken.add(name)
    return name
