"""`<name>.toml` read: facts of the whole text, where documents start, facts of one act among several.

    number = "2024-05"                  a fact
    [vote]                              figures of the vote, of the attendance
    for = 12
    [[boundary]]                        an annex starts at this line, whatever is read
    line = 45
    words = "ANNEXE 2 – Règlement"      words of that line: where they are no longer there, nothing of it counts
    starts = "annex"
    [[act]]                             facts of the act whose first line is this one
    line = 12
    words = "Délibération n° 6"
    object = "Voirie"
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from indexer.french import squeeze
from indexer.model import Boundary, DocumentKind, OwnFacts, SourceText
from indexer.sources.corrections.facts import CHECKS, JOINED, OF_ACT, STARTS, TABLES, one_of
from indexer.sources.descriptions import Check, checked_value, parse_description, words
from indexer.sources.errors import unusable

BOUNDARIES, ACTS = "boundary", "act"
LONGEST = 120
"""Characters of the words of a line."""
STARTS_KEY = "starts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """What is said of a line, with the words that the line had then."""

    line: int
    words: str
    facts: Mapping[str, str]

    def stands_in(self, lines: list[str]) -> bool:
        """Whether the line still has these words."""
        return self.line <= len(lines) and words_of(lines[self.line - 1]) == self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections:
    """All that a person said of a text."""

    facts: Mapping[str, str]
    boundaries: tuple[Anchored, ...] = ()
    acts: tuple[Anchored, ...] = ()


NOTHING = Corrections(facts={})


def words_of(line: str) -> str:
    """The words by which a line is known again."""
    return squeeze(line)[:LONGEST].rstrip()


def read_corrections(text_path: Path) -> Corrections:
    """Corrections beside `text_path`, none when there is no file; raises SourceError for a wrong one."""
    path = text_path.with_suffix(".toml")
    content = parse_description(path) if path.exists() else {}
    boundaries = _tables(content.pop(BOUNDARIES, []), BOUNDARIES, path)
    acts = _tables(content.pop(ACTS, []), ACTS, path)
    starts = {STARTS_KEY: one_of(*STARTS)}
    return Corrections(
        facts=_facts(content, CHECKS, path),
        boundaries=_all_anchored(boundaries, BOUNDARIES, starts, path),
        acts=_all_anchored(acts, ACTS, OF_ACT, path),
    )


def corrected(source: SourceText, told: Corrections) -> SourceText:
    """A text with what a person said of it; what was said of lines that have other words now is lost, and told."""
    lines = source.lines
    boundaries = [each for each in told.boundaries if each.stands_in(lines)]
    acts = [each for each in told.acts if each.stands_in(lines)]
    lost = [each.line for each in (*told.boundaries, *told.acts) if not each.stands_in(lines)]
    return replace(
        source,
        overrides=told.facts,
        boundaries=tuple(Boundary(line=each.line, kind=kind_of(each)) for each in boundaries),
        own_facts=tuple(OwnFacts(line=each.line, facts=each.facts) for each in acts),
        lost=tuple(lost),
    )


def kind_of(boundary: Anchored) -> DocumentKind | None:
    """What starts at a boundary; None where the document above goes on."""
    said = boundary.facts[STARTS_KEY]
    return None if said == JOINED else DocumentKind(said)


def _tables(value: object, name: str, path: Path) -> list[dict[str, object]]:
    if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
        raise unusable(path, f"« {name} » n'est pas une suite de tables", f"Écrivez [[{name}]].")
    return value


def _all_anchored(
    tables: Iterable[dict[str, object]], name: str, checks: Mapping[str, Check], path: Path
) -> tuple[Anchored, ...]:
    """One for each line: of two, one would be read and the other one looked at for what must be hidden."""
    found = {}
    for each in (_anchored(table, name, checks, path) for table in tables):
        if each.line in found:
            remedy = f"Réunissez en une table les deux [[{name}]] de cette ligne."
            raise unusable(path, f"[[{name}]] de la ligne {each.line} y est deux fois", remedy)
        found[each.line] = each
    return tuple(found.values())


def _anchored(table: dict[str, object], name: str, checks: Mapping[str, Check], path: Path) -> Anchored:
    line = table.pop("line", None)
    if not isinstance(line, int) or isinstance(line, bool) or line < 1:
        raise unusable(path, f"[[{name}]] ne dit pas sa ligne", "Écrivez line = 12 ; les lignes se comptent depuis 1.")
    said = checked_value("words", table.pop("words", None), {"words": words}, path)
    facts = _facts(table, checks, path)
    if not facts:
        raise unusable(path, f"[[{name}]] de la ligne {line} ne dit rien", f"Clés admises : {', '.join(checks)}.")
    return Anchored(line=line, words=words_of(said), facts=facts)


def _facts(content: Mapping[str, object], checks: Mapping[str, Check], path: Path) -> dict[str, str]:
    return {key: checked_value(key, value, checks, path) for key, value in _flat(content.items(), path)}


def _flat(content: Iterable[tuple[str, object]], path: Path) -> Iterator[tuple[str, object]]:
    for key, value in content:
        if key not in TABLES:
            yield key, value
        elif isinstance(value, dict):
            yield from ((f"{key}.{name}", below) for name, below in value.items())
        else:
            raise unusable(path, f"« {key} » n'est pas une table", f"Écrivez [{key}] et ses valeurs dessous.")
