"""`python -m indexer privacy`: what was hidden, what waits for a decision, and taking it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePath

import click

from indexer import console
from indexer.model import SourceText
from indexer.privacy import policies, protect
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.deciding import Decision, add_decisions
from indexer.privacy.policies.policy import Action
from indexer.privacy.policies.policy_file import archive_file
from indexer.privacy.policies.review import WAITING, Item, items
from indexer.privacy.proof.secrets import secrets_of
from indexer.publishing.terminal import privacy_list
from indexer.publishing.writing.display import plural
from indexer.sources import read_archive, read_versions
from indexer.typography import typeset

FORMS = {"texte": privacy_list.as_text, "csv": privacy_list.as_csv, "page": privacy_list.as_page}
ALL = "t"
CHOICES = {"o": Action.MASK, ALL: Action.MASK, "p": Action.PUBLISH, "s": None, "q": None}
QUESTION = "[o]cculter, [t]out occulter jusqu'à la fin de ce texte, [p]ublier, [s]auter, [q]uitter"
BESIDE = "Ce passage reste occulté. Pour ne plus le voir ici, corrigez ce qui est donné à côté du texte."


def found(sources: Path) -> list[Item]:
    """Every passage of an archive that is hidden or waits; raises SourceError."""
    received = read_archive(sources)
    texts: tuple[SourceText, ...] = (*received, *read_versions(sources, received))
    protected = protect(texts, policies(sources, texts))
    return list(items(texts, protected.redacted))


def listing(sources: Path, form: str, *, only_waiting: bool) -> str:
    """The list in one of `FORMS`."""
    chosen = [item for item in found(sources) if item.decision == WAITING or not only_waiting]
    return FORMS[form](chosen)


def decide(sources: Path, *, today: date) -> None:
    """Ask for each value that waits, once, and write each decision at once to the `privacy.toml` of the archive."""
    path = archive_file(sources)
    waiting = [item for item in found(sources) if item.decision == WAITING]
    taken = 0
    for decision in _asked(_by_value(waiting), today):
        add_decisions(path, [decision])
        taken += 1
    console.err().print(typeset(f"{plural(taken, 'décision')} dans {path}."))


def _by_value(waiting: Sequence[Item]) -> list[list[Item]]:
    """The passages of each value of a text, in the order of the first ones: one answer holds for all of them."""
    found: dict[tuple[PurePath, Category, str], list[Item]] = {}
    for item in waiting:
        found.setdefault((item.source.path, item.category, item.value), []).append(item)
    return list(found.values())


def _answer() -> str:
    while (answer := str(click.prompt(QUESTION, err=True)).strip().lower()) not in CHOICES:
        console.err().print("Répondez par o, t, p, s ou q.")
    return answer


def _asked(waiting: Sequence[Sequence[Item]], today: date) -> Iterator[Decision]:
    all_hidden: dict[PurePath, str] = {}
    for number, passages in enumerate(waiting, 1):
        item = passages[0]
        if reason := all_hidden.get(item.source.path):
            yield from _hidden(passages, reason, today)
            continue
        console.err().print(f"{number}/{len(waiting)}  {privacy_list.as_line(item)}")
        answer = _answer()
        if answer == "q":
            return
        action = CHOICES[answer]
        if action is Action.MASK and item.place:
            console.err().print(typeset(BESIDE))
        elif action:
            reason = click.prompt("Motif", err=True)
            if answer == ALL:
                all_hidden[item.source.path] = reason
            if action is Action.MASK:
                yield from _hidden(passages, reason, today)
            else:
                yield Decision(item=item, action=action, reason=reason, day=today)


def _hidden(passages: Sequence[Item], reason: str, today: date) -> Iterator[Decision]:
    """What hides all passages of a value: the first, and each other one of what is too short to be looked for."""
    in_text = [item for item in passages if not item.place]
    looked_for = any(True for item in in_text for _ in secrets_of(replace(item.finding, secrets=(item.value,))))
    for item in in_text[:1] if looked_for else in_text:
        yield Decision(item=item, action=Action.MASK, reason=reason, day=today)
