"""Numbers of acts as people write them: the same act is « 2024-03-05 » here and « D2024_05 » there."""

from __future__ import annotations

from indexer.patterns import files


def rank_of(number: str | None) -> int | None:
    """The last figures of a number, None when it has none: 5 for « 2024-03-05 », « D2024_05 » and « n° 5 bis »."""
    found = files.FIGURES.regex.findall(number or "")
    return int(found[-1]) if found else None
