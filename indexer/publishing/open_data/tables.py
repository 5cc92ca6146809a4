"""The tables of the archive: what CSV files, the SQLite database and the Data Package have in common."""

from __future__ import annotations

from functools import partial

from indexer.publishing.open_data import items
from indexer.publishing.open_data.table import Column, Table


def _columns(*rows: tuple[str, str, str, str]) -> tuple[Column, ...]:
    return tuple(
        Column(name=name, kind=kind, path=path, meaning=meaning) for name, kind, path, meaning in rows
    )


_ACT = ("acte", "string", "act", "Identifiant de l'acte, celui de la table actes")
_URL = ("adresse", "uri", "url", "Adresse permanente de la page")
_LINE = ("ligne", "integer", "line", "Ligne du texte source")
_DOCUMENT = ("document", "integer", "rank", "Rang du document dans l'acte, à partir de 0")
_RANGE = (
    ("premiere_ligne", "integer", "start_line", "Première ligne du texte source"),
    ("derniere_ligne", "integer", "end_line", "Dernière ligne du texte source"),
)
_BALLOT = (
    ("date_seance", "date", "meeting_date", "Date de la séance"),
    ("objet", "string", "object", "Objet tel qu'il est imprimé"),
    ("resultat", "string", "vote.outcome", "adopted (adopté) ou rejected (rejeté), si le texte le dit"),
    ("unanimite", "boolean", "vote.unanimous", "Vrai si le texte dit « à l'unanimité »"),
    ("pour", "integer", "vote.for", "Voix pour"),
    ("contre", "integer", "vote.against", "Voix contre"),
    ("abstention", "integer", "vote.abstain", "Abstentions"),
)

