"""Redaction: values replaced in the text of a source, once, before anything is derived from it; no line moves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from indexer.model import SourceError, SourceText
from indexer.privacy.detection import detect, without_overlaps
from indexer.privacy.findings import BAR, Category, Finding, Text, mark, prepare
from indexer.privacy.lookup import lookup
from indexer.privacy.policy import FILE_NAME, Action, Manual, Policy
from indexer.privacy.roster import Name, roster
from indexer.privacy.secrets import Secret, secrets_of
from indexer.privacy.spelling import squashed
from indexer.reading import read

REPEATED = "valeur déjà occultée ailleurs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the register says of one redaction; never the value."""

    source: str
    line: int
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

    @property
    def secrets(self) -> frozenset[Secret]:
        """What must stand in no published file."""
        return frozenset(secret for finding in self.masked for secret in secrets_of(finding))


def redact(
    source: SourceText,
    policy: Policy | None = None,
    *,
    members: frozenset[Name] | None = None,
    shared: Iterable[Secret] = (),
) -> Redacted:
    """A source without what its policy hides.

    `members` are the elected members whose names stay; None looks for them in the source. `shared` are values hidden
    in other sources. Raises SourceError for a manual redaction of a line or column that the source does not have.
    """
    policy = policy or Policy()
    text = prepare(source.text)
    by_hand = [_manual(text, decision) for decision in policy.manual if decision.source == str(source.path)]
    found = detect(text, policy, roster(read(source)) if members is None else members)
    hidden = [*by_hand, *(f for f in found if policy.action(f.category) is Action.MASK)]
    hidden = without_overlaps([*hidden, *_repeated(text, hidden, shared)])
    waiting = [
        replace(f, waits=True)
        for f in found
        if policy.action(f.category) is Action.REVIEW and not _touches(f, hidden)
    ]
    if policy.holds and waiting:
        hidden = without_overlaps([*hidden, *waiting, *_repeated(text, waiting, ())])
    return Redacted(
        source=replace(source, text=_masked(text, hidden)) if hidden else source,
        entries=tuple(_entry(text, source, policy, finding) for finding in hidden),
        review=tuple(waiting),
        masked=tuple(hidden),
    )


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
    rule = f"décision : {decision.reason}"
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


def _masked(text: Text, hidden: Iterable[Finding]) -> str:
    parts, position = [], 0
    for finding in hidden:
        parts += [
            text.text[position : finding.start],
            _replacement(text.text[finding.start : finding.end], finding),
        ]
        position = finding.end
    return "".join([*parts, text.text[position:]])


def _replacement(value: str, finding: Finding) -> str:
    """The mark, on the first line of the value; a bar on each other line that it had words on."""
    _, *others = value.split("\n")
    return "\n".join([mark(finding.category), *(BAR if line.strip() else line for line in others)])


def _entry(text: Text, source: SourceText, policy: Policy, finding: Finding) -> Entry:
    return Entry(
        source=str(source.path),
        line=text.line_at(finding.start),
        end_line=text.line_at(finding.end - 1),
        category=finding.category,
        rule=finding.rule,
        date=None if finding.waits else finding.date or policy.date,
        waits=finding.waits,
    )
