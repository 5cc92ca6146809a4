"""What the commands of the office print and do, without a server."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from indexer.staff.access.journal import Journal, Line, month_of


def journal_report(folder: Path, month: str | None, who: str | None) -> list[str]:
    """Lines of a month of the journal of an office, the current one unless another is asked; raises SourceError for
    what is no month or cannot be read."""
    asked = month_of(month) if month else f"{date.today():%Y-%m}"
    return [_printed(line) for line in Journal(folder / "journal").lines(asked) if who in (None, line.who)]


def _printed(line: Line) -> str:
    parts = (f"{line.when:%Y-%m-%d %H:%M:%S}", line.who or "—", line.deed, ", ".join(line.on), line.address)
    return "  ".join(filter(None, parts))
