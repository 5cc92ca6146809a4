"""`python -m tests.benchmark.judged`: nDCG@10 of everyday questions: the archive, Whoosh, FTS5, Pagefind.

The questions and the clauses that answer them stand in `judged_questions.txt`, `judged_unseen.txt` and
`judged_third.txt`; a best answer counts 2, one that helps 1. The others are asked as their documentation shows it, and
again with OR when all words find nothing. Pagefind is left out where there is no npm.
"""

from __future__ import annotations

import math
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright
from whoosh import index as whoosh_index
from whoosh.analysis.analyzers import LanguageAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.qparser.default import QueryParser
from whoosh.qparser.syntax import OrGroup

from indexer.model import Reading
from indexer.privacy import protect
from indexer.search import build_index, open_index, search
from indexer.search.entries import entries
from indexer.search.language.analyser import words
from indexer.sources import read_archive
from tests.benchmark.browser_systems import index_by_pagefind
from tests.benchmark.lighthouse import served

ROOT = Path(__file__).parents[2]
SETS = ("judged_questions.txt", "judged_unseen.txt", "judged_third.txt")
NORD = "/deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177/"
PDC = "/deliberations/departement-du-pas-de-calais/2023/2023-04-14-2023-167/"
PLACES = {
    "nord": (NORD,),
    "pdc": (PDC,),
    "ouiform": (f"{NORD}annexe-3/", f"{PDC}annexe-1/"),
    "association": (f"{NORD}annexe-2/", f"{PDC}annexe-2/"),
}
TOP = 10
ASK_PAGEFIND = """
async ([text, words, top]) => {
  const pagefind = await import("./pagefind/pagefind.js");
  const scores = new Map();
  const add = async (query) => {
    for (const { score, data } of (await pagefind.search(query)).results.slice(0, 40)) {
      const { url } = await data();
      scores.set(url, (scores.get(url) ?? 0) + score);
    }
  };
  await add(text);
  if (!scores.size) for (const word of words) await add(word);
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, top);
  return best.map(([url]) => Number.parseInt(url.split("/").at(-1), 10));
}
"""
Ask = Callable[[str], Sequence[str]]
"""Addresses of the best clauses for a question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody asks, and how well each clause answers it (2 best, 1 helps)."""

    text: str
    grades: dict[str, int]


