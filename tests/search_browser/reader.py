"""A reader of the exported index, written from `docs/index-statique.md`: a third party can write one."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

Chunk = tuple[str, int, int]
"""File, offset, length."""
Segment = tuple[Chunk, int]
"""Chunk, and rank in it."""
Run = tuple[int, int, Any]
"""Partition, number of clauses, what the columns say of them."""
Decoder = Callable[[int, list["Numbers"]], Any]
"""Reads a run of so many clauses from its columns."""


class Numbers:
    """Numbers of variable length."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.place = 0

    def __bool__(self) -> bool:
        return self.place < len(self.content)

    def one(self) -> int:
        value = shift = 0
        while True:
            byte = self.content[self.place]
            self.place += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def raw(self, length: int) -> bytes:
        self.place += length
        return self.content[self.place - length : self.place]

    def rising(self, count: int) -> list[int]:
        found, last = [], -1
        for _ in range(count):
            last += self.one() + 1
            found.append(last)
        return found


@dataclass(frozen=True)
class Term:
    """An entry of the lexicon."""

    key: str
    clauses: int
    lists: list[list[Segment]]


class Exported:
    """An exported index, open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self.language: dict[str, Any] = self.json(self.manifest["language"])
        self.directory: dict[str, Any] = self.json(self.manifest["directory"])
        self.heads = {line["key"]: self.json(line["head"]) for line in self.directory["partitions"]}
        self.parts = list(chunks(self.directory["lexicon"]))
        self.terms = {term.key: term for part in self.parts for term in self._part(self.chunk(part))}

    def files(self) -> set[str]:
        """Names of all files that the index leads to."""
        named = {self.manifest["language"], self.manifest["directory"]}
        for line in self.directory["partitions"]:
            head = self.heads[line["key"]]
            named |= {line["head"], line["lengths"], head["values"], *head["texts"]["files"]}
        lists = [found for term in self.terms.values() for found in term.lists]
        return named | {chunk[0] for found in lists for chunk, _ in found} | {part[0] for part in self.parts}

    def chunk(self, place: Chunk) -> bytes:
        name, offset, length = place
        content = (self.folder / f"{name}.bin").read_bytes()
        assert hashlib.sha256(content).hexdigest().startswith(name)
        return zlib.decompress(content[offset : offset + length])

    def read(self, name: str) -> bytes:
        """A file that is one chunk."""
        return self.chunk((name, 0, 1 << 30))

    def json(self, name: str) -> Any:
        return json.loads(self.read(name))

    def _part(self, content: bytes) -> Iterator[Term]:
        numbers = Numbers(content)
        files = [numbers.raw(6).hex() for _ in range(numbers.one())]
        tables = [
            [(files[numbers.one()], numbers.one(), numbers.one()) for _ in range(numbers.one())]
            for _ in range(3)
        ]
        count, lists = numbers.one(), numbers.one()
        where = Where(numbers, tables)
        told = [(numbers.one(), [where.segments(rank) for rank in range(lists)]) for _ in range(count)]
        assert not any(tables)
        letter, *keys = numbers.raw(len(content)).decode().split("\n")
        for key, (clauses, found) in zip(keys, told, strict=True):
            yield Term(letter + key, clauses, found)

    def runs(self, segments: list[Segment], kind: Decoder) -> Iterator[Run]:
        """Runs of a list, newest partition first."""
        for place, rank in segments:
            yield from decoded(self.chunk(place), kind)[rank]

    def weights(self, stem: str) -> dict[tuple[int, int], tuple[int, int]]:
        """Weight and code of length of each clause (partition, number) that has a stem."""
        found = {}
        for partition, _, rows in self.runs(self.terms["t" + stem].lists[0], self._weights):
            (name,) = (line["lengths"] for line in self.directory["partitions"] if line["key"] == partition)
            column = self.read(name)
            for clause, weight, length in rows:
                assert length in (None, column[clause])
                found[partition, clause] = weight, column[clause]
        return found

    def _weights(self, count: int, columns: list[Numbers]) -> list[tuple[int, int, int | None]]:
        gaps, unusual, lengths = columns
        found: list[tuple[int, int, int | None]] = []
        clause = -1
        for _ in range(count):
            gap = gaps.one()
            clause += (gap >> 1) + 1
            weight = unusual.one() if gap & 1 else self.language["usual_weight"]
            inline = count <= self.language["inline_lengths"]
            found.append((clause, weight, lengths.raw(1)[0] if inline else None))
        return found

    def places(self, word: str) -> dict[tuple[int, int], tuple[int, list[int]]]:
        """Number of places in the heading, and places, for each clause that has a word."""
        found = {}
        clauses, places = self.terms["w" + word].lists
        both = zip(self.runs(clauses, clauses_of), self.runs(places, places_of), strict=True)
        for (partition, count, numbers), (same, again, held) in both:
            assert (partition, count) == (same, again)
            found.update({(partition, clause): told for clause, told in zip(numbers, held, strict=True)})
        return found

    def facts(self, key: str) -> set[tuple[int, int]]:
        """Clauses that have the value of a field."""
        runs = self.runs(self.terms[key].lists[0], facts_of)
        return {(partition, clause) for partition, _, found in runs for clause in found}

    def cards(self) -> dict[tuple[int, int], dict[str, Any]]:
        """What is shown of every clause."""
        return {
            (line["key"], number): card
            for line in self.directory["partitions"]
            for number, card in enumerate(self._cards(self.heads[line["key"]]["texts"]))
        }

    def _cards(self, texts: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for count, place in zip(texts["counts"], chunks(texts), strict=True):
            told = json.loads(self.chunk(place))
            rows = list(zip(*(told[name] for name in SHOWN), strict=True))
            assert len(rows) == count
            for number, anchor, label, heading, text in rows:
                dossier, kind, title, path = told["documents"][number]
                facts = told["dossiers"][dossier]
                yield {
                    "address": f"{path}#{anchor}" if anchor else path,
                    "dossier": facts[0],
                    "day": facts[5],
                    "kind": kind,
                    "document": title,
                    "label": label,
                    "heading": heading,
                    "text": text,
                }


@dataclass
class Where:
    """Hands out the chunks of a part of the lexicon in the order of its keys."""

    numbers: Numbers
    tables: list[list[Chunk]]
    last: dict[int, Segment] = field(default_factory=dict)

    def segments(self, rank: int) -> list[Segment]:
        """Segments of the list of this rank of the next key."""
        told = self.numbers.one()
        chunk, place = (self.tables[rank].pop(0), -1) if told & 1 else self.last[rank]
        self.last[rank] = chunk, place + 1
        newest = [self.numbers.one() for _ in range(told >> 1)]
        assert newest == sorted(newest, reverse=True)
        return [self.last[rank], *((self.tables[2].pop(0), 0) for _ in newest)]


def chunks(table: dict[str, Any]) -> Iterator[Chunk]:
    """Places of the chunks of a table."""
    lengths = iter(table["lengths"])
    for file, count in zip(table["files"], table["chunks"], strict=True):
        offset = 0
        for length in islice(lengths, count):
            yield file, offset, length
            offset += length
    assert next(lengths, None) is None


def decoded(content: bytes, kind: Decoder) -> list[list[Run]]:
    """Runs of each segment of a chunk of lists."""
    numbers = Numbers(content)
    count = numbers.one()
    sizes = [numbers.one() for _ in range(1 + COLUMNS[kind.__name__])]
    table, *columns = [Numbers(numbers.raw(size)) for size in sizes]
    segments: list[list[Run]] = []
    for _ in range(count):
        segments.append([])
        partition = 0
        for _ in range(table.one()):
            step = table.one()
            partition = partition - step if partition else step
            size = table.one()
            segments[-1].append((partition, size, kind(size, columns)))
    assert not any([numbers, table, *columns])
    return segments


def clauses_of(count: int, columns: list[Numbers]) -> list[int]:
    """Clauses that have a word."""
    return columns[0].rising(count)


def places_of(count: int, columns: list[Numbers]) -> list[tuple[int, list[int]]]:
    """How many places are in the heading, and all places, for each clause."""
    sizes, gaps = columns
    told = [(size >> 1, sizes.one() if size & 1 else 0) for size in (sizes.one() for _ in range(count))]
    return [(heading, gaps.rising(size)) for size, heading in told]


def facts_of(count: int, columns: list[Numbers]) -> list[int]:
    """Clauses that have a value."""
    found: list[int] = []
    following = 0
    while len(found) < count:
        first = following + columns[0].one()
        following = first + columns[0].one() + 1
        found += range(first, following)
    assert len(found) == count
    return found


COLUMNS = {"_weights": 3, "clauses_of": 1, "places_of": 2, "facts_of": 1}
SHOWN = ("document", "anchor", "label", "heading", "text")


def column(runs: dict[str, list[Any]]) -> list[Any]:
    """A column written as equal neighbours counted."""
    names = runs.get("names")
    values = [names[value] for value in runs["values"]] if names else runs["values"]
    return [value for value, count in zip(values, runs["counts"], strict=True) for _ in range(count)]
