"""Facts that a person may give beside a text, and the values that each of them may have."""

from __future__ import annotations

from collections.abc import Mapping
from string import digits

from indexer.model import DocumentKind
from indexer.sources.descriptions import Check, day, words

NOT_PRINTED = "non imprimé"
"""Of a count: the text gives none, whatever is read."""
VERSION_REASON = "version_reason"
"""Why this text took the place of an earlier one of its act: published with its versions."""
_MOST = 9999
"""Members or votes."""


def _matiere(value: object) -> str:
    """Level-2 code of the ACTES nomenclature, `8.6` (SCDL « Délibérations » 2.1.5, DELIB_MATIERE_CODE)."""
    level1, _, level2 = words(value).partition(".")
    if not (len(level1) == 1 and len(level2) in (1, 2) and set(level1 + level2) <= set(digits)):
        raise ValueError('un code de matière ACTES entre guillemets, tel que "8.6"')
    return f"{level1}.{level2}"


def one_of(*values: str) -> Check:
    """The check of a value that is one of a few words."""

    def check(value: object) -> str:
        if words(value) not in values:
            raise ValueError(f"l'un de ces mots entre guillemets : {', '.join(values)}")
        return words(value)

    return check


def count(value: object) -> str:
    """A number of members or votes, as TOML writes it or between quotation marks; empty for « non imprimé »."""
    if value == NOT_PRINTED:
        return ""
    number = str(value).strip()
    if isinstance(value, bool) or not (number.isdecimal() and number.isascii() and int(number) <= _MOST):
        raise ValueError(f'un nombre entier, ou "{NOT_PRINTED}"')
    return str(int(number))


def names(value: object) -> str:
    """Names of members, a line each; none for an empty list."""
    if not isinstance(value, list) or not all(isinstance(name, str) and name.strip() for name in value):
        raise ValueError('une liste de noms : ["Anne ROY", "Luc NOIR"]')
    return "\n".join(" ".join(name.split()) for name in value)


NATURES = ("deliberation", "reglementaire", "individuel", "contrat", "budget", "autre")
"""Of what was transmitted (@ctes)."""
YES_NO = ("oui", "non")
OF_SESSION: Mapping[str, Check] = {
    "meeting_date": day,
    "convocation_date": day,
    "authority": words,
    "body": words,
    "president": words,
    "secretary": words,
    VERSION_REASON: words,
}
"""Facts that all acts of one text share."""
OF_ACT: Mapping[str, Check] = {
    "number": words,
    "object": words,
    "signatory": words,
    "matiere_code": _matiere,
    "nature": one_of(*NATURES),
    "publish_individual": one_of(*YES_NO),
    "vote.for": count,
    "vote.against": count,
    "vote.abstain": count,
    "vote.took_part": count,
    "vote.unanimous": one_of(*YES_NO),
    "attendance.members": count,
    "attendance.present": count,
    "attendance.represented": count,
    "attendance.excused": count,
    "attendance.absent": count,
    "attendance.present_names": names,
    "attendance.represented_names": names,
    "attendance.excused_names": names,
    "attendance.absent_names": names,
}
"""Facts that each act of a text may have of its own; those with a point stand in a table, `[vote]`."""
CHECKS: Mapping[str, Check] = {**OF_SESSION, **OF_ACT}
"""The keys that a correction may have."""
TABLES = ("vote", "attendance")
JOINED = "nothing"
"""Nothing starts at a boundary: the document above goes on."""
STARTS = (*DocumentKind, JOINED)
"""What a boundary may say that starts at its line."""
