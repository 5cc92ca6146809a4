"""Versions of an act: which act of an earlier text is which act of today, and what changed from one to the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from indexer.addresses import document_path
from indexer.linking.clauses.alignment import (
    best_first,
    compare_documents,
    document_text,
    overlap,
    pair_documents,
)
from indexer.linking.clauses.candidates import shingles
from indexer.linking.model import Comparison, Place
from indexer.model import Document, Dossier, Reading, Replaced, SourceText

FOLDER = "versions"
ALIKE = 0.5
"""Share of common runs of words from which two acts of a register are one."""
_SAME_NUMBER = 2.0
_LEFT_OUT = "[acte non publié]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An earlier text of an act."""

    dossier: Dossier
    """Under the address of the version, `<address of the act>/versions/<day>`."""
    replaced: Replaced


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What changed when a text took the place of another one."""

    version: Version
    """The one that was replaced."""
    after: Dossier
    comparisons: tuple[Comparison, ...]
    """Documents that both have."""
    removed: tuple[Place, ...]
    added: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An act with its earlier texts, the oldest first; at least one."""

    current: Dossier
    versions: tuple[Version, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Changes, the oldest first."""
        after = [*(version.dossier for version in self.versions[1:]), self.current]
        return tuple(_step(version, later) for version, later in zip(self.versions, after, strict=True))


def histories(
    dossiers: Iterable[Dossier],
    older: Iterable[Reading],
    is_withheld: Callable[[Dossier], bool] = lambda _: False,
) -> dict[str, History]:
    """Acts that have earlier texts by their id; `older` are readings of those texts, the oldest of each act first.

    An act of an earlier text that is none of `dossiers` any more, or is withheld, is shown nowhere, its lines neither:
    it may have been withdrawn.
    """
    now: dict[str, Dossier] = {}
    in_source: defaultdict[object, list[Dossier]] = defaultdict(list)
    for dossier in dossiers:
        now[dossier.id] = dossier
        for path in {dossier.source.path, *(mention.path for mention in dossier.mentions)}:
            in_source[path].append(dossier)
    found: defaultdict[str, list[Version]] = defaultdict(list)
    for reading in older:
        if reading.source.replaced:
            acts = in_source.get(reading.source.replaced.by, ())
            for version, current in _versions(reading, reading.source.replaced, acts, is_withheld):
                found[current.id].append(version)
    every = (History(current=now[name], versions=_distinct(run, now[name])) for name, run in found.items())
    return {history.current.id: history for history in every if history.versions}


def earlier_texts(found: Mapping[str, History]) -> list[tuple[SourceText, tuple[Dossier, ...]]]:
    """Earlier texts that are published, with the versions that they hold."""
    texts: defaultdict[str, list[Dossier]] = defaultdict(list)
    for history in found.values():
        for version in history.versions:
            texts[str(version.dossier.source.path)].append(version.dossier)
    return [(run[0].source, tuple(run)) for _, run in sorted(texts.items())]


def _versions(
    reading: Reading, replaced: Replaced, acts: Sequence[Dossier], is_withheld: Callable[[Dossier], bool]
) -> Iterator[tuple[Version, Dossier]]:
    pairs = [pair for pair in _pairs(reading.dossiers, acts) if not is_withheld(pair[0])]
    kept = {id(old) for old, _ in pairs}
    gone = [dossier for dossier in reading.dossiers if id(dossier) not in kept]
    source = without_acts(reading.source, gone, _LEFT_OUT)
    for old, current in pairs:
        dossier = replace(old, id=f"{current.id}/{FOLDER}/{replaced.name}", source=source)
        yield Version(dossier=dossier, replaced=replaced), current


def without_acts(source: SourceText, gone: Sequence[Dossier], words: str) -> SourceText:
    """The text with `words` in the place of each line of some acts."""
    lines = {
        n for d in gone for document in d.documents for n in range(document.start_line, document.end_line + 1)
    }
    kept = (words if n in lines and line.strip() else line for n, line in enumerate(source.lines, 1))
    return replace(source, text="\n".join(kept)) if gone else source


def _pairs(old: Sequence[Dossier], now: Sequence[Dossier]) -> list[tuple[Dossier, Dossier]]:
    if len(old) == len(now) == 1:
        return [(old[0], now[0])]
    a, b = ([set(shingles(_words(d))) for d in run] for run in (old, now))
    scores = [
        (_SAME_NUMBER * _same_number(old[n], now[m]) + overlap(x, y), n, m)
        for n, x in enumerate(a)
        for m, y in enumerate(b)
    ]
    chosen = best_first([entry for entry in scores if entry[0] >= ALIKE])
    return [(old[n], now[m]) for n, m in sorted(chosen.items())]


def _same_number(old: Dossier, now: Dossier) -> bool:
    return old.number is not None and old.number == now.number


def _words(dossier: Dossier) -> str:
    return "\n".join(document_text(dossier, document) for document in dossier.documents)


def _distinct(run: Sequence[Version], current: Dossier) -> tuple[Version, ...]:
    """Without those whose words are those of the next text: another act of the same file changed."""
    later = [_words(version.dossier) for version in run[1:]] + [_words(current)]
    return tuple(
        version for version, after in zip(run, later, strict=True) if _words(version.dossier) != after
    )


def _step(version: Version, after: Dossier) -> Step:
    left, right = _by_path(version.dossier), _by_path(after)
    pairs = [(left.pop(path), right.pop(path)) for path in list(left) if path in right]
    for one, other in pair_documents(list(left.values()), list(right.values())):
        pairs.append((one, other))
    paired = {id(place.document) for pair in pairs for place in pair}
    alone = ([p for p in run.values() if id(p.document) not in paired] for run in (left, right))
    removed, added = (tuple(run) for run in alone)
    return Step(
        version=version,
        after=after,
        comparisons=tuple(compare_documents(one, other) for one, other in pairs),
        removed=removed,
        added=added,
    )


def _by_path(dossier: Dossier) -> dict[str, Place]:
    """Documents by their path below the act, the act itself first."""
    main: Document = dossier.main_document
    run = sorted(dossier.documents, key=lambda document: document is not main)
    start = len(document_path(dossier, main))
    return {document_path(dossier, d)[start:]: Place(dossier=dossier, document=d) for d in run}
