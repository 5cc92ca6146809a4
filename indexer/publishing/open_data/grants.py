"""Grants of money to legal persons, as the decisions of an act print them; natural persons are never told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from stdnum.fr import siret

from indexer.extraction.money.decided import DecidedSum, decided_sums
from indexer.extraction.money.grant_tables import GrantedRow, granted_rows
from indexer.extraction.money.roles import Role
from indexer.french import flat, slugify
from indexer.model import Dossier
from indexer.patterns.core import Pattern
from indexer.patterns.personal.businesses import LEGAL_FORM, MEMBERSHIP, RNA, SIRET
from indexer.publishing.record import Json

AIDS = frozenset({"subvention", "aide", "dotation", "fonds de concours", "contribution"})
"""Names under which a sum is a grant (loi n° 2000-321, article 9-1); a price or a contribution that is due is none."""
BEFORE = 400
"""Characters before a number among which the name of whom it identifies stands."""


def grants(dossier: Dossier) -> list[Json]:
    """Grants of the decisions, then of their tables, each with the numbers printed after the beneficiary's name."""
    said = [_grant(one, dossier) for one in decided_sums(dossier) if _is_grant(one)]
    known = {(slugify(grant["beneficiary"]), grant["euros"]) for grant in said}
    rows = (_of_row(row, dossier) for row in granted_rows(dossier))
    return [*said, *(row for row in rows if (slugify(row["beneficiary"]), row["euros"]) not in known)]


def _is_grant(one: DecidedSum) -> bool:
    """Whether the beneficiary says its legal form: no name of a person does."""
    name = one.beneficiary.name if one.beneficiary else ""
    is_due = one.aid == "contribution" and MEMBERSHIP.search(flat(name)) is not None
    return (
        one.role is Role.GIVEN and one.aid in AIDS and not is_due and LEGAL_FORM.search(flat(name)) is not None
    )


def _grant(one: DecidedSum, dossier: Dossier) -> Json:
    name = one.beneficiary.name if one.beneficiary else ""
    return _told(dossier, name, one.euros, one.line) | {
        "aid": one.aid,
        "year": one.year,
        "yearly": one.yearly,
    }


def _of_row(row: GrantedRow, dossier: Dossier) -> Json:
    return _told(dossier, row.name, row.euros, row.line) | {
        "aid": "subvention",
        "year": None,
        "yearly": False,
    }


def _told(dossier: Dossier, name: str, euros: Decimal, line: int) -> Json:
    return {
        "beneficiary": name,
        "siret": _number(dossier, name, SIRET, _is_siret),
        "rna": _number(dossier, name, RNA, lambda number: True),
        "euros": str(euros),
        "line": line,
    }


def _number(dossier: Dossier, name: str, kind: Pattern, is_right: Callable[[str], bool]) -> str | None:
    """The number that the documents of the act print after the name; None when there are several, or none is right."""
    wanted = slugify(name)
    found = {
        number
        for text in _texts(dossier)
        for match in kind.finditer(flat(text))
        if (number := _compact(match["number"])) and is_right(number)
        if wanted in slugify(text[max(match.start() - BEFORE, 0) : match.start()])
    }
    return found.pop() if len(found) == 1 else None


def _texts(dossier: Dossier) -> Iterator[str]:
    lines = dossier.source.lines
    for document in dossier.documents:
        if document.parent is None:
            yield "\n".join(lines[document.start_line - 1 : document.end_line])


def _compact(number: str) -> str:
    return "".join(c for c in number if c.isalnum()).upper()


def _is_siret(number: str) -> bool:
    return bool(siret.is_valid(number))
