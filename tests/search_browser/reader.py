"""A reader of the exported index, written from `docs/index-statique.md`: a third party can write one."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Segment = tuple[str, int, int, int]
"""File, offset, length, newest partition."""


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
        self.terms = {
            term.key: term for part in self.manifest["lexicon"]["names"] for term in self._part(part)
        }

    def read(self, name: str) -> bytes:
        packed = (self.folder / f"{name}.bin").read_bytes()
        assert hashlib.sha256(packed).hexdigest().startswith(name)
        return zlib.decompress(packed)

    def json(self, name: str) -> Any:
        return json.loads(self.read(name))

    def _part(self, name: str) -> Iterator[Term]:
        numbers = Numbers(self.read(name))
        count, width = numbers.one(), numbers.one()
        files = [numbers.raw(width).decode() for _ in range(count)]
        key = b""
        while numbers:
            shared = numbers.one()
            key = key[:shared] + numbers.raw(numbers.one())
            clauses = numbers.one()
            lists = [
                [
                    (files[numbers.one()], numbers.one(), numbers.one(), numbers.one())
                    for _ in range(numbers.one())
                ]
                for _ in range(numbers.one())
            ]
            yield Term(key.decode(), clauses, lists)

    def runs(self, segments: list[Segment]) -> Iterator[tuple[int, int, bytes]]:
        """Partition, number of clauses and bytes of each run of a list."""
        for file, offset, length, newest in segments:
            numbers = Numbers(self.read(file)[offset : offset + length])
            partition = numbers.one()
            assert partition == newest
            while True:
                count = numbers.one()
                yield partition, count, numbers.raw(numbers.one())
                if not numbers:
                    break
                partition -= numbers.one()

    def weights(self, stem: str) -> dict[tuple[int, int], tuple[int, int]]:
        """Weight and code of length of each clause (partition, number) that has a stem."""
        found = {}
        heads = {line["key"]: line["head"] for line in self.manifest["partitions"]}
        for partition, count, content in self.runs(self.terms["t" + stem].lists[0]):
            numbers = Numbers(content)
            clauses, weights = numbers.rising(count), [numbers.one() for _ in range(count)]
            if count <= self.language["inline_lengths"]:
                lengths = list(numbers.raw(count))
            else:
                column = self.read(self.json(heads[partition])["lengths"])
                lengths = [column[clause] for clause in clauses]
            assert not numbers
            for clause, weight, length in zip(clauses, weights, lengths, strict=True):
                found[partition, clause] = weight, length
        return found

    def places(self, word: str) -> dict[tuple[int, int], tuple[int, list[int]]]:
        """Number of places in the heading, and places, for each clause that has a word."""
        found = {}
        clauses, places = self.terms["w" + word].lists
        for (partition, count, content), (same, again, held) in zip(
            self.runs(clauses), self.runs(places), strict=True
        ):
            assert (partition, count) == (same, again)
            numbers = Numbers(held)
            for clause in Numbers(content).rising(count):
                size = numbers.one()
                heading = numbers.one() if size & 1 else 0
                found[partition, clause] = heading, numbers.rising(size >> 1)
            assert not numbers
        return found

    def facts(self, key: str) -> set[tuple[int, int]]:
        """Clauses that have the value of a field."""
        found = set()
        for partition, count, content in self.runs(self.terms[key].lists[0]):
            numbers, clause, seen = Numbers(content), 0, 0
            while numbers:
                clause += numbers.one()
                for _ in range(numbers.one() + 1):
                    found.add((partition, clause))
                    clause += 1
                    seen += 1
            assert seen == count
        return found

    def cards(self) -> dict[tuple[int, int], dict[str, Any]]:
        """What is shown of every clause."""
        return {
            (line["key"], number): card
            for line in self.manifest["partitions"]
            for number, card in enumerate(self._cards(line["head"]))
        }

    def _cards(self, head: str) -> Iterator[dict[str, Any]]:
        blocks = self.json(head)["blocks"]
        for count, name in zip(blocks["counts"], blocks["names"], strict=True):
            block = self.json(name)
            assert len(block["clauses"]) == count
            for document, anchor, label, heading, text in block["clauses"]:
                dossier, kind, title, path = block["documents"][document]
                facts = block["dossiers"][dossier]
                address = f"{path}#{anchor}" if anchor else path
                yield {
                    "address": address,
                    "dossier": facts[0],
                    "day": facts[5],
                    "kind": kind,
                    "document": title,
                    "label": label,
                    "heading": heading,
                    "text": text,
                }


def column(runs: dict[str, list[Any]]) -> list[Any]:
    """A column written as equal neighbours counted."""
    names = runs.get("names")
    values = [names[value] for value in runs["values"]] if names else runs["values"]
    return [value for value, count in zip(values, runs["counts"], strict=True) for _ in range(count)]