def questions(name: str) -> list[Question]:
    """A judged set."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [_question(line) for line in lines]


def _question(line: str) -> Question:
    text, _, answers = line.partition(" | ")
    best, _, helping = answers.partition(" ; ")
    grades = {where: 1 for short in helping.split() for where in _addresses(short)}
    return Question(
        text=text, grades=grades | {where: 2 for short in best.split() for where in _addresses(short)}
    )


def _addresses(short: str) -> Iterator[str]:
    act, _, rest = short.partition(":")
    document, sign, anchor = rest.partition("#")
    for place in PLACES[act]:
        yield f"{place}{document}{'/' if document else ''}{sign}{anchor}"


def ndcg(found: Sequence[str], grades: dict[str, int]) -> float:
    """Normalised discounted cumulative gain of the first ten, from 0 to 1 (Järvelin and Kekäläinen, 2002)."""
    gained = [grades.get(where, 0) for where in found[:TOP]]
    ideal = sorted(grades.values(), reverse=True)[:TOP]
    return _discounted(gained) / _discounted(ideal)


def _discounted(gains: Sequence[int]) -> float:
    return sum(gain / math.log2(rank + 2) for rank, gain in enumerate(gains))


def ours(readings: Sequence[Reading], folder: Path, *, widen: bool) -> Ask:
    """The search of the archive; what it proposes where it finds nothing counts, as readers see it."""
    build_index(list(readings), folder)
    index = open_index(folder)

    def ask(text: str) -> list[str]:
        results = search(index, text, limit=TOP, widen=widen)
        return [hit.address for hit in (*results.hits, *results.nearest)][:TOP]

    return ask


def whoosh(readings: Sequence[Reading], folder: Path) -> Ask:
    """One field of stemmed text, BM25F, default parser."""
    schema = Schema(address=ID(stored=True), text=TEXT(analyzer=LanguageAnalyzer("fr")))
    folder.mkdir()
    made = whoosh_index.create_in(str(folder), schema)
    writer = made.writer()
    for entry in entries(readings):
        writer.add_document(address=entry.address, text=f"{entry.heading}\n{entry.text}")
    writer.commit()
    searcher = made.searcher()
    parsers = [QueryParser("text", schema), QueryParser("text", schema, group=OrGroup)]

    def ask(text: str) -> list[str]:
        for parser in parsers:
            hits = searcher.search(parser.parse(" ".join(words(text))), limit=TOP)
            if len(hits):
                return [hit["address"] for hit in hits]
        return []

    return ask


def fts5(readings: Sequence[Reading]) -> Ask:
    """An FTS5 table without accents, bm25."""
    base = sqlite3.connect(":memory:")
    base.execute(
        "CREATE VIRTUAL TABLE c USING fts5(address UNINDEXED, text, tokenize='unicode61 remove_diacritics 2')"
    )
    rows = ((entry.address, f"{entry.heading}\n{entry.text}") for entry in entries(readings))
    base.executemany("INSERT INTO c VALUES (?, ?)", rows)

    def ask(text: str) -> list[str]:
        quoted = [f'"{word}"' for word in words(text)]
        for glue in (" ", " OR "):
            found = base.execute(
                "SELECT address FROM c WHERE c MATCH ? ORDER BY rank LIMIT ?", (glue.join(quoted), TOP)
            )
            if addresses := [address for (address,) in found]:
                return addresses
        return []

    return ask


@contextmanager
def pagefind(readings: Sequence[Reading], folder: Path) -> Iterator[Ask]:
    """A page a clause, in a browser; where all words find nothing, each word alone, their scores added."""
    found = list(entries(readings))
    for number, entry in enumerate(found):
        page = folder / f"{number}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(
            f"<!doctype html><html lang=fr><title>{escape(entry.heading)}</title><main data-pagefind-body>"
            f"<h1>{escape(entry.heading)}</h1><p>{escape(entry.text)}</p></main></html>",
            encoding="utf-8",
        )
    index_by_pagefind(folder)
    with served(folder) as home, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium")
        page_of = browser.new_page()
        page_of.goto(f"{home}0.html")

        def ask(text: str) -> list[str]:
            numbers = page_of.evaluate(ASK_PAGEFIND, [text, list(words(text)), TOP])
            return [found[number].address for number in numbers]

        yield ask
        browser.close()


def main() -> None:
    """A table: mean nDCG@10 and questions without any right answer among the first ten, for each set."""
    readings = protect(list(read_archive(ROOT / "source_texts")), {}).readings
    known = {entry.address for entry in entries(readings)}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        systems = {
            "archive": ours(readings, Path(folder, "ours"), widen=True),
            "archive, mots seuls": ours(readings, Path(folder, "bare"), widen=False),
            "Whoosh": whoosh(readings, Path(folder, "whoosh")),
            "SQLite FTS5": fts5(readings),
        }
        if shutil.which("npm"):
            systems["Pagefind"] = stack.enter_context(pagefind(readings, Path(folder, "pagefind")))
        for judged in SETS:
            asked = questions(judged)
            assert not [where for question in asked for where in question.grades if where not in known]
            print(f"\n{judged}: {len(asked)} questions\n\n| system | nDCG@10 | without answer |\n|---|---|---|")
            for name, ask in systems.items():
                scores = [ndcg(ask(question.text), question.grades) for question in asked]
                print(f"| {name} | {sum(scores) / len(scores):.3f} | {scores.count(0.0)} |")


if __name__ == "__main__":
    main()
