"""Styles of independent choices, so that what one choice costs can be told from all others."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

Style = Mapping[str, Any]
"""What is chosen, by the names of the choices."""


def draw(choices: Mapping[str, Sequence[Any]], seed: int) -> dict[str, Any]:
    """One option of each choice; of seeds that follow each other, each option comes as often as the others."""
    return {
        name: _shuffled(name, options, seed // len(options))[seed % len(options)] for name, options in choices.items()
    }


def _shuffled(name: str, options: Sequence[Any], turn: int) -> list[Any]:
    return random.Random(f"{name} {turn}").sample(options, len(options))
