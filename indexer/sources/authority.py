"""`authority.toml` → `Authority`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import ascii_lowercase, digits

from stdnum.exceptions import ValidationError
from stdnum.fr import siren, siret

from indexer.model import Authority
from indexer.sources.descriptions import Check, read_description, words
from indexer.sources.errors import unusable

FILE_NAME = "authority.toml"

_CORSE = 20
"""Number that gave way to 2A and 2B."""
DEPARTEMENTS = frozenset(
    [f"{n:02}" for n in range(1, 96) if n != _CORSE]
    + ["2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988"]
)
"""INSEE codes of the départements and overseas collectivities (Code officiel géographique)."""

_EXAMPLE = 'slug = "commune-de-saint-exemple" et, à la ligne, name = "Commune de Saint-Exemple"'


def is_slug(text: str) -> bool:
    """Whether `text` can stand in a permanent address: groups of a–z and digits joined by single hyphens."""
    return all(part and set(part) <= set(ascii_lowercase + digits) for part in text.split("-"))


def _siren(value: object) -> str:
    try:
        return siren.validate(words(value))
    except ValidationError:
        raise ValueError("un SIREN entre guillemets : 9 chiffres, clé de contrôle juste") from None


def _siret(value: object) -> str:
    try:
        return siret.validate(words(value))
    except ValidationError:
        raise ValueError("un SIRET entre guillemets : 14 chiffres, clé de contrôle juste") from None


def _departement(value: object) -> str:
    if words(value) not in DEPARTEMENTS:
        raise ValueError('un code de département entre guillemets, tel que "59", "2B" ou "974"')
    return words(value)


_CHECKS: Mapping[str, Check] = {
    "slug": words,
    "name": words,
    "kind": words,
    "siren": _siren,
    "siret": _siret,
    "departement": _departement,
}


def read_authority(folder: Path) -> Authority:
    """The authority that `folder` belongs to; raises SourceError when its description is missing or wrong."""
    path = folder / FILE_NAME
    if not path.is_file():
        raise unusable(path, "fichier introuvable", f"Créez-le, par exemple avec {_EXAMPLE}")
    facts = read_description(path, _CHECKS)
    for key in ("slug", "name"):
        if key not in facts:
            raise unusable(path, f"il manque « {key} »", f"Exemple : {_EXAMPLE}")
    authority = Authority(**facts)
    _check_slug(authority, folder.name, path)
    _check_numbers(authority, path)
    return authority


def _check_slug(authority: Authority, folder: str, path: Path) -> None:
    slug = authority.slug
    if slug != folder:
        problem = f"« slug » vaut « {slug} » alors que le dossier s'appelle « {folder} »"
        raise unusable(path, problem, "Donnez-leur le même nom : il entre dans les adresses des pages.")
    if not is_slug(slug):
        problem = f"« {slug} » ne peut pas entrer dans une adresse"
        remedy = "Renommez le dossier et « slug » : lettres minuscules sans accent, chiffres, traits d'union."
        raise unusable(path, problem, remedy)


def _check_numbers(authority: Authority, path: Path) -> None:
    if authority.siren and authority.siret and not authority.siret.startswith(authority.siren):
        problem = f"le SIRET {authority.siret} ne commence pas par le SIREN {authority.siren}"
        raise unusable(path, problem, "Corrigez l'un des deux.")
