"""How fast texts are read, and how the cost grows: `python -m tests.benchmark.reading [FOLDER…]`.

Two alternatives in the same run, as floors: the lines split and stripped, and the lines cleaned as reading needs
them (`read_lines`). Growth: the longest text once, then repeated ten times in one text.
"""

from __future__ import annotations

import functools
import gc
import platform
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from indexer.model import SourceText
from indexer.reading import read
from indexer.segmenting.plain.reading import read_lines
from indexer.sources import read_text

FOLDERS = ("source_texts", "tests/reading/cases")
ROUNDS = 3
REPEATED = 10

Step = Callable[[SourceText], object]


def plain(source: SourceText) -> object:
    """The floor: every line split and stripped."""
    return [line.strip() for line in source.lines]


def cleaned(source: SourceText) -> object:
    """Lines made readable, nothing understood."""
    return read_lines(source.lines)


STEPS: tuple[tuple[str, Step], ...] = (("plain lines", plain), ("clean lines", cleaned), ("read", read))


def seconds(step: Step, texts: Sequence[SourceText]) -> float:
    """Best of some rounds over all texts."""
    times = []
    for _ in range(ROUNDS):
        forget()
        start = time.perf_counter()
        for text in texts:
            step(text)
        times.append(time.perf_counter() - start)
    return min(times)


def forget() -> None:
    """What reading remembers of lines that it has seen: each round starts without."""
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper) and found.__module__.startswith("indexer"):
            found.cache_clear()


def peak(step: Step, texts: Sequence[SourceText]) -> float:
    """Peak memory in MB while the texts are read one after the other."""
    tracemalloc.start()
    for text in texts:
        step(text)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def main(folders: Sequence[str]) -> None:
    """Print both tables."""
    paths = sorted(path for folder in folders for path in Path(folder).rglob("*.txt"))
    texts = [read_text(path) for path in paths]
    size = sum(len(text.text) for text in texts)
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {len(texts)} texts, {size:,} characters"
    )
    floor = seconds(plain, texts)
    print(f"{'step':14} {'seconds':>9} {'kchar/s':>9} {'x plain':>9} {'peak MB':>9}")
    for name, step in STEPS:
        taken = seconds(step, texts)
        print(
            f"{name:14} {taken:9.3f} {size / taken / 1000:9.0f} {taken / floor:9.1f} {peak(step, texts):9.1f}"
        )
    growth(max(texts, key=lambda text: len(text.text)))


def growth(longest: SourceText) -> None:
    """Print how many times longer ten times the text takes; linear cost gives about ten."""
    repeated = replace(longest, text="\n".join([longest.text] * REPEATED))
    once, many = seconds(read, [longest]), seconds(read, [repeated])
    print(
        f"longest text: {once:.2f} s; {REPEATED} times: {many:.2f} s; ratio {many / once:.1f} (target <= 12)"
    )


if __name__ == "__main__":
    main(sys.argv[1:] or FOLDERS)
