"""What `show` prints of one text: facts, documents with their lines, notices of each deliberation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from indexer.console import printable
from indexer.french import format_date
from indexer.model import Attendance, Document, DocumentKind, Dossier, Notice, Reading, SourceText
from indexer.publishing.writing.display import ballot, kind_name, line_range, number, plural
from indexer.publishing.writing.stays import at_this_act
from indexer.publishing.writing.verdicts import verdict
from indexer.reading import roles
from indexer.sources.readers.unread import pictures_left
from indexer.typography import typeset

_MISSING = "non imprimé dans le texte"


def summary(reading: Reading) -> Text:
    """All that was read of one text, for a person; what the text does not print is said to be missing."""
    path, lines = printable(str(reading.source.path)), plural(len(reading.source.lines), "ligne")
    head = Text.assemble((path, "bold"), f" · {lines}\n")
    outside = plural(len(reading.furniture), "ligne")
    foot = Text(f"Hors des documents (tampons, pagination…)\u00a0: {outside}")
    left = pictures_left([reading.source])
    hint = [Text(typeset(left), "yellow")] if left else []
    return Text("\n").join([head, *map(_dossier, reading.dossiers), foot, *hint])


def _dossier(dossier: Dossier) -> Text:
    facts = [_row(name, value, line) for name, value, line in told_facts(dossier)]
    documents = [_document(dossier, document) for document in dossier.documents]
    kind = kind_name(dossier.main_document.kind)
    head = Text.assemble(f"{kind} ", (printable(dossier.id), "bold"), "\n")
    return Text().join(
        [head, *facts, _title(plural(len(documents), "document")), *documents, *_notices(dossier.notices)]
    )


def told_facts(dossier: Dossier) -> Iterator[tuple[str, str | None, int | None]]:
    """Name, value and line of each fact, in the order in which a reader looks for them."""
    day = dossier.meeting_date
    values = (
        ("Collectivité", dossier.authority, "authority"),
        ("Organe", dossier.body, "body"),
        ("Séance du", format_date(day) if day else None, "meeting_date"),
        ("Numéro", dossier.number, "number"),
        ("Objet", dossier.object, "object"),
        ("Présidence", dossier.president, "president"),
        ("Secrétaire", dossier.secretary, "secretary"),
        ("Membres", _attendance(dossier.attendance), "attendance"),
        *([("À ce point", at_this_act(dossier.presence), "presence")] if dossier.presence else []),
        ("Vote", ", ".join(filter(None, (verdict(dossier.vote), ballot(dossier.vote)))), "vote"),
        ("Décisions", number(len(dossier.decisions)) if dossier.decisions else None, "decisions"),
    )
    for name, value, field in values:
        lines = [line for key, line in dossier.fact_lines.items() if f"{key}.".startswith(f"{field}.")]
        yield name, value, min(lines, default=None)


def _attendance(attendance: Attendance) -> str:
    counts = (
        (attendance.members, "en exercice", "en exercice"),
        (attendance.present, "présent", "présents"),
        (attendance.represented, "représenté", "représentés"),
        (attendance.excused, "excusé", "excusés"),
        (attendance.absent, "absent", "absents"),
    )
    return ", ".join(plural(count, one, many) for count, one, many in counts if count is not None)


def _row(name: str, value: str | None, line: int | None) -> Text:
    shown = (printable(value), "") if value else (_MISSING, "dim")
    place = f"  ({line_range(line, line)})" if line else ""
    return Text.assemble(f"  {name:<13} ", shown, (place, "dim"), "\n")


def _title(words: str) -> Text:
    return Text.assemble("\n  ", (words, "bold"), "\n")


def _document(dossier: Dossier, document: Document) -> Text:
    lines = line_range(document.start_line, document.end_line)
    clauses = f" ({plural(len(document.sections), 'article')})" if document.sections else ""
    title = f" · {printable(document.title)}{clauses}\n"
    indent = "  " * _depth(dossier, document)
    return Text.assemble(f"  {lines:<22} {indent}", (printable(_kind(document)), "cyan"), title)


def _kind(document: Document) -> str:
    """`Annexe 3`, `Convention (annexe 3)`, `Rapport`."""
    kind = kind_name(document.kind)
    if document.number is None:
        return kind
    is_annex = document.kind is DocumentKind.ANNEX
    return f"{kind} {document.number}" if is_annex else f"{kind} (annexe {document.number})"


def _depth(dossier: Dossier, document: Document) -> int:
    return 0 if document.parent is None else 1 + _depth(dossier, dossier.documents[document.parent])


def _notices(notices: Iterable[Notice]) -> list[Text]:
    rows = [_notice(notice) for notice in notices]
    return [_title(plural(len(rows), "remarque")), *rows] if rows else []


def _notice(notice: Notice) -> Text:
    lines = line_range(notice.line, notice.line) if notice.line else ""
    message = typeset(printable(notice.message))
    return Text.assemble(f"  {lines:<22} ", (notice.code, "yellow"), f" · {message}\n")


def roles_of_lines(source: SourceText) -> Text:
    """The roles of a text as one string of letters, then each line with its letter."""
    found = roles(source)
    letters = "".join(letter for _, letter, _ in found)
    rows = (f"{number:>6} {letter} {printable(text)}\n" for number, letter, text in found)
    return Text(f"{letters}\n\n" + "".join(rows))
