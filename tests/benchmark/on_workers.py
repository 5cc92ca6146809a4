"""An archive built here, then with its texts read by two workers of Dask on this machine, then with one killed midway.

The three sites must be the same, byte for byte. CPU seconds are those of the build, of the scheduler and of the
workers, from the moment they are ready; what starting them costs is told apart. The alternative in the same run is the
build on the cores of this machine. A worker is killed with SIGKILL while it redacts, the second of three passes.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from indexer.building.cluster import CHUNK
from indexer.workers import FEWEST
from tests.benchmark.build import state
from tests.benchmark.written import write_archive
from tests.machines import ROOT, Scheduling, scheduling

WORKERS = 2
_TICKS = os.sysconf("SC_CLK_TCK")
Meanwhile = Callable[["subprocess.Popen[str]"], object]
"""What is done while a build runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build cost and gave."""

    cpu: float
    """Seconds of all processes once they were ready."""
    starting: float
    """Seconds of the scheduler and of the workers before."""
    clock: float
    """Seconds of the build."""
    files: Mapping[str, str]
    """Hash of each page and of each file of the site."""


def built_on_workers(acts: int) -> None:
    """Print what the three builds cost; raises SystemExit when they do not give the same."""
    if acts < FEWEST:
        raise SystemExit(f"À moins de {FEWEST} actes, rien ne part chez les travailleurs.")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        write_archive(work / "source_texts", acts)
        here = _here(work)
        there = _there(work, "ailleurs", lambda _machines, _build: None)
        killed = _there(work, "tue", lambda machines, build: _kill_one(machines.address, acts, build))
    _report(acts, [here, there, killed])
    _compare(here, {"Deux travailleurs": there, "Un travailleur tué": killed})


def _here(work: Path) -> Built:
    before = _children()
    clock = _built(work, "ici")
    return Built(cpu=_children() - before, starting=0, clock=clock, files=_files(work / "ici"))


def _there(work: Path, name: str, meanwhile: Callable[[Scheduling, Any], object]) -> Built:
    before = _children()
    with scheduling(WORKERS) as machines:
        starting = sum(map(_spent, (machines.scheduler, *machines.workers)))
        clock = _built(work, name, f"--sur={machines.address}", meanwhile=lambda build: meanwhile(machines, build))
    cpu = _children() - before - starting
    return Built(cpu=cpu, starting=starting, clock=clock, files=_files(work / name))


def _built(work: Path, name: str, *more: str, meanwhile: Meanwhile = lambda _: None) -> float:
    """Seconds on the clock of a build that takes nothing from another; raises SystemExit with what it says."""
    places = [f"--{place}={work / name / place}" for place in ("site", "pages", "index")]
    command = [sys.executable, "site_build.py", f"--sources={work / 'source_texts'}", *places, "--tout-relire", *more]
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as build:
        meanwhile(build)
        _, told = build.communicate()
    if build.returncode:
        raise SystemExit(told)
    return time.perf_counter() - started


def _children() -> float:
    """CPU seconds of all processes that have ended."""
    return sum(os.times()[2:4])


def _spent(process: subprocess.Popen[bytes]) -> float:
    """CPU seconds of a process that runs."""
    facts = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8")
    return sum(map(int, facts.rpartition(")")[2].split()[11:13])) / _TICKS


def _kill_one(address: str, acts: int, build: subprocess.Popen[str]) -> None:
    """SIGKILL to a worker that has a task of the second pass; raises SystemExit when the build has none."""
    from distributed import Client

    first_pass = -(-acts // CHUNK)
    seen: set[str] = set()
    with Client(address, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        processes = client.run(os.getpid)
        while build.poll() is None:
            busy = {worker: tasks for worker, tasks in client.processing().items() if tasks}
            seen.update(chain.from_iterable(busy.values()))
            if busy and len(seen) > first_pass:
                worker, tasks = next(iter(busy.items()))
                os.kill(processes[worker], signal.SIGKILL)
                print(f"Un travailleur tué, avec {len(tasks)} tâche(s) en main.", flush=True)
                return
            time.sleep(0.02)
    raise SystemExit("La construction a fini avant qu’un travailleur ne soit tué.")


def _files(place: Path) -> dict[str, str]:
    return {f"{part}/{name}": digest for part in ("site", "pages") for name, digest in state(place / part).items()}


def _report(acts: int, builds: Sequence[Built]) -> None:
    print(f"| {acts} actes | ici | {WORKERS} travailleurs | un tué au milieu |\n|---|---:|---:|---:|")
    cpu, clock = [each.cpu for each in builds], [each.clock for each in builds]
    _row("secondes de processeur", cpu, ".1f")
    _row("rapport", [each / cpu[0] for each in cpu], ".2f")
    _row("secondes d'horloge", clock, ".0f")
    _row("rapport", [each / clock[0] for each in clock], ".2f")
    _row("processeur du démarrage, en plus", [each.starting for each in builds], ".1f")


def _row(name: str, figures: Sequence[float], form: str) -> None:
    print(f"| {name} | {' | '.join(format(figure, form) for figure in figures)} |", flush=True)


def _compare(here: Built, others: Mapping[str, Built]) -> None:
    """Says that the others gave the same files; raises SystemExit with those that differ."""
    for name, other in others.items():
        differing = sorted(path for path, _ in here.files.items() ^ other.files.items())
        if differing:
            raise SystemExit(f"{name} : {len(set(differing))} fichiers diffèrent, dont {differing[0]}.")
        print(f"{name} : les {len(here.files)} fichiers du site et des pages sont les mêmes, octet pour octet.")
