"""Words, cells and labels of a paragraph, as what labelled acts taught looks at them."""

from __future__ import annotations

from indexer.patterns.core import pattern

WORD = pattern(
    r"(?:[dlnsmjc]|[Qq]u|[DLNSMJC])['’](?=\w)|[^\W\d_]{1,60}(?:[-'’.](?=[^\W\d_])[^\W\d_]{1,60}){0,6}|\d{1,40}|[^\w\s]|_",
    matches=("l'agent", "Jean-Marie", "06", "n°"),
    refuses=(" ", "\n"),
    cased=True,
)
"""A word whole, figures, or one sign; an article before its apostrophe is a word."""

LABEL = pattern(
    r"\A\s{0,40}(?:[-–•*]\s{0,4}|\d{1,3}[.)]\s{0,4})?(?P<label>[^:\n]{2,40}?)\s{0,4}:",
    matches=("Adresse : 3 rue des Prés", "- N° allocataire : 41"),
    refuses=("Adresse du demandeur",),
    cased=True,
)
"""The label that opens a line."""

LONG_RUN = pattern(
    r"(?P<sign>[Xx])(?P=sign){2,59}",
    matches=("Xxxx",),
    refuses=("Xx", "XxX"),
    cased=True,
)
"""Three letters or more of one case in the shape of a word."""

BLANK_LINE = pattern(
    r"\n[ \t]{0,200}\n",
    matches=("un\n\ndeux", "un\n  \ndeux"),
    refuses=("un\ndeux",),
    cased=True,
)
"""The end of a paragraph."""

TITLE_NUMBER = pattern(
    r"\A[a-z]?[ -]?\d{1,7}\Z|\A\d[\dab]\d?-\d{9}-",
    matches=("T-327466", "218407", "r-16251", "2B-219998812-20250408-DE4-12"),
    refuses=("7714 B 02", "12TB0077190", "44102207"),
)
"""A number of a receipt or of a row, flat: one letter at most and seven figures; lists of debtors are full of them (decision 0208).

Or what the prefecture numbers an act with.
"""

PLOT = pattern(
    r"\bcadastre",
    matches=("13 rue du puits, cadastrée section HW 110",),
    refuses=("13 rue du puits",),
)
"""In an address: what changes hands, with its plot, flat."""

PLACE_WORD = pattern(
    r"\d|\b(?:rue|ruelle|avenue|boulevard|bd|place|square|allee|impasse|chemin|route|quai|sente|sentier|venelle|montee|cours|cite|passage|residence|lotissement|hameau|lieu-dit|quartier|bourg|village|mas|ferme|domaine|villa|batiment|escalier|etage|porte|rez-de-chaussee|foyer|camping|aire|tour|clos|chez)\b",
    matches=("Le Bourg, Kerguen", "12, Kerguen"),
    refuses=("Luc Adrel, Lise Puig, Jean Roux",),
)
"""In an address of several parts, flat: figures or a word of places; names of members in a row have neither."""

COURT = pattern(
    r"\A(?:ta|caa|ca|tj|tgi|ti|cph|ce|tribunal|cour|conseil)\s[a-z]",
    matches=("ta lille 2401344", "caa de douai 23da00112", "tribunal judiciaire 24/118"),
    refuses=("ta2401344", "cap 4471", "carte 99 180"),
)
"""A court before the number of a case."""
