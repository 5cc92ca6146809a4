"""What keeps an affair from being decided, and acts that many others rest on without being of one affair with them."""

from __future__ import annotations

from indexer.patterns.core import pattern

POSTPONED = pattern(
    r"\b(?:point|question|rapport|deliberation|dossier|projet|affaire|vote|decision|examen)\b[^.;:]{0,60}\b(?:(?:ajourne|reporte|differe)e?s?\b[^.;:]{0,20}\b(?:seance|conseil|reunion|date\sulterieure)|retiree?s?\sde\sl'ordre\sdu\sjour|ajournee?s?\b)",
    matches=(
        "Ce point est reporté à une prochaine séance.",
        "Le vote de cette délibération est ajourné.",
        "La question est retirée de l'ordre du jour",
        "L'examen du projet est différé à une réunion ultérieure",
    ),
    refuses=(
        "La date limite de dépôt des offres est reportée au 29 avril",
        "Les crédits sont reportés au budget",
    ),
)

STANDING = pattern(
    r"\bdelegations?\b.{0,60}\b(?:attributions?|pouvoirs?|competences?|signature|fonctions?|maire|president|bureau)\b|\breglement\sinterieur\b",
    matches=("Délégation d'attributions du conseil municipal au maire", "Règlement intérieur du conseil"),
    refuses=("Délégation de service public de l'eau",),
)
"""The object of an act that gives powers or sets rules for all that follow."""
