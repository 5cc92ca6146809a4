"""The query language explained in French, as data: command line, site and application show the same."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.search.language.query_fields import FIELDS


@dataclass(frozen=True, slots=True)
class Rule:
    """A way to write a query."""

    example: str
    meaning: str


RULES = (
    Rule(
        "convention résiliation",
        "les deux mots, sous toutes leurs formes ; accents et majuscules ne comptent pas",
    ),
    Rule('"lettre recommandée avec avis"', "ces mots, dans cet ordre"),
    Rule('"convention résiliation"~10', "ces mots à 10 mots de distance au plus, dans n’importe quel ordre"),
    Rule("subvention OU aide", "l’un des deux mots ; OU ne joint que ses deux voisins"),
    Rule("(subvention OU aide) transport", "les parenthèses groupent"),
    Rule("convention SAUF avenant", "le premier sans le second ; convention -avenant dit la même chose"),
    Rule("résili*", "les mots qui commencent ainsi"),
    Rule("conventoin~", "les mots à une ou deux lettres près"),
    *(Rule(field.example, field.meaning) for field in FIELDS.values()),
)
"""Every sign and every field, each with an example that can be searched as it is."""

NOTES = (
    "Les champs se combinent aux mots : résiliation type:convention annee:2021..2023.",
    "Intervalles : 2021..2023, 2021.., ..2023, >=2021, <100000 ; les deux bornes comprises.",
    "Dates : 2023, 2023-04, 2023-04-14 ou 14/04/2023.",
    "Types : deliberation, rapport, convention, avenant, annexe, arrete, decision, liste, proces-verbal, autre.",
    'Matières : un code (8.2), une famille (8) ou des mots, matiere:"aide sociale".',
    "ET, OU et SAUF s’écrivent en capitales ; AND, OR et NOT sont compris aussi.",
    "Les clauses qui ont les mots passent avant celles dont seul le titre du document ou l’objet de l’acte les a.",
    "Un mot courant est cherché aussi sous son nom dans les actes (cantine, restauration scolaire) ; pas un mot cité.",
    "Les mots très courants (de, la, pour…) ne comptent qu’entre guillemets.",
)
"""What the examples do not say."""
