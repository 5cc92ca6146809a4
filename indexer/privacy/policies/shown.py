"""What somebody decided to show, found alone or joined of what several rules found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from indexer.privacy.detectors.findings import Finding, Text
from indexer.privacy.learnt.overlaps import without_overlaps
from indexer.privacy.policies.policy import Policy, allowed_spellings, spellings


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Values in their one spelling, and where findings over one another print one of them together."""

    values: frozenset[str]
    runs: Sequence[tuple[int, int]]
    """In the order of the text."""

    def hold(self, finding: Finding, value: str) -> bool:
        """Whether a finding that prints `value` is one of them, or stands in one."""
        if not self.values:
            return False
        place = bisect_right(self.runs, finding.start, key=itemgetter(0)) - 1
        inside = place >= 0 and finding.end <= self.runs[place][1]
        return inside or not self.values.isdisjoint(spellings(value))


def shown(text: Text, found: Iterable[Finding], policy: Policy) -> Shown:
    """By a policy: « Mme Ginette ROUX » of which one rule finds « Mme Ginette » and another « Ginette ROUX »."""
    values = allowed_spellings(policy)
    runs = [(run.start, run.end) for run in without_overlaps([*found])] if values else []
    return Shown(
        values=values, runs=[run for run in runs if not values.isdisjoint(spellings(text.text[slice(*run)]))]
    )
