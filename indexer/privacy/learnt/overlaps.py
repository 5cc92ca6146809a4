"""Findings that stand over one another made one, what rules say before what acts taught."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from indexer.privacy.detectors.findings import Category, Finding

OFFICES = frozenset({Category.OFFICE_EMAIL, Category.OFFICE_PHONE})


def surest_first(findings: Iterable[Finding]) -> list[Finding]:
    """What acts taught behind what rules say, so that a rule names what both found: it waits for nobody."""
    return sorted(findings, key=lambda finding: finding.waits)


def without_overlaps(findings: list[Finding]) -> list[Finding]:
    """Overlapping findings as one, under the category of the earliest rule; in the order of the text."""
    groups: list[list[tuple[int, Finding]]] = []
    end = -1
    for rank, finding in sorted(enumerate(findings), key=lambda pair: (pair[1].start, pair[0])):
        if finding.start < end:
            groups[-1].append((rank, finding))
        else:
            groups.append([(rank, finding)])
        end = max(end, finding.end)
    return [_joined([finding for _, finding in sorted(group, key=lambda pair: pair[0])]) for group in groups]


def _joined(group: list[Finding]) -> Finding:
    """One finding over a group, named by its first that is no office's."""
    if len(group) == 1:
        return group[0]
    secrets = tuple(dict.fromkeys(secret for finding in group for secret in finding.secrets))
    first, last = min(f.start for f in group), max(f.end for f in group)
    named = next((f for f in group if f.category not in OFFICES), group[0])
    return replace(named, start=first, end=last, secrets=secrets)
