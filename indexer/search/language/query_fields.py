"""The fields of the query language: their French names, how a value is read, and what to show as help."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from enum import StrEnum

from indexer.french import fold
from indexer.model import QueryError


class Shape(StrEnum):
    """How the value of a field is read."""

    WORDS = "words"
    """All the words, in any order."""
    STEMS = "stems"
    """All the words, in any form."""
    SLUG = "slug"
    """The whole value, punctuation and spaces ignored."""
    SUBJECT = "subject"
    """A code of the nomenclature, all the words in any form, or both."""
    KIND = "kind"
    """A kind of document, in French."""
    YEAR = "year"
    DATE = "date"
    AMOUNT = "amount"
    CITATION = "citation"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryField:
    """A field that a query may name."""

    name: str
    shape: Shape
    meaning: str
    """French, for the help."""
    example: str


_TABLE = (
    ("collectivite", Shape.WORDS, "collectivite:nord", "mots du nom de la collectivité"),
    ("instance", Shape.WORDS, 'instance:"commission permanente"', "assemblée qui délibère"),
    ("annee", Shape.YEAR, "annee:2021..2023", "année de la séance"),
    ("date", Shape.DATE, "date:2023-04..2023-06", "date de la séance"),
    ("fin", Shape.DATE, "fin:2024", "date de fin de la convention"),
    ("type", Shape.KIND, "type:convention", "nature du document"),
    ("matiere", Shape.SUBJECT, "matiere:8.2", "matière : code ACTES, famille ou mots"),
    ("numero", Shape.SLUG, "numero:2023-167", "numéro de la délibération"),
    ("article", Shape.SLUG, "article:5.2", "numéro de l’article"),
    ("titre", Shape.STEMS, "titre:résiliation", "mots de l’intitulé : article, document, objet"),
    ("cite", Shape.CITATION, 'cite:"L. 115-2"', "texte cité, sous toutes ses graphies"),
    ("montant", Shape.AMOUNT, "montant:>=100000", "somme en euros citée"),
    ("partie", Shape.WORDS, 'partie:"pôle emploi"', "partie à la convention"),
    ("elu", Shape.WORDS, "elu:poiret", "personne élue nommée ou signataire"),
)
FIELDS = {
    name: QueryField(name=name, shape=shape, example=example, meaning=meaning)
    for name, shape, example, meaning in _TABLE
}
"""Every field by its name, which has no accent; a query may write the accents."""


def field_named(name: str) -> QueryField:
    """The field that a query names; raises QueryError with the nearest name for an unknown one."""
    folded = fold(name)
    if found := FIELDS.get(folded):
        return found
    near = difflib.get_close_matches(folded, FIELDS, n=1, cutoff=0.6)
    hint = f"vouliez-vous dire « {near[0]}: » ?" if near else f"les champs sont : {', '.join(FIELDS)}."
    raise QueryError(
        f"Le champ « {name}: » n’existe pas ; {hint} Entre guillemets, ces signes sont cherchés tels quels."
    )
