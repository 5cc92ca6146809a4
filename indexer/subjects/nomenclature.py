"""Subjects of deliberations: nomenclature ACTES, level 2 (codes of SCDL « Délibérations » 2.1.5)."""

from __future__ import annotations

from dataclasses import dataclass

_LEVELS: dict[str, tuple[str, ...]] = {
    "Commande publique": (
        "Marchés publics",
        "Délégation de service public",
        "Conventions de mandat",
        "Autres types de contrats",
        "Transactions et protocoles d’accord transactionnel",
        "Actes relatifs à la maîtrise d’œuvre",
        "Actes spéciaux et divers",
    ),
    "Urbanisme": (
        "Documents d’urbanisme",
        "Actes relatifs au droit d’occupation ou d’utilisation des sols",
        "Droit de préemption urbain",
    ),
    "Domaine et patrimoine": (
        "Acquisitions",
        "Aliénations",
        "Locations",
        "Limites territoriales",
        "Autres actes de gestion du domaine public",
        "Autres actes de gestion du domaine privé",
    ),
    "Fonction publique": (
        "Personnel titulaire et stagiaire",
        "Personnel contractuel",
        "Fonction publique hospitalière",
        "Autres catégories de personnels",
        "Régime indemnitaire",
    ),
    "Institutions et vie politique": (
        "Élection de l’exécutif",
        "Fonctionnement des assemblées",
        "Désignation de représentants",
        "Délégation de fonctions",
        "Délégation de signature",
        "Exercice des mandats locaux",
        "Intercommunalité",
        "Décision d’ester en justice",
    ),
    "Libertés publiques et pouvoirs de police": (
        "Police municipale",
        "Pouvoirs du président du conseil départemental",
        "Pouvoirs du président du conseil régional",
        "Autres actes réglementaires",
        "Actes pris au nom de l’État et soumis au contrôle hiérarchique",
    ),
    "Finances locales": (
        "Décisions budgétaires",
        "Fiscalité",
        "Emprunts",
        "Interventions économiques",
        "Subventions",
        "Contributions budgétaires",
        "Avances",
        "Fonds de concours",
        "Prise de participation",
        "Divers",
    ),
    "Domaines de compétences par thèmes": (
        "Enseignement",
        "Aide sociale",
        "Voirie",
        "Aménagement du territoire",
        "Politique de la ville, habitat et logement",
        "Emploi et formation professionnelle",
        "Transports",
        "Environnement",
        "Culture",
    ),
    "Autres domaines de compétences": (
        "Autres domaines de compétences des communes",
        "Autres domaines de compétences des départements",
        "Autres domaines de compétences des régions",
        "Vœux et motions",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A subject of the nomenclature."""

    code: str
    """`8.6`; empty where none is given."""
    name: str
    family: str

    @property
    def rank(self) -> tuple[int, ...]:
        """Order of the nomenclature: 7.10 stands after 7.9."""
        return tuple(int(part) for part in self.code.split(".") if part)

    @property
    def title(self) -> str:
        """`8.6 Emploi et formation professionnelle`; the name alone where there is no code."""
        return f"{self.code} {self.name}".lstrip()

    @property
    def family_title(self) -> str:
        """The family with its number: `8 Domaines de compétences par thèmes`; empty where there is no code."""
        return f"{self.code.partition('.')[0]} {self.family}".strip()

    @property
    def address(self) -> str:
        """`parcourir/matieres/8.6/`."""
        return f"parcourir/matieres/{self.code or 'non-renseigne'}/"


UNKNOWN = Subject(code="", name="Matière non renseignée", family="")
SUBJECTS = {
    f"{n}.{m}": Subject(code=f"{n}.{m}", name=name, family=family)
    for n, (family, names) in enumerate(_LEVELS.items(), 1)
    for m, name in enumerate(names, 1)
}
