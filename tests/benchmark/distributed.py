"""What several machines give, tried on this one: `python -m tests.benchmark.distributed --clauses 20000 --actes 150`.

Clauses searched on two servers of Xapian (`fragments.py`), acts read by two workers of Dask (`on_workers.py`), one of
the two killed each time. Of what is 0, nothing is measured.
"""

from __future__ import annotations

import argparse

from tests.benchmark.fragments import searched
from tests.benchmark.on_workers import built_on_workers


def main() -> None:
    """Both, from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clauses", type=int, default=20_000, metavar="N", help="sur chaque serveur Xapian")
    parser.add_argument("--actes", type=int, default=150, metavar="N", help="lus par les travailleurs Dask")
    chosen = parser.parse_args()
    if chosen.clauses:
        searched(chosen.clauses)
    if chosen.actes:
        built_on_workers(chosen.actes)


if __name__ == "__main__":
    main()
