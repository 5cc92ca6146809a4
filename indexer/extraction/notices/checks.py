"""Checks of a dossier: what does not add up, and what could not be read, as notices a clerk would thank us for.

Each check yields notices under one stable code (`docs/remarques.md` explains them).
A check needs all its facts: with one missing it says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from indexer.extraction.notices.lost_characters import check_characters
from indexer.extraction.notices.tables import check_totals
from indexer.french import flat, format_date
from indexer.kinds import AGREEMENTS
from indexer.model import DocumentKind, Dossier, Notice
from indexer.patterns.facts.checks import CITED_NUMBER, LISTED_ANNEX, YEAR_NUMBER
from indexer.patterns.structure import annexes, layout

Check = Callable[[Dossier], Iterator[Notice]]
TITLE = 80
"""Characters of a title that a message quotes."""


def _nothing_read(dossier: Dossier) -> Iterator[Notice]:
    main = dossier.main_document
    if main.kind != DocumentKind.OTHER or len(dossier.documents) > 1 or dossier.meeting_date is not None:
        return
    if dossier.receipt.identifier and not any(section.blocks for section in main.sections):
        message = "Le texte ne porte que des tampons : ses pages sont des images, à faire lire par tesseract."
        yield Notice(code="tampons-seuls", message=message, line=main.start_line)
        return
    message = "Aucune délibération n’a été reconnue : le texte est publié tel quel."
    yield Notice(code="aucune-deliberation", message=message, line=main.start_line)


def _missing_facts(dossier: Dossier) -> Iterator[Notice]:
    main = dossier.main_document
    if main.kind != DocumentKind.DELIBERATION:
        return
    wanted = {
        "date-manquante": (dossier.meeting_date, "La date de la séance n’a pas été trouvée."),
        "objet-manquant": (dossier.object, "L’objet de la délibération n’a pas été trouvé."),
        "autorite-manquante": (dossier.authority, "L’autorité qui délibère n’est pas nommée dans le texte."),
    }
    for code, (value, message) in wanted.items():
        if value is None:
            yield Notice(code=code, message=message, line=main.start_line)


def _members(dossier: Dossier) -> Iterator[Notice]:
    """Counts that do not make up the members in office; what the text does not print may be any number."""
    a = dossier.attendance
    if a.members is None or a.present is None:
        return
    counts = {"présents": a.present, "représentés": a.represented, "excusés": a.excused, "absents": a.absent}
    known = {word: count for word, count in counts.items() if count is not None}
    among_others = (0, a.represented or 0, a.excused or 0, (a.represented or 0) + (a.excused or 0))
    totals = [sum(known.values()) - count for count in among_others]
    if a.members in totals or (len(known) < len(counts) and min(totals) < a.members):
        return
    listed = ", ".join(f"{word} ({count})" for word, count in known.items())
    message = f"Les membres {listed} font {totals[0]}, et non les {a.members} membres en exercice."
    yield Notice(code="effectif", message=message, line=dossier.fact_lines.get("attendance.members"))


def _names(dossier: Dossier) -> Iterator[Notice]:
    """Counts that differ from the names; the chair may be named apart, and members who gave a proxy in another list."""
    a = dossier.attendance
    listed = (
        ("present", a.present, a.present_names),
        ("excused", a.excused, a.excused_names),
        ("absent", a.absent, a.absent_names),
    )
    words = {"present": "présents", "excused": "excusés", "absent": "absents"}
    for kind, count, names in listed:
        allowed = {
            len(names),
            len(names) + (1 if kind == "present" else len(a.proxies) or (a.represented or 0)),
        }
        if count is not None and names and count not in allowed:
            message = f"Le texte compte {count} {words[kind]} et en nomme {len(names)}."
            yield Notice(
                code="noms-et-nombre", message=message, line=dossier.fact_lines.get(f"attendance.{kind}")
            )


def _votes(dossier: Dossier) -> Iterator[Notice]:
    v = dossier.vote
    if v.took_part is None or v.for_ is None:
        return
    total = v.for_ + (v.against or 0) + (v.abstain or 0)
    if total != v.took_part:
        message = (
            f"Les voix pour ({v.for_}), contre ({v.against or 0}) et les abstentions ({v.abstain or 0}) font {total}, "
            f"et non les {v.took_part} votants."
        )
        yield Notice(code="voix", message=message, line=dossier.fact_lines.get("vote.took_part"))


def _majority(dossier: Dossier) -> Iterator[Notice]:
    v = dossier.vote
    line = dossier.fact_lines.get("vote.majority") or dossier.fact_lines.get("vote.for")
    if v.majority is not None and v.cast is not None and v.majority != v.cast // 2 + 1:
        message = f"La majorité de {v.cast} suffrages exprimés est {v.cast // 2 + 1}, et non {v.majority}."
        yield Notice(code="majorite", message=message, line=line)
    if v.outcome == "adopted" and v.for_ is not None and v.for_ <= (v.against or 0):
        message = f"Le texte est dit adopté avec {v.for_} voix pour et {v.against} contre."
        yield Notice(code="majorite", message=message, line=line)


def _unanimity(dossier: Dossier) -> Iterator[Notice]:
    v = dossier.vote
    if v.unanimous and v.against:
        message = f"Le vote est dit unanime avec {v.against} voix contre."
        yield Notice(code="unanimite", message=message, line=dossier.fact_lines.get("vote.unanimous"))


def _number_elsewhere(dossier: Dossier) -> Iterator[Notice]:
    """The act's number printed differently with the date of its session: `DirRE/2023/177` and `DirRE/2023/117`."""
    if dossier.number is None or dossier.meeting_date is None:
        return
    shape = layout.NUMBERS.regex.sub("9", flat(dossier.number))
    day = format_date(dossier.meeting_date)
    same_day = ((line, text) for line, text in _lines(dossier) if day in text)
    for line, text in same_day:
        for match in CITED_NUMBER.finditer(flat(text)):
            number = text[slice(*match.span("number"))].rstrip("./-")
            if flat(number) != flat(dossier.number) and layout.NUMBERS.regex.sub("9", flat(number)) == shape:
                message = (
                    f"La délibération est numérotée {dossier.number}, mais ce passage l’appelle {number}."
                )
                yield Notice(code="numero-divergent", message=message, line=line)


