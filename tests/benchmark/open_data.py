"""What the open data of an archive cost, beside the records alone: `python -m tests.benchmark.open_data 1000 5000`.

Each size runs in a process of its own: CPU seconds of `json.dumps` of every record, of all formats in one pass, their
ratio; memory that the pass adds to the acts that it is given; bytes written; exponents between sizes, 1 being linear.
"""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from indexer.linking.acts.people import people
from indexer.model import Reading
from indexer.publishing.open_data import export_open_data
from indexer.publishing.open_data.act import act_record
from indexer.reading import read
from indexer.sources import read_archive
from tests.benchmark.written import write_archive
from tests.open_data.acts import SETTINGS

TEXTS = 60
"""Texts that are made and read; acts are these in turn."""
FIRST, DAYS = date(2014, 1, 6), 4_000


def readings(count: int) -> list[Reading]:
    """Made-up acts in turn, each under another number, day and address."""
    with tempfile.TemporaryDirectory() as folder:
        made = [read(source) for source in read_archive(write_archive(Path(folder) / "texts", TEXTS))]
    return [_another(made[n % TEXTS], n, FIRST + timedelta(n * DAYS // count)) for n in range(count)]


def _another(reading: Reading, number: int, day: date) -> Reading:
    (act,) = reading.dossiers
    name = f"{act.folder}/{day.year}/{day}-{number}"
    return replace(reading, dossiers=(replace(act, id=name, number=str(number), meeting_date=day),))


def measure(count: int) -> dict[str, float]:
    """One size, in this process."""
    archive = readings(count)
    dossiers = [d for reading in archive for d in reading.dossiers]
    members = people(dossiers)
    start = process_time()
    for dossier in dossiers:
        json.dumps(act_record(dossier, SETTINGS.site_url, members))
    alone = process_time() - start
    before = _peak()
    with tempfile.TemporaryDirectory() as folder:
        start = process_time()
        exported = export_open_data(archive, SETTINGS, Path(folder) / "out")
        whole = process_time() - start
    return {
        "alone": alone,
        "whole": whole,
        "memory": _peak() - before,
        "bytes": sum(exported.sizes.values()) / 1e6,
    }


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(sizes: list[int]) -> None:
    """One line a size."""
    earlier: tuple[int, float] | None = None
    for size in sizes:
        told = subprocess.run(
            [sys.executable, "-m", __spec__.name, "--alone", str(size)],
            check=True,
            capture_output=True,
            text=True,
        )
        found = json.loads(told.stdout)
        line = (
            f"{size} acts: all formats {found['whole']:.1f} s CPU, records alone {found['alone']:.1f} s, "
            f"ratio {found['whole'] / found['alone']:.1f}; {found['memory']:.0f} MB more, "
            f"{found['bytes']:.0f} MB written"
        )
        if earlier:
            line += f"; exponent {math.log(found['whole'] / earlier[1]) / math.log(size / earlier[0]):.2f}"
        print(line, flush=True)
        earlier = size, found["whole"]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--alone"]:
        print(json.dumps(measure(int(sys.argv[2]))))
    else:
        main([int(size) for size in sys.argv[1:]] or [1000, 5000])
