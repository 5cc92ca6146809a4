"""`<name>.toml` beside a text: facts that the text does not print, or corrections of what is read from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import digits

from indexer.sources.descriptions import Check, day, read_description, words


def _matiere(value: object) -> str:
    """Level-2 code of the ACTES nomenclature, `8.6` (SCDL « Délibérations » 2.1.5, DELIB_MATIERE_CODE)."""
    level1, _, level2 = words(value).partition(".")
    if not (len(level1) == 1 and len(level2) in (1, 2) and set(level1 + level2) <= set(digits)):
        raise ValueError('un code de matière ACTES entre guillemets, tel que "8.6"')
    return f"{level1}.{level2}"


def _one_of(*values: str) -> Check:
    def check(value: object) -> str:
        if words(value) not in values:
            raise ValueError(f"l'un de ces mots entre guillemets : {', '.join(values)}")
        return words(value)

    return check


NATURES = ("deliberation", "reglementaire", "individuel", "contrat", "budget", "autre")
"""Of what was transmitted (@ctes)."""
YES_NO = ("oui", "non")
CHECKS: Mapping[str, Check] = {
    "meeting_date": day,
    "convocation_date": day,
    "number": words,
    "object": words,
    "body": words,
    "president": words,
    "secretary": words,
    "signatory": words,
    "matiere_code": _matiere,
    "nature": _one_of(*NATURES),
    "publish_individual": _one_of(*YES_NO),
}
"""The keys that a correction may have."""


def read_overrides(text_path: Path) -> dict[str, str]:
    """Corrections beside `text_path`, empty when there are none; raises SourceError for a wrong file."""
    path = text_path.with_suffix(".toml")
    return read_description(path, CHECKS) if path.exists() else {}
