"""Words that somebody types for everybody to read, outside any text: why an act was withdrawn, at whose request."""

from __future__ import annotations

from indexer.privacy.detectors.detection import detect
from indexer.privacy.detectors.findings import LABELS, prepare
from indexer.privacy.policies.policy import Action, Policy

_REMEDY = "Écrivez une fonction (« le maire », « la personne concernée »), sans nom ni coordonnées."


def personal(name: str, words: str) -> str | None:
    """What to tell of words, by the French name of their field, that hold what is hidden in a text; None of others.

    No member is known here: whoever asks is named by a function.
    """
    policy = Policy()
    found = (each.category for each in detect(prepare(words), policy, frozenset()))
    hidden = next((category for category in found if policy.action(category) is not Action.PUBLISH), None)
    if hidden is None:
        return None
    return f"{name} contient ce qui ne se publie pas ({LABELS[hidden].rpartition(' ')[0]}). {_REMEDY}"
