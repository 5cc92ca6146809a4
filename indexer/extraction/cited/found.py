"""A citation as it stands in a stream, before its key is settled and its address built."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where a text is cited and what it is."""

    start: int
    end: int
    """Positions in `Stream.text`."""
    kind: str
    name: str
    """Key after its kind: `2020-1577`, `casf:L115-2`; a day where no number is printed."""
    day: date | None = None
    """Day of the text that is cited."""
    numbered: bool = True
    """False when `name` is only the day: another citation of that day may print the number."""

    @property
    def key(self) -> str:
        """`loi:2020-1577`; deliberations are `delib:…`."""
        return f"{'delib' if self.kind == 'deliberation' else self.kind}:{self.name}"


def without_overlaps(found: list[Found]) -> list[Found]:
    """In printed order; of two that share characters the longer one."""
    kept: list[Found] = []
    for item in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
        elif item.end - item.start > kept[-1].end - kept[-1].start:
            kept[-1] = item
    return kept
