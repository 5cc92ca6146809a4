"""What a build costs, stage by stage: `python -m tests.benchmark.build 200 1000 3000`.

Each size is built three times, each in a process of its own: in full, again with nothing changed, after one clause of
one act changed. CPU seconds of all processes by stage, each stage without those inside it; seconds on the clock; peak
memory of the main process and of the largest other one; files that another build wrote otherwise. From the second
size on, the exponent of each stage: 1 is linear. The alternative in the same run is the full build.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.benchmark.written import CLAUSES, path_of, write_archive

STAGES = (
    ("textes", "indexer.building.recipe", "read_archive"),
    ("lecture, occultation", "indexer.building.recipe", "protect"),
    ("actes réunis, journal", "indexer.building.recipe", "prepare"),
    ("données ouvertes", "indexer.building.site", "export_open_data"),
    ("liens entre actes", "indexer.publishing.made_once", "link_archive"),
    ("pages", "indexer.building.recipe", "make_site"),
    ("MkDocs", "indexer.building.site", "render_site"),
    ("index du navigateur", "indexer.building.site", "export_index"),
    ("vérification des liens", "indexer.building.site", "broken_links"),
    ("preuve d'absence", "indexer.building.recipe", "leaks_not_said"),
    ("preuve d'absence, index", "indexer.building.recipe", "prove_absence"),
    ("index Whoosh", "indexer.search.engine.whoosh.build", "_write"),
    ("manifeste", "indexer.building.recipe", "write_manifest"),
)
"""Name of each stage, and the function that does it where it is called from."""
WHOLE = "construction"
KINDS = ("entière", "sans changement", "une clause")


class Clock:
    """CPU seconds by stage; what is inside another stage counts in its own alone."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._inside: list[float] = []

    def timed(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, on the clock."""

        @wraps(work)
        def measured(*arguments: Any, **named: Any) -> Any:
            start = cpu()
            self._inside.append(0.0)
            try:
                found = work(*arguments, **named)
                return list(found) if hasattr(found, "__next__") else found
            finally:
                taken = cpu() - start
                self.spent[name] += taken - self._inside.pop()
                if self._inside:
                    self._inside[-1] += taken

        return measured


def cpu() -> float:
    """CPU seconds of this process and of those that it waited for."""
    return sum(os.times()[:4])


def build(work: Path) -> dict[str, Any]:
    """What one build costs, in this process."""
    import site_build

    clock = Clock()
    for name, module, function in STAGES:
        place = import_module(module)
        setattr(place, function, clock.timed(name, getattr(place, function)))
    started = time.perf_counter()
    clock.timed(WHOLE, site_build.build.main)(options(work), standalone_mode=False)
    peaks = [resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {"stages": clock.spent, "seconds": time.perf_counter() - started, "megabytes": peaks}


def options(work: Path) -> list[str]:
    """Everything below one folder."""
    places = {"sources": "source_texts", "site": "site", "pages": "pages", "index": "index"}
    return [f"--{name}={work / folder}" for name, folder in places.items()]


def state(folder: Path) -> dict[str, str]:
    """Hash of each file of a site."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def change(work: Path, count: int) -> None:
    """A few words more in one clause of an act in the middle."""
    path = path_of(work / "source_texts", count // 2)
    clause = f"Article {CLAUSES // 2} - "
    path.write_text(path.read_text("utf-8").replace(clause, f"{clause}Avenant mot "), encoding="utf-8")


def measure(count: int, work: Path) -> dict[str, dict[str, Any]]:
    """The three builds of an archive of `count` acts."""
    write_archive(work / "source_texts", count)
    found: dict[str, dict[str, Any]] = {}
    before: dict[str, str] = {}
    for kind in KINDS:
        if kind == KINDS[-1]:
            change(work, count)
        command = [sys.executable, "-m", "tests.benchmark.build", "--build", str(work)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=compiled())
        now = state(work / "site")
        found[kind] = json.loads(done.stdout.splitlines()[-1])
        found[kind]["files"] = sum(before.get(name) != digest for name, digest in now.items())
        before = now
    return found


def compiled() -> dict[str, str]:
    """The environment, in which Python may keep what it compiles, as where the program is installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def report(count: int, found: dict[str, dict[str, Any]], last: tuple[int, dict[str, Any]] | None) -> None:
    """Prints the table of a size."""
    print(f"\n## {count:,} actes\n\n| secondes de processeur | {' | '.join(KINDS)} | exposant |")
    print("|---|---:|---:|---:|---:|")
    names = [*(name for name, _, _ in STAGES), WHOLE]
    for name in names:
        spent = [found[kind]["stages"].get(name, 0.0) for kind in KINDS]
        row(name, spent, ".2f", count, last and (last[0], last[1]["stages"].get(name, 0.0)))
    totals = [sum(found[kind]["stages"].values()) for kind in KINDS]
    row("**total**", totals, ".1f", count, last and (last[0], sum(last[1]["stages"].values())))
    row("constructions entières", [each / totals[0] for each in totals], ".3f")
    row("secondes d'horloge", [found[kind]["seconds"] for kind in KINDS], ".0f")
    row("Mo au plus, premier processus", [found[kind]["megabytes"][0] for kind in KINDS], ".0f")
    row("Mo au plus, un autre", [found[kind]["megabytes"][1] for kind in KINDS], ".0f")
    row("fichiers changés", [found[kind]["files"] for kind in KINDS], ".0f")


def row(
    name: str, figures: list[float], form: str, count: int = 0, last: tuple[int, float] | None = None
) -> None:
    """Prints a row; the power by which the first figure grew since the last size, unless it is too short to tell."""
    told = ""
    if last and min(last[1], figures[0]) > 0.1:
        told = f"{math.log(figures[0] / last[1]) / math.log(count / last[0]):.2f}"
    print(f"| {name} | {' | '.join(format(figure, form) for figure in figures)} | {told} |", flush=True)


def main() -> None:
    """Everything, from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[200, 1_000])
    parser.add_argument("--build", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.build:
        print(json.dumps(build(chosen.build)))
        return
    print(f"{platform.machine()}, {os.cpu_count()} cœurs, Python {platform.python_version()}")
    last: tuple[int, dict[str, Any]] | None = None
    for count in chosen.sizes:
        with tempfile.TemporaryDirectory() as folder:
            found = measure(count, Path(folder))
        report(count, found, last)
        last = count, found[KINDS[0]]


if __name__ == "__main__":
    main()
