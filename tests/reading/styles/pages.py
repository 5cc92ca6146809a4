"""How a text is laid out: its agenda, its pages, its end, its lines, what a scan did to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

AGENDAS: Mapping[str, str] = {"none": "", "bullets": "- {title}", "ranks": "{n}. {title}"}
CHAPTERS: Mapping[str, str] = {"none": "", "capitals": "FINANCES ET PERSONNEL", "letter": "A – AFFAIRES GÉNÉRALES"}
"""What stands above the items of minutes."""
FURNITURE: Mapping[str, str] = {
    "none": "",
    "pages": "{page} / 9",
    "heads": "{name} - Séance du 4 avril 2023\nPage {page}",
    "folios": "2023 / {page:03}",
}
ENDS: Mapping[str, str] = {
    "none": "",
    "closed": "La séance est levée à 22 heures.",
    "signed": "Fait et délibéré les jour, mois et an que dessus.\nPour extrait conforme,\nLe Maire, Henri DOL",
    "two signatures": "Le Maire,\nHenri DOL\nLa secrétaire de séance,\nIda SERT",
    "remedy": "Ainsi fait et délibéré, les jour, mois et an susdits.\nLa présente décision peut faire l'objet d'un recours devant le tribunal administratif dans un délai de deux mois.",
}
PLACES = ("below", "above the session", "above the present")
"""Where the heading of a lone act stands."""
SPACINGS = ("tight", "items", "paragraphs", "double")
WIDTHS = (0, 72, 90)
"""Characters of a line; 0 for a paragraph a line."""
KINDS = ("minutes", "register", "extract")
LAYOUTS: Mapping[str, str | None] = {"printed": None, "flattened": " ", "flattened, two spaces": "  "}
"""What stands where lines ended; None where they still do."""


def _bare(text: str) -> str:
    pairs = str.maketrans("éèêëàâîïôûùçÉÈÊÀÂÎÔÛÇ", "eeeeaaiiouucEEEAAIOUC")
    return text.translate(pairs)


ACCIDENTS: Mapping[str, Callable[[str], str]] = {
    "none": str,
    "accents": _bare,
    "I for l": lambda text: text.replace("l'", "I'"),
    "curly": lambda text: text.replace("'", "’"),
    "no space at colons": lambda text: text.replace(" :", ":"),
    "degree": lambda text: text.replace("n° ", "n°").replace("N° ", "N°"),
}
"""What a scan or a program did to a text."""
