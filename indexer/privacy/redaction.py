"""Redaction: values replaced in the text of a source, once, before anything is derived from it; no line moves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from indexer.model import SourceError, SourceText
from indexer.privacy.detectors.detection import detect
from indexer.privacy.detectors.findings import NAMES, Category, Finding, Text, prepare
from indexer.privacy.learnt.overlaps import surest_first, without_overlaps
from indexer.privacy.over_pages import Turn, found_over_pages, turns
from indexer.privacy.policies.given import Hide, hidden_in, hide_given, masked, where
from indexer.privacy.policies.policy import FILE_NAME, Action, Manual, Policy
from indexer.privacy.policies.roster import Name, is_elected, roster
from indexer.privacy.proof.lookup import lookup
from indexer.privacy.proof.misread import misread, read_in_pictures
from indexer.privacy.proof.secrets import Secret, secrets_of
from indexer.privacy.proof.spelling import squashed
from indexer.reading import read

REPEATED = "valeur déjà occultée ailleurs"
MISREAD = "valeur déjà occultée, lue avec une lettre fausse sur une image"
DECIDED = "décision : "

Find = Callable[[Text], list[Finding]]
"""What rules find in a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the register says of one redaction; never the value."""

    source: str
    line: int
    """0 for what was hidden in a fact given beside the text."""
    end_line: int
    category: Category
    rule: str
    date: str | None
    waits: bool = False
    """Hidden until someone decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """A source that can be published."""

    source: SourceText
    """With the hash of the bytes as received."""
    entries: tuple[Entry, ...] = ()
    review: tuple[Finding, ...] = ()
    """What waits for a decision, hidden or not; positions are those of the text as received."""
    masked: tuple[Finding, ...] = ()
    """What was hidden; positions are those of the text as received."""
    beside: tuple[tuple[str, Finding], ...] = ()
    """What was hidden in the facts given beside the text, with the key of the fact that it has its place in."""
    found: tuple[Finding, ...] = ()
    """What rules found in the text as received, hidden or not: whatever others hide, they find the same."""

    @property
    def waiting(self) -> int:
        """How many passages wait for a decision, in the text and beside it."""
        return len(self.review) + sum(finding.waits for _, finding in self.beside)

    @property
    def secrets(self) -> frozenset[Secret]:
        """What must stand in no published file."""
        return frozenset(
            secret
            for finding in (*self.masked, *(found for _, found in self.beside))
            for secret in secrets_of(finding)
        )


def redact(
    source: SourceText,
    policy: Policy | None = None,
    *,
    members: frozenset[Name] | None = None,
    shared: Iterable[Secret] = (),
    found: Sequence[Finding] | None = None,
) -> Redacted:
    """A source without what its policy hides.

    `members` are the elected members whose names stay; None looks for them in the source. `shared` are values hidden
    in other sources. `found` is what rules found in the source under the same policy and members, for who knows it.
    Raises SourceError for a manual redaction of a line or column that the source does not have.
    """
    policy = policy or Policy()
    members = roster(read(source)) if members is None else members
    text = prepare(source.text)
    by_hand = [_manual(text, decision) for decision in policy.manual if decision.source == str(source.path)]
    find = partial(detect, policy=policy, members=members)
    beside = hide_given(source, partial(_hide_alone, find=find, policy=policy, known=frozenset(shared)))
    known = frozenset(shared) | beside.secrets
    found = _found(text, turns(source, text), find) if found is None else found
    hidden, waiting = _hide(text, found, by_hand, policy=policy, known=known)
    hidden = without_overlaps([*hidden, *_misread(source, text, hidden, known, members)])
    certain = (finding for _, finding in beside.found if not finding.waits)
    known = frozenset(shared) | {secret for finding in (*certain, *hidden) for secret in secrets_of(finding)}
    hide = partial(_hide_alone, find=find, policy=policy, known=known)
    beside = hide_given(source, hide)
    return Redacted(
        source=replace(beside.source, text=masked(text, hidden)) if hidden else beside.source,
        entries=(
            *(_entry(text, source, policy, finding, hide) for finding in hidden),
            *(_entry_beside(source, policy, key, finding) for key, finding in beside.found),
        ),
        review=tuple(waiting),
        masked=tuple(hidden),
        beside=beside.found,
        found=tuple(found),
    )


def _found(text: Text, ends: Sequence[Turn], find: Find) -> list[Finding]:
    """What rules find in a text whose pages end at `ends`, in its order."""
    found = find(text)
    sure = [finding for finding in found if not finding.waits]
    return without_overlaps(surest_first([*found, *found_over_pages(sure, ends, find)])) if ends else found


