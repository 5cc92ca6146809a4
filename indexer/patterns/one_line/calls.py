"""Words of a text on one line that call for what follows them, so that no part of an act opens there."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import any_of

_LINKS = (
    "de", "du", "des", "la", "le", "les", "a", "au", "aux", "en", "sur", "sous", "ou", "par", "pour", "avec", "dans",
    "entre", "chez", "vers", "que", "qui", "dont",
)  # fmt: skip
_NAMED = (
    "rue", "place", "avenue", "boulevard", "impasse", "chemin", "route", "square", "association", "societe", "sarl", "sas",
    "club", "college", "ecole", "hotel", "centre", "salle", "theatre", "festival", "residence", "lotissement", "domaine",
    "ferme", "espace", "creche", "parc", "maison", "quartier", "site", "lieu-dit", "zac", "loi", "decret", "article",
    "articles", "parcelle", "parcelles", "section", "n°", "n °", "deliberation", "deliberations", "facture",
    "feuillet", "folio", "page", "marche", "et", "monsieur", "madame", "m.", "mme", "id", "reference", "telephone", r"[lrd]\.", r"art\.",
)  # fmt: skip

LINKS = pattern(
    rf"(?<![\w-]){any_of((*_LINKS, *_NAMED))}\s*$",
    matches=("l'approbation du", "décide de la"),
    refuses=("du club de boules", "le présent arrêté", "20230131-DEL2023_001-DE"),
)
"""Words that nothing but their complement can follow: no part of an act opens there."""

_CHARGES = r"(?:d'|de\s)[a-z]{2,12}[ei]r|(?:autoris|charg|mandat|invit|habilit|remerci)e(?:nt)?"
"""Verbs whose complement is a person."""

CALLS = pattern(
    rf"(?:[«(,:'’/-]|\b(?:{any_of((*_LINKS, *_NAMED, 'arrete'))}|{_CHARGES}))\s*$",
    matches=("aide à l'association", "place de", "en vertu de la loi", "la parcelle", "d'autoriser", "et charge"),
    refuses=("du club de boules", "Tarifs de la cantine scolaire"),
)
"""Words that call for a name, a number or a complement: neither a title nor a sentence starts there."""

CODE_CALLS = pattern(
    rf"(?:[«('’/-]|\b{any_of((*_LINKS, *_NAMED, 'arrete'))})\s*$",
    matches=("en vertu de la loi", "la parcelle"),
    refuses=("la présente délibération,", "Tarifs de la cantine scolaire"),
)
"""The same above a code that counts up: a comma may stand there."""

RANK_CALLS = pattern(
    rf"\b{any_of(('point', 'question', 'affaire', 'dossier', 'rapport', 'deliberation', 'n', 'n°', 'lot', 'tranche', 'annexe', 'chapitre'))}\s*:?\s*$",
    matches=("à l'unanimité. POINT", "Question n°", "3ème question : "),
    refuses=("budget de la ville",),
)
"""Words whose rank follows: no line starts between."""

NUMBER_CALLS = pattern(
    r"\b(?:modificatives?|avenant|virements?\sde\scredits?)\s*$",
    matches=("décision budgétaire modificative ", "DECISION MODIFICATIVE"),
    refuses=("Tarifs de la cantine",),
)
"""Words whose own number follows, which is no act's."""
