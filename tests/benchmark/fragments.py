"""Two servers of Xapian on this machine, beside SQLite FTS5 over the same clauses in this process; one is killed.

A page of 20 results with extracts and the count, the best of five, in milliseconds; what the server that is left
finds is told with its sentence.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from indexer.search import build_index, generations, open_index, search
from tests.benchmark.archive import readings
from tests.benchmark.staff_search import QUERIES
from tests.benchmark.systems import build_sqlite, open_sqlite
from tests.search.servers import all_serving, kill, settings


def best(work: Callable[[], object]) -> float:
    """Milliseconds of the fastest of five runs."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def built(root: Path, clauses: int) -> list[Path]:
    """Two fragments that hold twice so many clauses, and the same clauses in SQLite."""
    (root / "recherche.toml").write_text('moteur = "xapian"\nfragments = 2\n', encoding="utf-8")
    start = time.perf_counter()
    build_index(list(readings(2 * clauses)), root / ".index")
    print(f"{2 * clauses / (time.perf_counter() - start):.0f} clauses/s", flush=True)
    (root / "sqlite").mkdir()
    build_sqlite(2 * clauses, root / "sqlite")
    generation = generations.current(root / ".index")
    assert generation
    return sorted(generation.glob("fragment-*"))


def searched(clauses: int) -> None:
    """Print a line for each query: two servers with so many clauses each, SQLite, the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        fragments = built(root, clauses)
        sqlite = open_sqlite(root / "sqlite")
        with all_serving(fragments) as servers:
            (root / "recherche.toml").write_text(settings([*servers]), encoding="utf-8")
            index = open_index(root / ".index")
            print(f"| 2 × {clauses} clauses | serveurs, ms | SQLite FTS5, ms | rapport |\n|---|---|---|---|")
            for name, query in QUERIES.items():
                ours, other = best(partial(search, index, query)), best(partial(sqlite, query))
                print(f"| {name} | {ours:.1f} | {other:.1f} | {ours / other:.2f} |", flush=True)
            kill(list(servers.values())[1])
            results = search(index, QUERIES["mot courant"])
            print(results.total, *results.remarks)
