"""`python -m tests.search.quality`: how well ours, plain Whoosh and SQLite FTS5 rank."""

from __future__ import annotations

import tempfile
from pathlib import Path

from indexer.reading import read
from indexer.sources import read_archive
from tests.search.quality.measure import MEASURES, addresses, judgements, scores
from tests.search.quality.systems import SYSTEMS

SOURCES = Path(__file__).parents[3] / "source_texts"


def main() -> None:
    """Print a table, a system a line."""
    readings = [read(source) for source in read_archive(SOURCES)]
    judged = judgements(addresses(readings))
    print(f"{len(judged)} questions" + "".join(f"{measure!s:>12}" for measure in MEASURES))
    with tempfile.TemporaryDirectory() as folder:
        for name, build in SYSTEMS.items():
            means = scores(build(readings, Path(folder) / name), judged)
            print(f"{name:<12}" + "".join(f"{mean:12.3f}" for mean in means.values()))


if __name__ == "__main__":
    main()
