"""The schema SCDL « Délibérations » 2.1.5 and its eleven further checks, written again from their description."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fnmatch import fnmatch

from stdnum.fr import siret

from indexer.french import fold

Row = dict[str, str]
REQUIRED = (
    "COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET",
)  # fmt: skip
VOTE = ("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")
FAMILIES = {
    "commande publique", "urbanisme", "domaine et patrimoine", "fonction publique", "institutions et vie politique",
    "libertes publiques et pouvoirs de police", "finances locales", "domaines de competences par themes",
    "autres domaines de competences",
}  # fmt: skip


def _ballot(row: Row) -> list[int]:
    return [int(row[name]) for name in VOTE if row[name]]


def _level(row: Row) -> str:
    return fold(row["DELIB_MATIERE_NOM"].split("/")[0])


CHECKS: dict[str, Callable[[Row], bool]] = {
    "required": lambda row: all(row[name] for name in REQUIRED),
    "siret": lambda row: siret.is_valid(row["COLL_SIRET"]),
    "dates": lambda row: all(date.fromisoformat(row[n]) for n in ("DELIB_DATE", "PREF_DATE") if row[n]),
    "code": lambda row: fnmatch(row["DELIB_MATIERE_CODE"], "[0-9].[0-9]*"),
    "budget": lambda row: bool(row["BUDGET_ANNEE"]) == bool(row["BUDGET_NOM"]),
    "prefecture": lambda row: not row["PREF_ID"] or fnmatch(row["PREF_ID"], "PREF[0-9][0-9][0-9AB]"),
    "received after": lambda row: not row["PREF_DATE"] or row["PREF_DATE"] >= row["DELIB_DATE"],
    "all five or none": lambda row: len(_ballot(row)) in (0, 5),
    "members": lambda row: len(_ballot(row)) != 5 or _ballot(row)[0] >= _ballot(row)[1],
    "sum": lambda row: len(_ballot(row)) != 5 or _ballot(row)[1] == sum(_ballot(row)[2:]),
    "nomenclature": lambda row: _level(row) in FAMILIES and row["DELIB_MATIERE_NOM"].count("/") == 1,
    "label": lambda row: (
        not set(row["DELIB_MATIERE_NOM"]) & set(",()") and " /" not in row["DELIB_MATIERE_NOM"]
    ),
}


def broken(row: Row) -> list[str]:
    """Names of the checks that a row fails."""
    return [name for name, holds in CHECKS.items() if not holds(row)]
