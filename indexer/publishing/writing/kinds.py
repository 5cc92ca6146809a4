"""Kinds of documents as readers browse them."""

from __future__ import annotations

from indexer.model import DocumentKind

KINDS: dict[DocumentKind, tuple[str, str, str]] = {
    DocumentKind.DELIBERATION: (
        "deliberations",
        "Délibérations",
        "La décision prise par l’assemblée élue ou par sa commission permanente.",
    ),
    DocumentKind.REPORT: (
        "rapports",
        "Rapports",
        "Le texte qui explique aux élus ce qui leur est proposé, et pourquoi.",
    ),
    DocumentKind.AGREEMENT: (
        "conventions",
        "Conventions",
        "Le contrat que la collectivité signe avec un partenaire : association, État, entreprise.",
    ),
    DocumentKind.AMENDMENT: ("avenants", "Avenants", "Le texte qui modifie ou prolonge une convention."),
    DocumentKind.ANNEX: ("annexes", "Annexes", "Ce qui complète un acte : règlement, liste, tableau."),
    DocumentKind.ORDER: (
        "arretes",
        "Arrêtés",
        "L’acte que le maire ou le président prend seul, par exemple pour la circulation.",
    ),
    DocumentKind.DECISION: (
        "decisions",
        "Décisions",
        "Ce que le maire ou le président décide seul, parce que l’assemblée l’en a chargé.",
    ),
    DocumentKind.LIST: (
        "listes",
        "Listes de délibérations",
        "Ce qu’une séance a examiné, et avec quel résultat.",
    ),
    DocumentKind.MINUTES: (
        "proces-verbaux",
        "Procès-verbaux",
        "Le récit d’une séance : qui était là, ce qui a été dit et décidé.",
    ),
    DocumentKind.OTHER: ("autres", "Autres documents", "Les textes dont la nature n’a pas été reconnue."),
}
"""Address, name in the plural, explanation."""

FEMININE = frozenset(
    {
        DocumentKind.AGREEMENT,
        DocumentKind.ANNEX,
        DocumentKind.DELIBERATION,
        DocumentKind.DECISION,
        DocumentKind.LIST,
    }
)
"""Kinds that take « la » and « cette »."""
