"""From a passage that a page shows to the decision that is written of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from indexer.model import SourceError, SourceText
from indexer.privacy.detectors.findings import Category, Finding, prepare
from indexer.privacy.policies.deciding import Decision
from indexer.privacy.policies.given import given_facts
from indexer.privacy.policies.policy import Action
from indexer.privacy.policies.review import WAITING, Item
from indexer.sources.archive import read_act
from indexer.sources.listing import acts, entries
from indexer.sources.received import received
from indexer.staff.press.forecast import Passage

_GONE = "{} : ce texte n'est plus dans l'archive. Rien n'a été écrit ; relisez la page."
_BESIDE = (
    "{} : ce passage est dans un fait donné à côté du texte. Pour qu'il ne paraisse pas, corrigez ce fait à la page "
    "de l'acte ; rien n'a été écrit."
)


def decision(sources: Path, passage: Passage, action: Action, reason: str, day: date) -> Decision:
    """What somebody decided of a passage; raises SourceError when its text is not there any more, or when the
    passage stands in a fact beside it, which is corrected and not hidden."""
    if passage.beside and action is Action.MASK:
        raise SourceError(_BESIDE.format(passage.source))
    return Decision(item=_item(_text(sources, passage.source), passage), action=action, reason=reason, day=day)


def _text(sources: Path, source: str) -> SourceText:
    path = sources / source
    for act in received(acts(entries(path.parent))):
        if act.main == path:
            return read_act(act, sources, keep=True)
    raise SourceError(_GONE.format(source))


def _item(text: SourceText, passage: Passage) -> Item:
    words = given_facts(text)[passage.beside] if passage.beside else text.text
    finding = Finding(
        category=Category(passage.category), start=passage.start, end=passage.end, rule=passage.rule, waits=True
    )
    return Item(
        source=text,
        words=prepare(words),
        finding=finding,
        line=passage.line,
        place=passage.place,
        beside=passage.beside,
        context="",
        decision=WAITING,
    )
