"""Pages of a session for the clerk and for who reads the notice board: list, register, cover of the minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from indexer.french import format_date
from indexer.model import Dossier
from indexer.publishing.archive import (
    ALL,
    Archive,
    Session,
    Step,
    authority_address,
    by_year,
    deliberations,
)
from indexer.publishing.made_once import Shared, pages_once
from indexer.publishing.sessions.examined import Examined, examined
from indexer.publishing.sessions.order import printed_order
from indexer.publishing.writing.render import Page, page
from indexer.sequences import grouped
from indexer.subjects import matter

_HIDE = {"hide": ["navigation", "toc"]}


def session_documents(
    archive: Archive, *, pdf: bool = False, common: Shared | None = None
) -> Iterator[Page]:
    """List and cover of each session, register of each year of each authority; with `pdf`, they lead to theirs.

    What `common` keeps is not made again.
    """
    sessions = [(session, archive.lists_of(session), pdf) for session in archive.sessions]
    yield from pages_once(common, "pages de séance", sessions, lambda held: _of_session(*held))
    years = [
        (slug, year, run, pdf)
        for slug, dossiers in archive.by_authority.items()
        for year, run in by_year(deliberations(dossiers)).items()
    ]
    yield from pages_once(common, "registre", years, lambda year: [_register(*year)])


def _of_session(session: Session, lists: Sequence[Dossier], pdf: bool) -> Iterator[Page]:
    rows = examined(session, lists)
    yield _listing(session, rows, "liste/", "examined.md", "Liste des délibérations examinées", pdf)
    yield _listing(session, rows, "proces-verbal/", "minutes_cover.md", "Procès-verbal", pdf)


def _listing(
    session: Session, rows: Sequence[Examined], below: str, template: str, name: str, pdf: bool
) -> Page:
    day = format_date(session.day)
    first = next((d for d in session.dossiers if d.president), session.dossiers[0])
    facts = {
        "title": f"{name} de la séance du {day}" if below == "liste/" else f"{name} — séance du {day}",
        "description": f"{name}. {session.authority.name}, {day}.",
        "date": session.day,
        **_HIDE,
    }
    return page(
        f"{session.address}{below}",
        template,
        facts,
        trail=[*_steps(session), (name, None)],
        pdf=pdf,
        session=session,
        rows=rows,
        sitting=next(
            (d.attendance for d in session.dossiers if d.attendance.present is not None), first.attendance
        ),
        president=first.president,
        secretary=next((d.secretary for d in session.dossiers if d.secretary), None),
    )


def _steps(session: Session) -> list[Step]:
    where = authority_address(session.authority.slug)
    year = session.dossiers[0].year
    return [
        ALL,
        (session.authority.name, where),
        (year, f"{where}{year}/"),
        (f"Séance du {format_date(session.day)}", session.address),
    ]


def _register(slug: str, year: str, dossiers: Sequence[Dossier], pdf: bool) -> Page:
    where = authority_address(slug)
    authority = dossiers[0].publisher
    run = sorted(dossiers, key=lambda d: (d.meeting_date is None, d.meeting_date or 0, printed_order(d)))
    topics = grouped(run, lambda dossier: matter(dossier).subject)
    return page(
        f"{where}{year}/registre/",
        "year_register.md",
        {
            "title": f"Registre des délibérations {year.replace('-', ' ')}",
            "description": f"{authority.name} : délibérations {year}, par date et par matière.",
            "authority": authority.name,
            **_HIDE,
        },
        trail=[ALL, (authority.name, where), (year.replace("-", " "), f"{where}{year}/"), ("Registre", None)],
        pdf=pdf,
        authority=authority,
        dossiers=run,
        topics=sorted(topics.items(), key=lambda item: item[0].rank),
    )
