"""First names and surnames in use in France, folded: facts of the « fichier des prénoms » and the « fichier patronymique » of INSEE.

First names given at least 100 times, born 1900 to 2018; surnames borne by 500 persons or more, born 1891 to 2000. Words of
the language, months and places are left out of both or kept apart (`docs/decisions/0170-names-in-use.md`).
"""

from __future__ import annotations

from importlib import resources

_FOLDER = resources.files(__package__) / "names"


def _words(name: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())


GIVEN = _words("given")
"""First names that are nothing else."""
GIVEN_RARE = _words("given_rare")
"""First names given less often: they need another word of a name beside them."""
GIVEN_WORDS = _words("given_words")
"""First names that are words, months or places too: « Rose », « Avril », « Florence »."""
SURNAMES = _words("surnames")
"""Surnames that are neither words nor first names."""
SURNAME_WORDS = _words("surname_words")
"""Surnames that are words of acts too: « Petit », « Maire »; they need a first name beside them."""
