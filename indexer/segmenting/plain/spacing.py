"""Margins and blanks that a whole text has and no line means: taken out of each line."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.patterns.structure.plain import SINGLE_GAP, SPACED_CAPITALS, WIDE_GAP

STRETCHED = 0.6
"""A line is justified when so many of its gaps are wider than a space."""
GAPS = 5
"""Fewer gaps say nothing."""


def _margin(line: str) -> int:
    text = line.lstrip("\f")
    return len(text) - len(text.lstrip(" "))


def without_margin(lines: Sequence[str]) -> list[str]:
    """Lines without the margin that all printed ones share."""
    margin = min((_margin(line) for line in lines if line.strip()), default=0)
    if not margin:
        return list(lines)
    return [_moved(line, margin) for line in lines]


def _moved(line: str, margin: int) -> str:
    feeds = line[: len(line) - len(line.lstrip("\f"))]
    text = line[len(feeds) :]
    return feeds + text[min(margin, len(text) - len(text.lstrip(" "))) :]


def _evened(line: str) -> str:
    if "  " not in line:
        return line
    wide = len(WIDE_GAP.regex.findall(line))
    gaps = wide + len(SINGLE_GAP.regex.findall(line)) if wide else 0
    if gaps < GAPS or wide < gaps * STRETCHED:
        return line
    return WIDE_GAP.regex.sub(" ", line)


def _closed(line: str) -> str:
    """`D E L I B E R A T I O N   N° 3` gives `DELIBERATION N° 3`."""
    return SPACED_CAPITALS.regex.sub(lambda match: match[0].replace(" ", ""), line)


def even(lines: Sequence[str]) -> list[str]:
    """Lines at the margin with words pulled apart one space apart, words printed l i k e t h i s whole."""
    evened = [_evened(line) for line in lines]
    return [*map(_closed, evened)] if SPACED_CAPITALS.search("\n".join(evened)) else evened
