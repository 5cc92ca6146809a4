"""SCDL « Délibérations » 2.1.5 (https://schema.data.gouv.fr/scdl/deliberations/): the row of an act, or what it lacks.

A row keeps the checks that the national validator makes beyond the schema: the five figures of a vote stand
together or not at all and add up, the prefecture does not receive an act before its session, the matter is a label
of the nomenclature ACTES.
"""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.fr import siret

from indexer.publishing.record import Json

COLUMNS = (
    "COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET",
    "BUDGET_ANNEE", "BUDGET_NOM", "PREF_ID", "PREF_DATE", "VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE",
    "VOTE_ABSTENTION", "DELIB_URL",
)  # fmt: skip
_VOTE = ("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")
_REQUIRED = {
    "COLL_SIRET": "le SIRET de la collectivité (siret, dans authority.toml)",
    "DELIB_ID": "le numéro de l'acte (number, dans le fichier .toml de l'acte)",
    "DELIB_DATE": "la date de la séance (meeting_date, dans le fichier .toml de l'acte)",
    "DELIB_MATIERE_CODE": "la matière (matiere_code, dans le fichier .toml de l'acte)",
    "DELIB_OBJET": "l'objet (object, dans le fichier .toml de l'acte)",
}
Cells = dict[str, str | int | None]


def is_deliberation(act: Json) -> bool:
    """Whether the act belongs in the file at all: orders, decisions and lists do not."""
    return bool(act["documents"][act["main"]]["kind"] == "deliberation")


def cells(act: Json) -> Cells:
    """A value for each of `COLUMNS`; None where the act does not tell it."""
    publisher, matter = act["publisher"], act["subject"] or {}
    number = publisher["siret"]
    return dict.fromkeys(COLUMNS) | {
        "COLL_NOM": publisher["name"],
        "COLL_SIRET": number if number and siret.is_valid(number) else None,
        "DELIB_ID": act["number"],
        "DELIB_DATE": act["meeting_date"],
        "DELIB_MATIERE_CODE": matter.get("code"),
        "DELIB_MATIERE_NOM": _matter(matter) if matter else None,
        "DELIB_OBJET": act["object"],
        "PREF_ID": _prefecture(publisher["departement"]),
        "PREF_DATE": _received(act),
        **(_vote(act) or {}),
        "DELIB_URL": act["url"],
    }


def missing(row: Cells) -> list[str]:
    """What must be given before the row can be published, in French; nothing when it can."""
    return [words for name, words in _REQUIRED.items() if not row[name]]


def left_empty(act: Json, row: Cells) -> Iterator[str]:
    """Columns that the file may leave empty and does, with the reason, in French."""
    if row["VOTE_REEL"] is None:
        yield "vote : les cinq nombres ne sont pas tous imprimés, ou ne s'accordent pas"
    if row["PREF_ID"] is None:
        yield "préfecture : département de la collectivité non indiqué"
    if row["PREF_DATE"] is None:
        printed = act["receipt"]["received_date"]
        yield f"réception : {'antérieure à la séance' if printed else 'non imprimée'}"


def _matter(matter: Json) -> str:
    """`domaines de compétences par thèmes/emploi et formation professionnelle`."""
    return f"{matter['family']}/{matter['name']}".lower().replace(",", "").replace("’", "'")


def _prefecture(departement: str | None) -> str | None:
    """`PREF059` of `59`, `PREF02A` of `2A`."""
    return f"PREF{departement.upper().zfill(3)}" if departement else None


def _received(act: Json) -> str | None:
    received, session = act["receipt"]["received_date"], act["meeting_date"]
    return received if received and session and received >= session else None


def _vote(act: Json) -> Cells | None:
    """All five figures or None; who took no part is not among those who voted."""
    vote = act["vote"]
    choices = (vote["for"], vote["against"], vote["abstain"])
    members = act["attendance"]["members"]
    if members is None or None in choices:
        return None
    voting = sum(choices)
    agrees = vote["took_part"] in (None, voting) and members >= voting
    return dict(zip(_VOTE, (members, voting, *choices), strict=True)) if agrees else None
