"""What stands on paper: an act with its bundle, the list of a session, the cover of its minutes, a register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from indexer.addresses import address
from indexer.extraction.shown_titles import shown_title
from indexer.french import fold, format_date
from indexer.model import Document, DocumentKind, Dossier
from indexer.publishing.acts.bundle import bundle_tree
from indexer.publishing.acts.essentials import essentials
from indexer.publishing.acts.facts import facts
from indexer.publishing.acts.headline import shortened
from indexer.publishing.acts.legal import legal_rows
from indexer.publishing.archive import Archive, Session
from indexer.publishing.paper.blocks import parts, table
from indexer.publishing.paper.signs import as_heading
from indexer.publishing.record import Json
from indexer.publishing.sessions.examined import Examined, examined
from indexer.publishing.sessions.order import printed_order
from indexer.publishing.writing.display import ballot, document_name, plural
from indexer.publishing.writing.trails import short_name
from indexer.publishing.writing.verdicts import verdict

NO_DATE = date(1970, 1, 1)
LONGEST_TITLE = 180
"""Characters of the heading of a document, which bookmarks show."""
_NOT_PRINTED = "non imprimé"
_TOLD_BELOW = frozenset({"Signature", "Reçue en préfecture", "Mise en ligne"})
"""Facts that the legal block tells too, in the words of the law."""
_ORIGIN = (
    "Version de lecture : seul l’acte publié par la collectivité fait foi. Le texte publié, ligne à ligne, est joint à "
    "ce fichier."
)


def act_sheet(dossier: Dossier, site_url: str) -> Json:
    """An act, its decisions and every document of its bundle, each with its permanent address."""
    main = dossier.main_document
    told = essentials(dossier)
    run = [main, *(document for _, document in bundle_tree(dossier, dossier.main, whole=True))]
    return {
        **_head(shown_title(dossier), dossier, _summary(dossier), site_url + address(dossier, main)[1:]),
        "headline": told.headline,
        "facts": [*_facts(dossier), *((row.name, row.value) for row in legal_rows(dossier))],
        "decisions": [decision.text for decision in dossier.decisions],
        "documents": [_document(dossier, document, site_url) for document in run],
        "attached": "texte.txt",
        "origin": [_ORIGIN, f"Empreinte SHA-256 du texte publié : {dossier.source.text_sha256}"],
    }


def list_sheet(session: Session, archive: Archive, site_url: str) -> Json:
    """The list of the deliberations examined (CGCT, L. 2121-25)."""
    title = f"Liste des délibérations examinées, séance du {format_date(session.day)}"
    rows = _rows(examined(session, archive.lists_of(session)))
    count = plural(len(rows), "délibération examinée", "délibérations examinées")
    return _of_session(
        session, title, "liste/", site_url, [{"title": "", **table(("Numéro", "Objet", "Résultat"), rows)}], [count]
    )


def cover_sheet(session: Session, archive: Archive, site_url: str) -> Json:
    """The cover of the minutes: who sat, what was examined, room for the signatures (CGCT, L. 2121-15)."""
    run = sorted(session.dossiers, key=printed_order)
    rows = _rows(examined(session, archive.lists_of(session)))
    people = (
        ("Le président de séance", next((d.president for d in run if d.president), "")),
        ("Le secrétaire de séance", next((d.secretary for d in run if d.secretary), "")),
    )
    found = [
        {"title": "Affaires examinées", **table(("Numéro", "Objet", "Résultat"), rows)},
        {"title": "Signatures", **table(("Qualité", "Nom", "Signature"), [(*each, "\n\n\n") for each in people])},
    ]
    note = "Page de garde : le procès-verbal lui-même est celui que l’assemblée a arrêté."
    title = f"Procès-verbal de la séance du {format_date(session.day)}"
    return _of_session(session, title, "proces-verbal/", site_url, found, [note])


def register_sheet(dossiers: Sequence[Dossier], site_url: str) -> Json:
    """The register of a year of one authority, by date and number."""
    first = dossiers[0]
    year = first.year
    run = sorted(dossiers, key=lambda d: (d.meeting_date or NO_DATE, printed_order(d)))
    rows = [(_day(d), d.number or "—", shown_title(d), _result(d)) for d in run]
    name = f"Registre des délibérations {year.replace('-', ' ')}"
    where = f"{site_url}deliberations/{first.publisher.slug}/{year}/registre/"
    part = {"title": "", **table(("Séance", "Numéro", "Objet", "Résultat"), rows)}
    return {
        **_head(name, run[-1], plural(len(rows), "délibération"), where),
        "facts": [],
        "parts": [part],
        "notes": [],
    }


def _rows(found: Sequence[Examined]) -> list[tuple[str, str, str]]:
    return [(row.number or "—", row.title, row.outcome or _NOT_PRINTED) for row in found]


def _of_session(
    session: Session, title: str, below: str, site_url: str, found: Sequence[Json], notes: Sequence[str]
) -> Json:
    first = next((d for d in session.dossiers if d.president), session.dossiers[0])
    sitting = next((d.attendance for d in session.dossiers if d.attendance.present is not None), first.attendance)
    counts = (
        ("Membres en exercice", sitting.members),
        ("Présents", sitting.present),
        ("Représentés", sitting.represented),
    )
    rows = [
        ("Assemblée", session.body or _NOT_PRINTED),
        ("Présidence", first.president or _NOT_PRINTED),
        ("Secrétariat", next((d.secretary for d in session.dossiers if d.secretary), None) or _NOT_PRINTED),
        *((name, _NOT_PRINTED if count is None else str(count)) for name, count in counts),
    ]
    summary = ", ".join(filter(None, [session.body, format_date(session.day)]))
    return {
        **_head(title, first, summary, f"{site_url}{session.address}{below}"),
        "facts": rows,
        "parts": list(found),
        "notes": list(notes),
    }


def _head(title: str, dossier: Dossier, summary: str, where: str) -> Json:
    return {
        "title": as_heading(title),
        "authority": dossier.publisher.name,
        "summary": summary,
        "date": (dossier.meeting_date or NO_DATE).isoformat(),
        "address": where,
    }


def _summary(dossier: Dossier) -> str:
    return " · ".join(filter(None, [short_name(dossier), dossier.body, _day(dossier)]))


def _facts(dossier: Dossier) -> list[tuple[str, str]]:
    known = [(fact.name, fact.value) for fact in facts(dossier) if fact.name not in _TOLD_BELOW]
    return [*known, ("Vote", ", ".join(filter(None, [verdict(dossier.vote), ballot(dossier.vote)])) or _NOT_PRINTED)]


def _document(dossier: Dossier, document: Document, site_url: str) -> Json:
    return {
        "title": as_heading(shortened(_document_title(dossier, document), LONGEST_TITLE)),
        "address": site_url + address(dossier, document)[1:],
        "parts": parts(document),
    }


def _document_title(dossier: Dossier, document: Document) -> str:
    if document is dossier.main_document:
        return "Le texte de l’acte"
    title = shown_title(dossier, document)
    says_it = document.kind is DocumentKind.ANNEX and fold(title).startswith("annexe")
    return title if says_it else f"{document_name(document)} : {title}"


def _result(dossier: Dossier) -> str:
    return verdict(dossier.vote) or _NOT_PRINTED


def _day(dossier: Dossier) -> str:
    return format_date(dossier.meeting_date) if dossier.meeting_date else ""