def _hide_alone(
    text: Text, *, find: Find, policy: Policy, known: frozenset[Secret]
) -> tuple[list[Finding], list[Finding]]:
    """Of a text that has no pages, `_hide`."""
    return _hide(text, find(text), policy=policy, known=known)


def _hide(
    text: Text,
    found: Sequence[Finding],
    by_hand: Sequence[Finding] = (),
    *,
    policy: Policy,
    known: frozenset[Secret],
) -> tuple[list[Finding], list[Finding]]:
    """What is hidden of what was found in a text, in its order, and what of it waits, hidden or not."""
    hidden = [*by_hand, *(f for f in found if policy.action(f.category) is Action.MASK and not f.waits)]
    hidden = without_overlaps([*hidden, *_repeated(text, hidden, known)])
    undecided = [f for f in found if _is_undecided(f, policy)]
    hidden = without_overlaps([*hidden, *(f for f in undecided if _touches(f, hidden))])
    waiting = [replace(f, waits=True) for f in undecided if not _touches(f, hidden)]
    if policy.holds and waiting:
        hidden = without_overlaps([*hidden, *waiting, *_repeated(text, waiting, ())])
    return hidden, waiting


def _is_undecided(finding: Finding, policy: Policy) -> bool:
    """Of a category that somebody decides on, or of one that is hidden where only what acts taught speaks for it."""
    action = policy.action(finding.category)
    return action is Action.REVIEW or (finding.waits and action is Action.MASK)


def _touches(finding: Finding, others: Sequence[Finding]) -> bool:
    """`others` stand in the order of the text, none over another."""
    place = bisect_left(others, finding.end, key=lambda other: other.start)
    return place > 0 and others[place - 1].end > finding.start


def _manual(text: Text, decision: Manual) -> Finding:
    """The passage of a decision; a decision always hides, whatever the policy of its category."""
    place = f"{FILE_NAME} : occultation de {decision.source}, ligne {decision.line}"
    if decision.line > len(text.starts):
        raise SourceError(f"{place} : ce texte n'a que {len(text.starts)} lignes. Corrigez « ligne ».")
    start, end = text.line(decision.line)
    first, last = decision.columns or (1, end - start)
    if last > end - start or not text.text[start + first - 1 : start + last].strip():
        raise SourceError(f"{place} : il n'y a rien à cet endroit. Corrigez « ligne » ou « colonnes ».")
    span = start + first - 1, start + last
    rule = f"{DECIDED}{decision.reason}"
    return Finding(
        category=decision.category,
        start=span[0],
        end=span[1],
        rule=rule,
        secrets=(text.text[slice(*span)].strip(),),
        date=decision.date,
    )


def _repeated(text: Text, hidden: Iterable[Finding], shared: Iterable[Secret]) -> Iterator[Finding]:
    """The same values elsewhere in the text, in whatever spelling."""
    secrets = {*shared, *(secret for finding in hidden for secret in secrets_of(finding))}
    if secrets:
        for secret, start, end in sorted(lookup(secrets).places(squashed(text.text))):
            yield Finding(category=secret.category, start=start, end=end, rule=REPEATED)


def _misread(
    source: SourceText, text: Text, hidden: Iterable[Finding], known: Iterable[Secret], members: frozenset[Name]
) -> Iterator[Finding]:
    """The same values with one letter wrong, on pages that a machine read in a picture; save names of members."""
    secrets = {*known, *(secret for finding in hidden for secret in secrets_of(finding))}
    for first, last in read_in_pictures(source):
        start, end = text.line(first)[0], text.line(last)[1]
        for secret, begin, stop in misread(text.text[start:end], secrets):
            value = text.text[start + begin : start + stop]
            if not (secret.category in NAMES and is_elected(value, members)):
                yield Finding(category=secret.category, start=start + begin, end=start + stop, rule=MISREAD)


def _entry(text: Text, source: SourceText, policy: Policy, finding: Finding, hide: Hide) -> Entry:
    return Entry(
        source=str(source.path),
        line=text.line_at(finding.start),
        end_line=text.line_at(finding.end - 1),
        category=finding.category,
        rule=hidden_in(finding.rule, hide) if finding.rule.startswith(DECIDED) else finding.rule,
        date=None if finding.waits else finding.date or policy.date,
        waits=finding.waits,
    )


def _entry_beside(source: SourceText, policy: Policy, key: str, finding: Finding) -> Entry:
    return Entry(
        source=str(source.path),
        line=0,
        end_line=0,
        category=finding.category,
        rule=f"{finding.rule} ({where(key)})",
        date=None if finding.waits else policy.date,
        waits=finding.waits,
    )
