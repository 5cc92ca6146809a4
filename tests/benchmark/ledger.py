"""How long a ledger takes to be read, beside what only splits and parses the same lines.

    python -m tests.benchmark.ledger [LINES]

Prints seconds of processor for the file checked and brought to a state, for `json.loads` of each line, and their ratio.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.file import NAME, Ledger, read_ledger, write_ledger
from indexer.publishing.ledger.publishing import known_state

VERSIONS = 1_000
DAY = date(2024, 1, 1)


def entries(count: int) -> Iterator[Entry]:
    """Acts of six clauses and their annex, then new texts of the first ones."""
    acts = max(count - VERSIONS, 1)
    for n in range(count):
        act = n if n < acts else n - acts
        yield Entry(
            event=Event.PUBLISHED if n < acts else Event.VERSION,
            day=DAY + timedelta(days=n % 900),
            address=f"commune-{act % 40}/2024/2024-03-14-{act}",
            facts={
                "number": f"2024-{act}",
                "documents": {
                    "": [1, 40, " ".join(f"article-{k}:{10 + k}" for k in range(1, 7))],
                    "annexe-1": [41, 80, "article-1:44 article-2:60"],
                },
            },
            evidence={
                "source": f"commune-{act % 40}/2024/{act}.pdf",
                "file": f"{n:064x}",
                "text": f"{n:064x}",
                "sketch": f"{n:08x}" * 48,
            },
        )


def main(count: int) -> None:
    """Write, read and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_ledger(folder, Ledger().followed_by(entries(count)))
        lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
        start = process_time()
        state = known_state(read_ledger(folder))
        read = process_time() - start
        start = process_time()
        for line in lines:
            json.loads(line)
        parsed = process_time() - start
    versions = sum(len(known.versions) - 1 for known in state.acts.values())
    told = f"{read:.2f} s; json.loads alone {parsed:.2f} s; ratio {read / parsed:.1f}"
    print(f"{count} lines, {versions} versions: {told}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 50_000)
