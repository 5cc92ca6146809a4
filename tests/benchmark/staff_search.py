"""`python -m tests.benchmark.staff_search 1000 20000`: ours, Whoosh as documented and SQLite FTS5 on made-up archives.

Every system runs in a process of its own, so that its peak memory can be told. A table is printed for each size;
times are the best of three, in milliseconds, a page of 20 results with the number of all results.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmark.archive import FORMULA, vocabulary
from tests.benchmark.systems import SYSTEMS

SIZES = (1_000, 20_000, 200_000)
WORDS = vocabulary()
COMMON, OTHER, RARE = WORDS[3], WORDS[10], WORDS[15_000]
QUERIES = {
    "mot courant": COMMON,
    "deux mots": f"{COMMON} {OTHER}",
    "formule": f'"{FORMULA}"',
    "proximité": f'"parties {COMMON}"~10',
    "début de mot": f"{WORDS[50][:6]}*",
    "champ": f"{OTHER} annee:2020",
    "mot rare": RARE,
}
"""What a user asks, in the query language of the archive."""


def measure(system: str, clauses: int, folder: Path) -> dict[str, float]:
    """Build and ask one system in this process."""
    build, open_ = SYSTEMS[system]
    start = time.perf_counter()
    build(clauses, folder)
    seconds = time.perf_counter() - start
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    ask = open_(folder)
    return {
        "clauses/s": clauses / seconds,
        "octets/clause": size / clauses,
        **{name: best_of_three(lambda query=query: ask(query)) for name, query in QUERIES.items()},  # type: ignore[misc]
        "Mo en mémoire": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def best_of_three(work: Callable[[], object]) -> float:
    """Milliseconds of the fastest of three runs; an engine that cannot answer takes for ever."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        if work() is None:
            return float("nan")
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def compared(clauses: int) -> dict[str, dict[str, float]]:
    """Measures of every system at a size."""
    found = {}
    for system in SYSTEMS:
        with tempfile.TemporaryDirectory() as folder:
            command = [
                sys.executable,
                "-m",
                "tests.benchmark.staff_search",
                "--one",
                system,
                str(clauses),
                folder,
            ]
            found[system] = json.loads(
                subprocess.run(command, check=True, capture_output=True, text=True).stdout
            )
    return found


def table(clauses: int, found: dict[str, dict[str, float]]) -> str:
    """A Markdown table: a measure a line, a system a column."""
    lines = [
        f"| {clauses:,} clauses".replace(",", " ") + " | " + " | ".join(found) + " |",
        "|---" * (len(found) + 1) + "|",
    ]
    for name in next(iter(found.values())):
        lines.append(
            f"| {name} | " + " | ".join(f"{measures[name]:.1f}" for measures in found.values()) + " |"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Print a table for each size; or, for the processes of their own, the measures of one system as JSON."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(measure(arguments[1], int(arguments[2]), Path(arguments[3]))))
        return
    for clauses in map(int, arguments or SIZES):
        print(table(clauses, compared(clauses)), end="\n\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
