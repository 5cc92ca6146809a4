"""Sessions of an archive: agenda, what is on the site, what the law asks and by when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from indexer.addresses import address
from indexer.french import format_date
from indexer.publishing.archive import Archive, Session
from indexer.publishing.sessions.deadlines import Follow, duties, follow
from indexer.publishing.sessions.examined import examined
from indexer.sources.sessions import read_sessions, session_name
from indexer.staff.press.forecast import Act, Meeting, Row


def meetings(archive: Archive, acts: Iterable[Act], sources: Path, today: date) -> tuple[Meeting, ...]:
    """Every session, the newest first; raises SourceError for a wrong `seances.toml`."""
    known = {authority.slug: read_sessions(sources / authority.slug) for authority in archive.authorities}
    by_address = {act.address: act for act in acts}
    return tuple(_meeting(each, archive, by_address, today) for each in follow(archive.sessions, known))


def _meeting(each: Follow, archive: Archive, acts: Mapping[str, Act], today: date) -> Meeting:
    session = each.session
    return Meeting(
        authority=session.authority.slug,
        name=session_name(session.address),
        title=", ".join(filter(None, [session.body, session.authority.name, format_date(session.day)])),
        address=session.address,
        rows=tuple(_rows(session, archive, acts)),
        duties=tuple((duty.name, duty.state, duty.late) for duty in duties(each, today)),
        done=tuple((key, day.isoformat()) for key, day in each.done.items()),
    )


def _rows(session: Session, archive: Archive, acts: Mapping[str, Act]) -> Iterable[Row]:
    """Of the deliberations of the archive, and of what only a list of the session names."""
    held = {address(dossier, dossier.main_document)[1:] for dossier in session.dossiers}
    for row in examined(session, archive.lists_of(session)):
        act = acts.get(row.address) if row.address in held else None
        yield Row(
            number=row.number,
            title=row.title,
            outcome=row.outcome,
            source=act.source if act else "",
            change=act.change if act else "",
        )