TABLES = (
    Table(
        name="actes",
        meaning="Une ligne par acte : qui, quand, quoi, le résultat du vote.",
        items=items.act,
        searched=("objet",),
        columns=_columns(
            ("acte", "string", "id", "Identifiant permanent de l'acte"),
            _URL,
            ("collectivite", "string", "publisher.name", "Nom de la collectivité"),
            ("siren", "string", "publisher.siren", "SIREN de la collectivité, s'il est connu"),
            ("organe", "string", "body", "Assemblée qui a délibéré"),
            ("numero", "string", "number", "Numéro imprimé"),
            *_BALLOT,
            (
                "matiere_code",
                "string",
                "subject.code",
                "Code de la nomenclature ACTES, s'il est imprimé ou donné",
            ),
            ("matiere", "string", "subject.name", "Matière de ce code"),
            (
                "matiere_deduite_code",
                "string",
                "proposed_subject.code",
                "Code déduit des mots de l'objet, s'il n'en est pas donné",
            ),
            ("matiere_deduite", "string", "proposed_subject.name", "Matière de ce code déduit"),
            ("president", "string", "president", "Qui présidait"),
            ("identifiant_prefecture", "string", "receipt.identifier", "Identifiant de télétransmission"),
            ("date_reception", "date", "receipt.received_date", "Réception en préfecture"),
            ("date_publication", "date", "receipt.published_date", "Publication ou affichage imprimé"),
            ("documents", "integer", "count", "Nombre de documents, l'acte compris"),
            ("texte_source", "string", "source.path", "Fichier dont l'acte a été lu"),
        ),
    ),
    Table(
        name="votes",
        meaning="Le vote de chaque acte dont le texte en dit quelque chose.",
        items=items.votes,
        columns=_columns(
            ("acte", "string", "id", "Identifiant de l'acte, celui de la table actes"),
            _URL,
            *_BALLOT,
            ("exprimes", "integer", "vote.cast", "Suffrages exprimés"),
            ("majorite", "integer", "vote.majority", "Majorité requise"),
            ("votants", "integer", "vote.took_part", "Membres ayant pris part au vote"),
        ),
    ),
    Table(
        name="votes_exprimes",
        meaning="Qui a voté comment, quand le texte le dit : un groupe ou une personne élue par ligne.",
        items=items.groups,
        columns=_columns(
            _ACT,
            ("choix", "string", "choice", "for (pour), against (contre) ou abstain (abstention)"),
            ("nom", "string", "name", "Groupe ou membre"),
        ),
    ),
    Table(
        name="presences",
        meaning="Comment siégeait chaque membre nommé à l'examen de l'acte, arrivées et départs compris.",
        items=items.attendance,
        columns=_columns(
            _ACT,
            ("nom", "string", "name", "Membre"),
            (
                "etat",
                "string",
                "state",
                "présent, représenté, excusé, absent, n'a pas pris part au vote ; vide si le texte ne le dit pas",
            ),
            ("mandataire", "string", "holder", "Qui porte son pouvoir"),
        ),
    ),
    Table(
        name="montants",
        meaning="Les sommes en euros, avec les mots qui disent à quoi elles servent.",
        items=partial(items.part, "amounts"),
        columns=_columns(
            _ACT,
            ("euros", "number", "euros", "Montant en euros"),
            ("imprime", "string", "text", "Montant tel qu'il est imprimé"),
            ("usage", "string", "purpose", "Mots de la même phrase qui disent à quoi il sert"),
            _LINE,
        ),
    ),
    Table(
        name="subventions",
        meaning="Les sommes accordées à des personnes morales nommées par la décision.",
        items=items.grants,
        columns=_columns(
            _ACT,
            _URL,
            ("date_seance", "date", "date", "Date de la séance"),
            ("objet", "string", "object", "Objet de l'acte"),
            ("beneficiaire", "string", "beneficiary", "Nom imprimé"),
            ("siret", "string", "siret", "SIRET imprimé après ce nom, clé vérifiée"),
            ("rna", "string", "rna", "Numéro d'association imprimé après ce nom"),
            ("euros", "number", "euros", "Montant en euros"),
            ("nature", "string", "aid", "subvention, aide, dotation, fonds de concours"),
            ("annee", "integer", "year", "Année nommée par la décision"),
            ("par_an", "boolean", "yearly", "Vrai si la somme est versée chaque année"),
            _LINE,
        ),
    ),
    Table(
        name="documents",
        meaning="Les documents de chaque acte : délibération, rapport, conventions, annexes.",
        items=items.documents,
        searched=("titre",),
        columns=_columns(
            _ACT,
            _DOCUMENT,
            _URL,
            ("nature", "string", "kind", "deliberation, report, agreement, amendment, annex…"),
            ("titre", "string", "title", "Titre imprimé"),
            ("numero", "string", "number", "Numéro d'annexe"),
            ("annexe_de", "integer", "parent", "Rang du document auquel il est annexé"),
            *_RANGE,
        ),
    ),
    Table(
        name="conventions",
        meaning="Les conventions et leurs avenants : qui s'engage, pour combien de temps.",
        items=items.agreements,
        columns=_columns(
            _ACT,
            _DOCUMENT,
            _URL,
            ("nature", "string", "kind", "agreement (convention) ou amendment (avenant)"),
            ("titre", "string", "title", "Titre imprimé"),
            ("parties", "string", "all_parties", "Qui s'engage, séparés par « ; »"),
            ("duree", "string", "duration", "Phrase qui fixe la durée"),
            ("date_fin", "date", "end_date", "Date de fin, si elle est imprimée"),
        ),
    ),
    Table(
        name="parties",
        meaning="Une ligne par partie d'une convention.",
        items=items.parties,
        columns=_columns(_ACT, _DOCUMENT, ("partie", "string", "party", "Nom imprimé")),
    ),
    Table(
        name="clauses",
        meaning="Le texte : chaque article, et ce qui précède le premier article d'un document.",
        items=items.clauses,
        searched=("titre", "texte"),
        columns=_columns(
            _ACT,
            _DOCUMENT,
            _URL,
            ("ancre", "string", "anchor", "Fin de l'adresse ; vide avant le premier article"),
            ("etiquette", "string", "label", "Numéro de l'article"),
            ("titre", "string", "title", "Titre de l'article, ou du document"),
            ("texte", "string", "text", "Texte"),
            *_RANGE,
        ),
    ),
    Table(
        name="citations",
        meaning="Les lois, codes et actes cités.",
        items=partial(items.part, "citations"),
        columns=_columns(
            _ACT,
            ("nature", "string", "kind", "loi, decret, code, deliberation…"),
            ("cle", "string", "key", "Nom stable du texte cité"),
            ("texte", "string", "text", "Citation imprimée"),
            ("adresse", "uri", "url", "Adresse du texte cité"),
            _LINE,
        ),
    ),
    Table(
        name="remarques",
        meaning="Ce que la lecture automatique n'a pas compris ou n'a pas pu concilier.",
        items=partial(items.part, "notices"),
        columns=_columns(
            _ACT,
            ("code", "string", "code", "Code de la remarque"),
            ("message", "string", "message", "Ce qui est à vérifier"),
            _LINE,
        ),
    ),
)
