"""The model that `make model` made of labelled acts, held against its digest before anything reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import pycrfsuite

from indexer.model import ArchiveError

PLACE = Path(__file__).with_name("personal.crfsuite")
DIGEST = ".sha256"
"""What the name of the file beside the model ends with, which holds the model's digest."""
Chances = dict[str, list[float]]
"""For each label, how likely each word has it, from 0 to 1."""


def chances(told: Sequence[list[str]], labels: Sequence[str]) -> Chances:
    """How likely each word, by its attributes, has each label; a label that the model does not know is never likely.

    Raises ArchiveError when the model is missing or is not the one that was made.
    """
    tagger = pycrfsuite.Tagger()  # one for each text: it remembers what it looked at last, and threads share nothing
    tagger.open_inmemory(load(PLACE))
    known = tagger.labels()
    tagger.set(told)
    return {
        label: [tagger.marginal(label, at) for at in range(len(told))] if label in known else [0.0] * len(told)
        for label in labels
    }


@lru_cache(maxsize=2)
def load(place: Path) -> bytes:
    """The bytes of a model; a damaged one would end the process that reads it, so its digest is asked first.

    Raises ArchiveError when it is missing or damaged.
    """
    try:
        model, digest = place.read_bytes(), place.with_suffix(DIGEST).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        model, digest = b"", ""
    if hashlib.sha256(model).hexdigest() != digest.strip():
        raise ArchiveError(
            f"Le modèle qui reconnaît les données personnelles est absent ou abîmé ({place}) : "
            "rien n'est publié sans lui. Réinstallez le programme, ou refaites ce fichier avec « make model »."
        )
    return model
