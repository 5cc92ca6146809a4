"""What every kind of document is called: in a query, in an address, in one, in several, and what it is."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.model import DocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a kind of document."""

    slug: str
    """In the address of a document, and as `FRBRsubtype` in Akoma Ntoso."""
    name: str
    """Of one document, before its number."""
    names: str
    """Of several, as the title of their list."""
    meaning: str
    """A sentence for who does not know the words of the administration."""
    queried: str
    """After `type:` in a query."""
    address: str
    """Of the list of its documents."""
    feminine: bool = False
    """Whether it takes « la » and « cette »."""


WORDS: dict[DocumentKind, Words] = {
    DocumentKind.DELIBERATION: Words(
        slug="deliberation",
        name="Délibération",
        names="Délibérations",
        meaning="La décision prise par l’assemblée élue ou par sa commission permanente.",
        queried="deliberation",
        address="deliberations",
        feminine=True,
    ),
    DocumentKind.REPORT: Words(
        slug="rapport",
        name="Rapport",
        names="Rapports",
        meaning="Le texte qui explique aux élus ce qui leur est proposé, et pourquoi.",
        queried="rapport",
        address="rapports",
    ),
    DocumentKind.AGREEMENT: Words(
        slug="convention",
        name="Convention",
        names="Conventions",
        meaning="Le contrat que la collectivité signe avec un partenaire : association, État, entreprise.",
        queried="convention",
        address="conventions",
        feminine=True,
    ),
    DocumentKind.AMENDMENT: Words(
        slug="avenant",
        name="Avenant",
        names="Avenants",
        meaning="Le texte qui modifie ou prolonge une convention.",
        queried="avenant",
        address="avenants",
    ),
    DocumentKind.ANNEX: Words(
        slug="annexe",
        name="Annexe",
        names="Annexes",
        meaning="Ce qui complète un acte : règlement, liste, tableau.",
        queried="annexe",
        address="annexes",
        feminine=True,
    ),
    DocumentKind.ORDER: Words(
        slug="arrete",
        name="Arrêté",
        names="Arrêtés",
        meaning="L’acte que le maire ou le président prend seul, par exemple pour la circulation.",
        queried="arrete",
        address="arretes",
    ),
    DocumentKind.DECISION: Words(
        slug="decision",
        name="Décision",
        names="Décisions",
        meaning="Ce que le maire ou le président décide seul, parce que l’assemblée l’en a chargé.",
        queried="decision",
        address="decisions",
        feminine=True,
    ),
    DocumentKind.LIST: Words(
        slug="liste",
        name="Liste de délibérations",
        names="Listes de délibérations",
        meaning="Ce qu’une séance a examiné, et avec quel résultat.",
        queried="liste",
        address="listes",
        feminine=True,
    ),
    DocumentKind.MINUTES: Words(
        slug="proces-verbal",
        name="Procès-verbal",
        names="Procès-verbaux",
        meaning="Le récit d’une séance : qui était là, ce qui a été dit et décidé.",
        queried="proces-verbal",
        address="proces-verbaux",
    ),
    DocumentKind.OTHER: Words(
        slug="document",
        name="Autre document",
        names="Autres documents",
        meaning="Les textes dont la nature n’a pas été reconnue.",
        queried="autre",
        address="autres",
    ),
}

QUERIED: dict[str, DocumentKind] = {words.queried: kind for kind, words in WORDS.items()}
"""Kinds by their word in a query, in the order in which they are told."""

AGREEMENTS = (DocumentKind.AGREEMENT, DocumentKind.AMENDMENT)
"""Kinds that have parties and a term."""
