"""`python -m indexer session`: what each session still needs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from indexer.french import format_date
from indexer.privacy import policies, protect
from indexer.publishing.archive import Archive
from indexer.publishing.sessions.deadlines import Follow, duties, follow
from indexer.publishing.writing.display import plural
from indexer.sources import read_archive
from indexer.sources.sessions import read_sessions


def session_report(sources: Path, *, today: date, only_late: bool, day: date | None) -> tuple[str, int]:
    """What to print of the sessions, and how many things are late; raises SourceError."""
    texts = read_archive(sources)
    readings = protect(texts, policies(sources, texts)).readings
    archive = Archive(readings)
    known = {authority.slug: read_sessions(sources / authority.slug) for authority in archive.authorities}
    run = [each for each in follow(archive.sessions, known) if day in (None, each.session.day)]
    shown = [list(_lines(each, today, only_late)) for each in run]
    late = sum(duty.late for each in run for duty in duties(each, today))
    total = f"{plural(len(run), 'séance')}, {plural(late, 'échéance dépassée', 'échéances dépassées')}"
    return "\n".join([*("\n".join(lines) for lines in shown if lines), total]), late


def _lines(each: Follow, today: date, only_late: bool) -> Iterator[str]:
    wanted = [duty for duty in duties(each, today) if duty.late or not only_late]
    session = each.session
    if wanted:
        body = f" · {session.body}" if session.body else ""
        count = plural(len(session.dossiers), "délibération")
        yield f"{format_date(session.day)} · {session.authority.name}{body} ({count})"
    yield from (f"  {'!' if duty.late else ' '} {duty.name} : {duty.state}" for duty in wanted)
