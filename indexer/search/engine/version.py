"""What an index was made by: an index made by other code, or of words cut otherwise, is built anew."""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from indexer.search.language.analyser import stems, subject_terms, words

_MAKERS = sorted(Path(__file__).parents[1].rglob("*.py"))
_STEMMERS = ("snowballstemmer", "pystemmer")
"""The second stems wherever it is installed."""
PROBES = (
    "l'acte d'acte qu'acte jusqu'acte lorsqu'acte puisqu'acte quoiqu'acte s'acte n'acte c'acte j'acte m'acte t'acte",
    "L'adhésion d’élus qu'aujourd'hui jusqu’ici peut-on, a-t-il voté ?",
    "Cœur ŒUVRE ﬁnancée où Noël naïf, çà et là : AB-412, T.V.A., R.S.A. et C.C.A.S.",
    "résiliation résilier résilié lois adoptées élus généraux communaux intercommunalité",
    "1 234 567,89 € ; 1234567,89 ; 3,40 € ; 12 % ; n° 2023-177 ; DEL_2022_1 ; 15 mai 2023 ; 15/05/2023",
    "L. 2121-29 du CGCT, R. 2131-1, loi n° 2020-1577, décret 2021-1311, 8.2 Aide sociale",
)
"""Words of each kind that a rule of the analyser cuts, folds or stems."""


def made_by() -> str:
    """Digest of the code of the search, of what the analyser gives for `PROBES`, and of the stemmers' versions."""
    given = [(words(text), stems(text), subject_terms(text)) for text in PROBES]
    code = b"".join(file.read_bytes() for file in _MAKERS)
    return hashlib.sha256(code + repr((given, [_version(name) for name in _STEMMERS])).encode()).hexdigest()


def _version(library: str) -> str | None:
    try:
        return version(library)
    except PackageNotFoundError:
        return None
