"""Permanent names: the id of a dossier, the slug of a document, the number under which it is annexed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from indexer.french import fold, slugify
from indexer.kinds import AGREEMENTS, WORDS
from indexer.model import Authority, Decision, DocumentKind
from indexer.patterns.structure.annexes import ANNEX_NUMBERS, COMMON, NUMBER, WORD
from indexer.segmenting.bundles.documents import Span


def dossier_id(
    authority: Authority | None, name: str | None, day: date | None, number: str, fallback: str
) -> str:
    """`departement-du-nord/2023/2023-05-15-dirre-2023-177`; what is not known is said so in its place."""
    owner = authority.slug if authority else slugify(name or "") or "autorite-inconnue"
    when = day.isoformat() if day else "sans-date"
    year = str(day.year) if day else "sans-date"
    return f"{owner}/{year}/{when}-{slugify(number) or fallback}"


def annexed_numbers(spans: Sequence[Span], decisions: Sequence[Decision]) -> dict[int, str]:
    """Numbers that the decisions give to the agreements, by position: « …la convention…, jointe en annexe 3 ».

    A decision's numbers go to the agreements whose titles share most words with it, in printed order.
    """
    free = [n for n, span in enumerate(spans) if span.kind in AGREEMENTS and span.number is None]
    found: dict[int, str] = {}
    if not free:
        return found
    named = [(_words(decision.text), _numbers(decision.text)) for decision in decisions]
    for words, numbers in sorted(named, key=lambda entry: -_best(entry[0], spans, free)):
        fitting = sorted(free, key=lambda n: -_shared(_words(spans[n].title), words))
        chosen = [n for n in fitting if _shared(_words(spans[n].title), words)][: len(numbers)]
        found |= dict(zip(sorted(chosen), numbers, strict=False))
        free = [n for n in free if n not in found]
    return found


def _best(words: frozenset[str], spans: Sequence[Span], free: Sequence[int]) -> float:
    return max((_shared(_words(spans[n].title), words) for n in free), default=0.0)


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
    taken: dict[int | None, set[str]] = {}
    slugs = []
    for n, span in enumerate(spans):
        if n == main:
            slugs.append("")
            continue
        number = numbers.get(n) or (span.number if span.kind == DocumentKind.ANNEX else None)
        base = f"annexe-{slugify(number)}" if number else WORDS[span.kind].slug
        slugs.append(_free(base, taken.setdefault(parents[n], set())))
    return slugs


def _free(base: str, taken: set[str]) -> str:
    name, times = base, 1
    while name in taken:
        times += 1
        name = f"{base}-{times}" if not base[-1].isdigit() else f"{base}-bis-{times}"
    taken.add(name)
    return name
