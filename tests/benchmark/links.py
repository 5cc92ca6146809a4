"""How fast citations are found, and how the search for the same clause grows: `python -m tests.benchmark.links [N…]`.

Made-up clauses of 42 words with a formula that stands in all of them; one in twenty gets a near-duplicate in which
one word in twenty is another one. Alternative in the same run, on the smallest size: all pairs by rapidfuzz.
"""

from __future__ import annotations

import platform
import random
import sys
import time
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TypeVar

from rapidfuzz import fuzz, process

from indexer.extraction.citations import find_citations
from indexer.linking.clauses.alignment import similarity
from indexer.linking.clauses.candidates import candidates
from indexer.linking.clauses.families import SAME_WORDING
from indexer.linking.clauses.runs import runs_of_clause
from indexer.segmenting.plain.reading import read_lines
from tests.benchmark.archive import FORMULA, WORDS_PER_CLAUSE, vocabulary
from tests.extraction.labelled import passages

SIZES = (1_000, 10_000, 100_000)
PLANTED = 20
CHANGED = 20
REPEATED = 200
Result = TypeVar("Result")


def same_wording(texts: Sequence[str]) -> set[tuple[int, int]]:
    """Pairs of positions (earlier, later) whose words are alike by SAME_WORDING."""
    pairs = candidates([runs_of_clause(text) for text in texts])
    return {(n, m) for n, m in pairs if similarity(texts[n], texts[m]) >= SAME_WORDING}


def clauses(count: int) -> tuple[list[str], set[tuple[int, int]]]:
    """`count` clauses, shuffled, and the positions of each planted pair."""
    chance = random.Random(count)
    words = vocabulary()
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    originals = [_clause(words, weights, chance) for _ in range(count * PLANTED // (PLANTED + 1))]
    copies = [(n, _changed(originals[n], words, chance)) for n in range(0, len(originals), PLANTED)]
    order = list(range(len(originals) + len(copies)))
    chance.shuffle(order)
    place = {old: new for new, old in enumerate(order)}
    every = [*originals, *(text for _, text in copies)]
    planted = {_pair(place[n], place[len(originals) + c]) for c, (n, _) in enumerate(copies)}
    return [every[old] for old in order], planted


def _clause(words: list[str], weights: list[float], chance: random.Random) -> str:
    return f"{FORMULA} {' '.join(chance.choices(words, cum_weights=weights, k=WORDS_PER_CLAUSE))}"


def _changed(text: str, words: list[str], chance: random.Random) -> str:
    return " ".join(chance.choice(words) if chance.randrange(CHANGED) == 0 else word for word in text.split())


def _pair(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds of processor time, so that other work on the machine does not count, and result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def citations() -> str:
    """Citations a second on the labelled passages, repeated."""
    lines = read_lines([line for p in passages() for line in p.lines] * REPEATED)
    seconds, found = timed(lambda: find_citations(lines))
    size = sum(len(line.text) for line in lines)
    return f"citations: {len(found) / seconds:,.0f} a second, {size / seconds / 1e6:.2f} MB a second"


def all_pairs(texts: list[str]) -> int:
    """Pairs that a comparison of every clause with every other finds."""
    scores = process.cdist(
        [t.split() for t in texts], [t.split() for t in texts], scorer=fuzz.ratio, workers=1
    )
    return int(((scores >= 100 * SAME_WORDING).sum() - len(texts)) // 2)


def main(sizes: list[int]) -> None:
    """Print a line per size."""
    print(f"Python {platform.python_version()}, {platform.machine()}")
    print(citations())
    before: tuple[int, float] | None = None
    for size in sizes:
        texts, planted = clauses(size)
        seconds, found = timed(lambda texts=texts: same_wording(texts))  # type: ignore[misc]
        recall = len(found & planted) / len(planted)
        growth = f", {seconds / before[1]:.1f} times the time of {before[0]:,}" if before else ""
        print(f"{size:,} clauses: {seconds:.1f} s, {recall:.3f} of {len(planted):,} planted pairs{growth}")
        if before is None:
            slow, count = timed(lambda texts=texts: all_pairs(texts))  # type: ignore[misc]
            print(
                f"    all pairs by rapidfuzz: {slow:.1f} s, {count:,} pairs, {slow / seconds:.1f} times the time"
            )
        before = size, seconds


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
