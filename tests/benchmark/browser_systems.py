"""The engines that are compared: how each builds its index, and how a page asks it."""

from __future__ import annotations

import html
import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from indexer.search.entries import Entry
from indexer.search.static_index.export import export_entries, scale_of
from tests.benchmark.generator import CLAUSES, dossiers

ROOT = Path(__file__).parents[2]
PAGEFIND = "pagefind@1.6.0"
MATERIAL_AT_MOST = 5_000
"""Deliberations: beyond, one file of all texts is no longer worth trying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """An engine."""

    build: Callable[[int, Path], None]
    index: str
    """Folder of its index below the site."""
    ask: str
    """A script that answers a query with its milliseconds and number of results."""


def build_ours(count: int, site: Path) -> None:
    """Our engine as it stands at any time, and its index."""
    (site / "assets").mkdir(parents=True)
    (site / "assets/search").symlink_to(ROOT / "docs/assets/search")
    export_entries(dossiers(count), site / "recherche/index", scale=scale_of(CLAUSES * count))


def build_pagefind(count: int, site: Path) -> None:
    """A page per deliberation, indexed by Pagefind (npm)."""
    for number, entries in enumerate(dossiers(count)):
        page = site / f"d/{number // 1000}/{number}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text("".join(_page(entries)), encoding="utf-8")
    index_by_pagefind(site)


def index_by_pagefind(site: Path) -> None:
    """Pagefind's index of the pages of a folder, below `pagefind/` in it."""
    tool = site.parent / "npm"
    tool.mkdir(exist_ok=True)
    run = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["npm", "install", "--prefix", str(tool), PAGEFIND], **run)  # type: ignore[call-overload]
    binary = tool / "node_modules/.bin/pagefind"
    subprocess.run([str(binary), "--site", str(site), "--max-fragments", "2000"], **run)  # type: ignore[call-overload]


def _page(entries: list[Entry]) -> Iterator[str]:
    first = entries[0]
    year, kind = first.date.year if first.date else "", first.kind
    yield f"<!doctype html><html lang=fr><title>{html.escape(first.object)}</title><main data-pagefind-body>"
    yield f'<p data-pagefind-filter="annee:{year}"></p><p data-pagefind-filter="type:{kind}"></p>'
    for entry in entries:
        anchor = entry.address.partition("#")[2] or "debut"
        yield f"<h2 id={anchor}>{html.escape(entry.heading)}</h2><p>{html.escape(entry.text)}</p>"
    yield "</main></html>"


def build_material(count: int, site: Path) -> None:
    """The file that MkDocs writes for Material's search, a record per clause, and Material's own worker."""
    if count > MATERIAL_AT_MOST:
        raise ValueError("too large for one file")
    import material  # type: ignore[import-untyped]

    assets = Path(material.__file__).parent / "templates/assets/javascripts"
    shutil.copytree(assets, site / "assets/javascripts")
    docs = [
        {"location": entry.address.lstrip("/"), "title": entry.heading, "text": entry.text}
        for entries in dossiers(count)
        for entry in entries
    ]
    config = {
        "lang": ["fr"],
        "separator": "[\\s\\-]+",
        "pipeline": ["stemmer", "stopWordFilter", "trimmer"],
        "fields": {"title": {"boost": 1000}, "text": {"boost": 1}, "tags": {"boost": 1_000_000}},
    }
    (site / "search").mkdir()
    text = json.dumps({"config": config, "docs": docs}, ensure_ascii=False)
    (site / "search/search_index.json").write_text(text, encoding="utf-8")
    worker = next((site / "assets/javascripts/workers").glob("search.*.min.js"))
    worker.rename(worker.parent / "search.js")


ASK_OURS = """
async (query) => {
  const start = performance.now();
  const { run } = await import("./assets/search/client.js");
  for await (const event of run("search", { query, limit: 10, firstOnly: !TO_THE_END, goOn: true })) {
    if (event.type !== "results") return { milliseconds: null, results: event.message };
    if (event.complete || !TO_THE_END) return { milliseconds: performance.now() - start, results: event.total };
  }
}
"""
TO_THE_END = ASK_OURS.replace("TO_THE_END", "true")
"""All results counted and ranked, as the other engines do before they show any."""
ASK_PAGEFIND = """
async ({ text, filters }) => {
  const start = performance.now();
  const pagefind = await import("./pagefind/pagefind.js");
  const found = await pagefind.search(text, { filters });
  await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  return { milliseconds: performance.now() - start, results: found.results.length };
}
"""
ASK_MATERIAL = """
async (query) => {
  const start = performance.now();
  const index = await (await fetch("./search/search_index.json")).json();
  const worker = new Worker("./assets/javascripts/workers/search.js");
  const answer = (type) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => data.type === type && resolve(data.data);
    worker.onerror = reject;
  });
  const ready = answer(1);
  worker.postMessage({ type: 0, data: { ...index, options: { suggest: false } } });
  await ready;
  const found = answer(3);
  worker.postMessage({ type: 2, data: query });
  const { items } = await found;
  return { milliseconds: performance.now() - start, results: items.flat().length };
}
"""
SYSTEMS = {
    "archive": System(build=build_ours, index="recherche/index", ask=ASK_OURS.replace("TO_THE_END", "false")),
    "pagefind": System(build=build_pagefind, index="pagefind", ask=ASK_PAGEFIND),
    "material": System(build=build_material, index="search", ask=ASK_MATERIAL),
}


def main(name: str, count: int, site: Path) -> None:
    """Builds one index in this process and prints what it took."""
    start = time.perf_counter()
    SYSTEMS[name].build(count, site)
    seconds = time.perf_counter() - start
    files = [path for path in (site / SYSTEMS[name].index).rglob("*") if path.is_file()]
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    took = {
        "secondes": round(seconds, 1),
        "fichiers": len(files),
        "Mo": round(sum(path.stat().st_size for path in files) / 1e6, 1),
        "plus grand fichier, ko": max(path.stat().st_size for path in files) // 1000,
        "mémoire, Mo": peak // 1024,
    }
    print(json.dumps(took, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
