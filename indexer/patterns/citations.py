"""Texts cited."""

from __future__ import annotations

from indexer.patterns.core import pattern

LAW = pattern(
    r"\b(?:loi|decret|ordonnance)\s(?:organique\s)?n\s?°\s?(?P<number>\d{2,4}-\d+)(?:\sdu\s\d{1,2}(?:er)?\s\w+\s\d{4})?",
    matches=("la loi n°2020-1577 du 14 décembre 2020",),
)

KINDS = (("loi", LAW),)
