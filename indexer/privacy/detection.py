"""Everything personal in a text, by every rule, without what the policy lets stay and without elected members."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from indexer.privacy.bank import find_accounts
from indexer.privacy.findings import BAR, NAMES, Category, Finding, Text
from indexer.privacy.numbers import find_identity_numbers, find_mails, find_nirs, find_phones, find_plates
from indexer.privacy.people import find_births, find_homes, find_names, find_signatures
from indexer.privacy.policy import Policy
from indexer.privacy.roster import Name, is_elected, words_of
from indexer.privacy.rows import find_rows
from indexer.privacy.spelling import squash

DETECTORS: tuple[Callable[[Text], Iterator[Finding]], ...] = (
    find_accounts,
    find_nirs,
    find_identity_numbers,
    find_mails,
    find_births,
    find_homes,
    find_plates,
    find_phones,
    find_signatures,
    find_names,
    find_rows,
)
"""Where two rules claim one passage, the first one names it."""


def detect(text: Text, policy: Policy, members: frozenset[Name]) -> list[Finding]:
    """Passages in the order of the text, none over another."""
    kept = {squash(allowed.value) for allowed in policy.allowed}
    found = [finding for find in DETECTORS for finding in find(text)]
    found = [f for f in found if not _stays(text, f, kept, members)]
    beneficiaries = frozenset(words_of(_value(text, f)) for f in found if f.category is Category.BENEFICIARY)
    return without_overlaps([_same_person(text, finding, beneficiaries) for finding in found])


def _value(text: Text, finding: Finding) -> str:
    return text.text[finding.start : finding.end]


def _stays(text: Text, finding: Finding, kept: set[str], members: frozenset[Name]) -> bool:
    value = _value(text, finding)
    is_member = finding.category in NAMES | {Category.SIGNATURE} and is_elected(value, members)
    is_hidden = BAR in text.text[max(0, finding.start - len(BAR) - 2) : finding.end]
    return is_hidden or is_member or squash(value) in kept


def _same_person(text: Text, finding: Finding, beneficiaries: frozenset[Name]) -> Finding:
    """A person named as a beneficiary in one place is hidden in the others."""
    if finding.category is Category.PERSON and is_elected(_value(text, finding), beneficiaries):
        return replace(finding, category=Category.BENEFICIARY)
    return finding


def without_overlaps(findings: list[Finding]) -> list[Finding]:
    """Overlapping findings as one, under the category of the earliest rule."""
    ranked: list[Finding] = []
    for finding in findings:
        while clash := next((k for k in ranked if k.start < finding.end and finding.start < k.end), None):
            ranked.remove(clash)
            finding = replace(
                clash,
                start=min(clash.start, finding.start),
                end=max(clash.end, finding.end),
                secrets=tuple(dict.fromkeys(clash.secrets + finding.secrets)),
            )
        ranked.append(finding)
    return sorted(ranked, key=lambda finding: finding.start)
