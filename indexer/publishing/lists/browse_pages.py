"""Pages through which a reader goes: home, authorities, years, sessions, subjects, kinds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from indexer.french import format_date
from indexer.kinds import WORDS, Words
from indexer.linking.acts.people import People
from indexer.linking.near import NOBODY, named_people
from indexer.model import Authority, Dossier
from indexer.publishing.archive import (
    ALL,
    Archive,
    Filed,
    Session,
    Step,
    authority_address,
    by_year,
    session_address,
)
from indexer.publishing.lists.figures import figures
from indexer.publishing.lists.people_addresses import member_page, members_address
from indexer.publishing.made_once import Shared, pages_once
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.feed_file import FILE
from indexer.publishing.writing.frame_address import frame_address
from indexer.publishing.writing.render import Page, page
from indexer.sequences import grouped
from indexer.subjects import UNKNOWN

LATEST = 10
LONGEST_LIST = 1_000
"""A list with more rows is split by year."""

_HIDE = {"hide": ["navigation", "toc"]}


def browse_pages(archive: Archive, settings: Settings, common: Shared) -> Iterator[Page]:
    """Every page that leads to deliberations, home first; what `common` keeps is not made again."""
    people = common.linked.people
    yield _home(archive, settings)
    yield _all(archive)
    for authority in archive.authorities:
        yield _authority(archive, authority, people)
        years = by_year(archive.by_authority[authority.slug])
        yield from pages_once(
            common, "année", [(authority, *year) for year in years.items()], lambda year: [_year(*year)]
        )
    named = named_people(people)
    sessions = [(session, named.get(session.authority.slug, NOBODY)) for session in archive.sessions]
    yield from pages_once(common, "séance", sessions, lambda session: [_session(*session)])
    yield page("parcourir/", "ways.md", {"title": "Parcourir", **_HIDE})
    yield from _subjects(archive, common)
    yield from _kinds(archive, common)
    yield _sessions(archive)
    title = {"title": "L’archive en chiffres", **_HIDE}
    yield page("chiffres/", "figures.md", title, figures=figures(archive))


def _home(archive: Archive, settings: Settings) -> Page:
    days = [d.meeting_date for d in archive.deliberations if d.meeting_date]
    sections = sum(len(filed.document.sections) for filed in archive.filed)
    return page(
        "",
        "home.md",
        {"title": "Accueil", "description": settings.description, **_HIDE},
        latest=archive.deliberations[:LATEST],
        authorities=[
            (authority, archive.by_authority[authority.slug], authority_address(authority.slug))
            for authority in archive.authorities
        ],
        totals=[
            (len(archive.deliberations), "délibération"),
            (len(archive.filed), "document"),
            (sections, "article"),
            (len(archive.authorities), "collectivité"),
        ],
        period=(min(days), max(days)) if days else None,
        sessions=[(s, len(s.dossiers)) for s in archive.sessions[:LATEST]],
        settings=settings,
    )


def _all(archive: Archive) -> Page:
    years = {slug: by_year(run) for slug, run in archive.by_authority.items()}
    return page(
        "deliberations/",
        "all.md",
        {"title": "Toutes les délibérations", **_HIDE},
        authorities=[(a, authority_address(a.slug), years[a.slug]) for a in archive.authorities],
        latest=archive.dossiers[:100],
        total=len(archive.dossiers),
    )


def _authority(archive: Archive, authority: Authority, people: People) -> Page:
    where = authority_address(authority.slug)
    dossiers = archive.by_authority[authority.slug]
    years = by_year(dossiers)
    return page(
        where,
        "authority.md",
        {
            "title": authority.name,
            "authority": authority.name,
            "siren": authority.siren,
            "feed": f"{where}{FILE}",
            "frame": frame_address(where),
            **_HIDE,
        },
        trail=[ALL, (authority.name, None)],
        authority=authority,
        years=[(year, f"{where}{year}/", len(run)) for year, run in years.items()],
        latest=dossiers[:LATEST],
        total=len(dossiers),
        members=len(people.members.get(authority.slug, ())),
        members_address=members_address(authority.slug),
    )


def _year(authority: Authority, year: str, dossiers: Sequence[Dossier]) -> Page:
    where = authority_address(authority.slug)
    title = f"{authority.name}, {year}" if year.isdecimal() else f"{authority.name}, sans date"
    return page(
        f"{where}{year}/",
        "year.md",
        {"title": title, "authority": authority.name, **_HIDE},
        trail=[ALL, (authority.name, where), (year.replace("-", " "), None)],
        sessions=_meetings(dossiers),
        dossiers=dossiers,
        register=f"{where}{year}/registre/" if any(each.is_deliberation for each in dossiers) else None,
    )


def _meetings(dossiers: Sequence[Dossier]) -> list[tuple[str, str]]:
    found = {session_address(d): d for d in dossiers if d.meeting_date and session_address(d)}
    return [
        (where, f"{format_date(d.meeting_date)}{f', {d.body}' if d.body else ''}")
        for where, d in found.items()
        if where and d.meeting_date
    ]


def _session(session: Session, people: People) -> Page:
    day = format_date(session.day)
    where = authority_address(session.authority.slug)
    year = session.dossiers[0].year
    sittings = [dossier.attendance for dossier in session.dossiers]
    return page(
        session.address,
        "session.md",
        {
            "title": f"Séance du {day}",
            "authority": session.authority.name,
            "body": session.body,
            "date": session.day,
            "frame": frame_address(session.address),
            **_HIDE,
        },
        trail=[ALL, (session.authority.name, where), (year, f"{where}{year}/"), (f"Séance du {day}", None)],
        session=session,
        member_page=partial(member_page, people, session.authority.slug),
        sitting=max(sittings, key=lambda sitting: (len(sitting.present_names), sitting.present or 0)),
        president=next((d.president for d in session.dossiers if d.president), None),
        secretary=next((d.secretary for d in session.dossiers if d.secretary), None),
    )


def _sessions(archive: Archive) -> Page:
    return page(
        "parcourir/seances/",
        "sessions.md",
        {"title": "Toutes les séances", **_HIDE},
        sessions=archive.sessions,
    )


def _subjects(archive: Archive, common: Shared) -> Iterator[Page]:
    counts = [(subject, len(run)) for subject, run in archive.by_subject.items()]
    yield page(
        "parcourir/matieres/",
        "subjects.md",
        {"title": "Par matière", **_HIDE},
        families=grouped(counts, lambda item: item[0].family),
    )
    parent = ("Par matière", "parcourir/matieres/")
    lists = [(subject.address, subject.title, run, parent) for subject, run in archive.by_subject.items()]
    yield from pages_once(common, "matière", lists, lambda listed: _dossier_lists(*listed))


def _kinds(archive: Archive, common: Shared) -> Iterator[Page]:
    yield page(
        "parcourir/documents/",
        "kinds.md",
        {"title": "Par nature de document", **_HIDE},
        kinds=[(WORDS[kind], len(run)) for kind, run in archive.by_kind.items()],
    )
    parent = ("Par nature de document", "parcourir/documents/")
    lists = [(WORDS[kind], run, parent) for kind, run in archive.by_kind.items()]
    yield from pages_once(common, "nature", lists, lambda listed: _document_lists(*listed))


def _dossier_lists(where: str, title: str, run: Sequence[Dossier], parent: tuple[str, str]) -> Iterator[Page]:
    years = by_year(run) if len(run) > LONGEST_LIST else {}
    known = where != UNKNOWN.address
    followed = {"feed": f"{where}{FILE}", "frame": frame_address(where)} if known else {}
    facts = {"title": title, **followed, **_HIDE}
    trail: list[Step] = [parent, (title, None)]
    listed = [] if years else run
    yield page(where, "dossier_list.md", facts, trail=trail, dossiers=listed, years=_links(where, years))
    for year, part in years.items():
        trail = [parent, (title, where), (year, None)]
        facts = {"title": f"{title}, {year}", **_HIDE}
        yield page(f"{where}{year}/", "dossier_list.md", facts, trail=trail, dossiers=part, years=[])


def _document_lists(words: Words, run: Sequence[Filed], parent: tuple[str, str]) -> Iterator[Page]:
    where, title, meaning = f"parcourir/documents/{words.address}/", words.names, words.meaning
    years = grouped(run, lambda filed: filed.dossier.year) if len(run) > LONGEST_LIST else {}
    facts = {"title": title, "description": meaning or None, "feed": f"{where}{FILE}", **_HIDE}
    trail: list[Step] = [parent, (title, None)]
    listed = [] if years else run
    links = _links(where, years)
    yield page(where, "document_list.md", facts, trail=trail, meaning=meaning, filed=listed, years=links)
    for year, part in years.items():
        trail = [parent, (title, where), (year, None)]
        facts = {"title": f"{title}, {year}", **_HIDE}
        address = f"{where}{year}/"
        yield page(address, "document_list.md", facts, trail=trail, meaning=meaning, filed=part, years=[])


def _links(where: str, years: Mapping[str, Sequence[object]]) -> list[tuple[str, str, int]]:
    return [(year, f"{where}{year}/", len(run)) for year, run in years.items()]
