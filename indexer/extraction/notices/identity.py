"""Facts that are missing, or that another fact of the same text contradicts: number, date of the session, receipt."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import flat, format_date
from indexer.model import DocumentKind, Dossier, Notice
from indexer.patterns.core import as_printed
from indexer.patterns.facts.checks import CITED_NUMBER, YEAR_NUMBER
from indexer.patterns.structure import layout


def check_read(dossier: Dossier) -> Iterator[Notice]:
    """A text in which nothing was recognised."""
    main = dossier.main_document
    if main.kind != DocumentKind.OTHER or len(dossier.documents) > 1 or dossier.meeting_date is not None:
        return
    if _is_stamps_only(dossier):
        message = "Le texte ne porte que des tampons : ses pages sont des images, à faire lire par tesseract."
        yield Notice(code="tampons-seuls", message=message, line=main.start_line)
    else:
        message = "Aucune délibération n’a été reconnue : le texte est publié tel quel."
        yield Notice(code="aucune-deliberation", message=message, line=main.start_line)


def _is_stamps_only(dossier: Dossier) -> bool:
    sections = dossier.main_document.sections
    return dossier.receipt.identifier is not None and not any(section.blocks for section in sections)


def check_facts(dossier: Dossier) -> Iterator[Notice]:
    """Facts without which nobody can find the act."""
    line = dossier.main_document.start_line
    day = Notice(code="date-manquante", message="La date de la séance n’a pas été trouvée.", line=line)
    about = Notice(code="objet-manquant", message="L’objet de la délibération n’a pas été trouvé.", line=line)
    unnamed = "L’autorité qui délibère n’est pas nommée dans le texte."
    owner = Notice(code="autorite-manquante", message=unnamed, line=line)
    told = ((dossier.meeting_date, day), (dossier.object, about), (dossier.authority, owner))
    yield from (notice for value, notice in told if value is None and dossier.is_deliberation)


def check_number(dossier: Dossier) -> Iterator[Notice]:
    """The act's number printed differently with the date of its session: `DirRE/2023/177` and `DirRE/2023/117`."""
    own = dossier.number
    if own is None or dossier.meeting_date is None:
        return
    day = format_date(dossier.meeting_date)
    for block in dossier.blocks:
        for number in _other_numbers(block.text, own) if day in block.text else ():
            message = f"La délibération est numérotée {own}, mais ce passage l’appelle {number}."
            yield Notice(code="numero-divergent", message=message, line=block.start_line)


def _other_numbers(text: str, own: str) -> Iterator[str]:
    """Numbers of a text that are of the shape of the act's own and have other figures."""
    shape = _shape(own)
    for match in CITED_NUMBER.finditer(flat(text)):
        number = as_printed(text, match, "number").rstrip("./-")
        if flat(number) != flat(own) and _shape(number) == shape:
            yield number


def _shape(number: str) -> str:
    return layout.NUMBERS.regex.sub("9", flat(number))


def check_year(dossier: Dossier) -> Iterator[Notice]:
    """A number that opens with a year which is not the session's."""
    match = YEAR_NUMBER.match(dossier.number or "")
    if match and dossier.meeting_date and int(match["year"]) != dossier.meeting_date.year:
        year = dossier.meeting_date.year
        message = f"Le numéro {dossier.number} porte l’année {match['year']} et la séance est de {year}."
        yield Notice(code="numero-annee", message=message, line=dossier.line_of("number"))


def check_dates(dossier: Dossier) -> Iterator[Notice]:
    """Dates that stand in an order in which they cannot have been: convoked, met, received, published."""
    day, convoked = dossier.meeting_date, dossier.convocation_date
    if day is None:
        return
    met = format_date(day)
    if convoked and convoked > day:
        message = f"La convocation ({format_date(convoked)}) est postérieure à la séance ({met})."
        yield Notice(code="date", message=message, line=dossier.line_of("convocation_date"))
    receipt = dossier.receipt
    for name, other in (("reçue", receipt.received_date), ("publiée", receipt.published_date)):
        if other and other < day:
            message = f"La délibération est dite {name} le {format_date(other)}, avant sa séance du {met}."
            yield Notice(code="date", message=message, line=dossier.line_of("meeting_date"))