def _annexes(dossier: Dossier) -> Iterator[Notice]:
    """Annexes that the decisions announce and the bundle does not hold; agreements that no decision announces."""
    tops = [d for n, d in enumerate(dossier.documents) if n != dossier.main and d.parent is None]
    held = {d.number for d in tops if d.number}
    named = [
        (number, decision.line)
        for decision in dossier.decisions
        for match in annexes.ANNEX_NUMBERS.finditer(flat(decision.text))
        for number in annexes.NUMBER.regex.findall(match["numbers"])
    ]
    for number, line in named:
        if number not in held:
            yield Notice(
                code="annexe-absente",
                message=f"L’annexe {number} est annoncée mais n’a pas été trouvée.",
                line=line,
            )
    for document in tops if named else ():
        if document.kind in AGREEMENTS and document.number is None:
            message = (
                f"« {_short(document.title)} » est joint, mais aucune décision ne l’annonce par un numéro."
            )
            yield Notice(code="annexe-non-annoncee", message=message, line=document.start_line)


def _announced_by_agreement(dossier: Dossier) -> Iterator[Notice]:
    """Annexes that an agreement lists (« annexe n°5 ») and that do not follow it."""
    for position, document in enumerate(dossier.documents):
        if document.kind not in AGREEMENTS:
            continue
        held = {d.number for d in dossier.documents if d.parent == position}
        for block in (block for part in document.parts for block in part.blocks):
            match = LISTED_ANNEX.search(flat(block.text))
            number = match and (match["number"] or match["listed"])
            if number and number not in held:
                message = f"L’annexe {number} de « {_short(document.title)} » est listée mais ne suit pas."
                yield Notice(code="annexe-absente", message=message, line=block.start_line)


def _dates(dossier: Dossier) -> Iterator[Notice]:
    day, receipt = dossier.meeting_date, dossier.receipt
    if day is None:
        return
    if dossier.convocation_date and dossier.convocation_date > day:
        convoked = format_date(dossier.convocation_date)
        message = f"La convocation ({convoked}) est postérieure à la séance ({format_date(day)})."
        yield Notice(code="date", message=message, line=dossier.fact_lines.get("convocation_date"))
    for name, other in (("reçue", receipt.received_date), ("publiée", receipt.published_date)):
        if other and other < day:
            message = f"La délibération est dite {name} le {format_date(other)}, avant sa séance du {format_date(day)}."
            yield Notice(code="date", message=message, line=dossier.fact_lines.get("meeting_date"))


def _number_year(dossier: Dossier) -> Iterator[Notice]:
    """A number that opens with a year which is not the session's."""
    match = YEAR_NUMBER.match(dossier.number or "")
    if match and dossier.meeting_date and int(match["year"]) != dossier.meeting_date.year:
        year = dossier.meeting_date.year
        message = f"Le numéro {dossier.number} porte l’année {match['year']} et la séance est de {year}."
        yield Notice(code="numero-annee", message=message, line=dossier.fact_lines.get("number"))


def _short(title: str) -> str:
    return title if len(title) <= TITLE else title[:TITLE].rsplit(" ", 1)[0] + "…"


def _lines(dossier: Dossier) -> Iterator[tuple[int, str]]:
    for document in dossier.documents:
        yield from ((block.start_line, block.text) for block in document.blocks)


CHECKS: tuple[Check, ...] = (
    _nothing_read,
    _missing_facts,
    _members,
    _names,
    _votes,
    _majority,
    _unanimity,
    _number_elsewhere,
    _number_year,
    _annexes,
    _announced_by_agreement,
    _dates,
    check_totals,
    check_characters,
)


def check(dossier: Dossier, read: Iterable[Notice] = ()) -> tuple[Notice, ...]:
    """All notices of a dossier, those of its reading included, by line; one that is found twice stands once."""
    found = dict.fromkeys(chain(read, (notice for one in CHECKS for notice in one(dossier))))
    return tuple(sorted(found, key=lambda notice: (notice.line or 0, notice.code)))
