"""The list of `python -m indexer privacy`: as text, as CSV, or as a page for one's own screen."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence

from indexer.console import printable
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.review import HIDDEN, WAITING, Item
from indexer.publishing.writing.display import plural
from indexer.publishing.writing.render import ENVIRONMENT
from indexer.typography import typeset

COLUMNS = ("texte", "ligne", "categorie", "contexte", "decision", "regle")

NAMES: dict[Category, str] = {
    Category.BANK: "donnée bancaire",
    Category.NIR: "numéro de sécurité sociale",
    Category.CARD: "carte de paiement",
    Category.IDENTITY: "identifiant personnel",
    Category.PASSWORD: "mot de passe ou code d'accès",
    Category.ILLNESS: "maladie ou handicap",
    Category.EMAIL: "courriel",
    Category.PHONE: "téléphone",
    Category.BIRTH: "date de naissance",
    Category.ADDRESS: "adresse personnelle",
    Category.PLATE: "immatriculation",
    Category.SIGNATURE: "signature",
    Category.BENEFICIARY: "bénéficiaire",
    Category.DEBTOR: "débiteur",
    Category.OWNER: "propriétaire, acheteur ou vendeur",
    Category.LITIGANT: "partie à un litige",
    Category.CONCESSION: "concessionnaire ou défunt",
    Category.PRIVATE: "particulier",
    Category.MINOR: "personne mineure",
    Category.HEALTH: "personne malade, handicapée ou protégée",
    Category.STAFF_MATTER: "agent dans une affaire personnelle",
    Category.AGENT: "agent ou représentant",
    Category.PERSON: "personne",
    Category.OFFICE_EMAIL: "courriel de fonction",
    Category.OFFICE_PHONE: "téléphone de service",
}
"""Categories as a reader expects them."""


def as_text(items: Sequence[Item]) -> str:
    """`path:12: category (decision): context`, which editors open at the line, then the totals."""
    totals = Counter(item.decision for item in items)
    hidden = plural(totals[HIDDEN], "passage occulté", "passages occultés")
    waiting = plural(totals[WAITING], "passage à décider", "passages à décider")
    return typeset("\n".join([*map(as_line, items), f"{hidden}, {waiting}."]))


def as_line(item: Item) -> str:
    """Place, category, decision, context."""
    place = f"{printable(str(item.source.path))}:{item.place or item.line}:"
    return f"{place} {NAMES[item.category]} ({item.decision}) : {printable(item.context)}"


def as_csv(items: Sequence[Item]) -> str:
    """A table with a header; formulas of a spreadsheet are made plain text."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in _row(item)] for item in items)
    return output.getvalue()


def _row(item: Item) -> tuple[str, ...]:
    return (
        str(item.source.path),
        str(item.place or item.line),
        item.category.value,
        item.context,
        item.decision,
        item.finding.rule,
    )


def _cell(value: str) -> str:
    """OWASP « CSV injection »: what a spreadsheet would run starts with an apostrophe."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def as_page(items: Sequence[Item]) -> str:
    """One HTML page, without script nor anything from elsewhere."""
    return ENVIRONMENT.get_template("privacy_list.html").render(items=items, names=NAMES)
