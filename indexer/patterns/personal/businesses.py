"""Legal persons: the forms that begin their names, the numbers of their registers."""

from __future__ import annotations

from indexer.patterns.core import pattern

LEGAL_FORM = pattern(
    r"""\b(?:associations?|societes?|sarl|sasu?|scop|scic|sci|eurl|comite|club|union|federation|fondation|syndicat|office|cooperative|ligue|amicale
    |groupement|gip|mutuelle|etablissement|college|lycee|ecole|universite|commune|communaute|departement|region|mission\slocale|centre|regie|agence
    |compagnie|ensemble|orchestre|harmonie|fanfare|chorale|theatre|musee|maison|foyer|croix\srouge|secours\s(?:populaire|catholique)|restos|banque\salimentaire
    |chambre|ccas|cias|epci|ehpad|adapei|apf|admr|mjc|usep|apel?|ogec|institut|conservatoire|collectif|cercle|societaires|sportive?|olympique|athletique)\b""",
    matches=("Association Les Genêts", "club de voile", "SARL Duval", "Union sportive de Valfleur", "Mission locale"),
    refuses=("Ada Ruel", "Mme Puy", "famille Duval", "clubiste"),
)

MEMBERSHIP = pattern(
    r"\b(?:syndicat|sdis|incendie|secours|parc\snaturel|sivom|sivu|epci|pole\smetropolitain|communaute)\b",
    matches=("Syndicat des eaux", "Service départemental d'incendie et de secours", "SDIS"),
    refuses=("Région Valdor", "Association Les Genêts"),
)
"""Bodies whose members have to contribute: what they get under that name is no grant."""

SIRET = pattern(
    r"\bsiret\b[^\d\n]{0,20}(?P<number>\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{3}[ .\u00a0]?\d{5})(?!\d)",
    matches=("SIRET : 225 900 018 00017", "n° SIRET 22590001800017", "SIRET n° 225.900.018.00017"),
    refuses=("SIREN 225 900 018", "SIRET 225 900 018", "225 900 018 00017", "SIRET : 225 900 018 000178"),
)

RNA = pattern(
    r"\b(?P<number>w\d{9})\b",
    matches=("RNA W123456789", "sous le n° W123456789"),
    refuses=("W12345678", "XW123456789", "W1234567890"),
)
"""Number of an association in the national register (Répertoire national des associations)."""
