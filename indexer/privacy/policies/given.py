"""What is published without standing in the text: facts given beside it, in its envelope, reasons of decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from indexer.model import SourceText
from indexer.privacy.detectors.findings import BAR, Finding, Text, mark, prepare
from indexer.privacy.proof.secrets import Secret, secrets_of

Hide = Callable[[Text], tuple[list[Finding], list[Finding]]]
"""What is hidden in a text, in its order, and what of it waits for a decision."""

ENVELOPE = "envelope"
_WHERE = {
    "number": "numéro donné à côté du texte",
    "object": "objet donné à côté du texte",
    "authority": "collectivité donnée à côté du texte",
    "body": "assemblée donnée à côté du texte",
    "president": "président donné à côté du texte",
    "secretary": "secrétaire donné à côté du texte",
    "signatory": "signataire donné à côté du texte",
    "attendance.present_names": "présents donnés à côté du texte",
    "attendance.represented_names": "représentés donnés à côté du texte",
    "attendance.excused_names": "excusés donnés à côté du texte",
    "attendance.absent_names": "absents donnés à côté du texte",
    "version_reason": "motif de la version",
    ENVELOPE: "objet de l'enveloppe @ctes",
}
"""French words for where a fact was given that is free words."""
_OF = "/"
"""Between the line of an act and the key of a fact that is given of it alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A source whose given facts can be published."""

    source: SourceText
    found: tuple[tuple[str, Finding], ...]
    """What was hidden, with the key of its fact."""

    @property
    def secrets(self) -> frozenset[Secret]:
        """Values that were hidden."""
        return frozenset(secret for _, finding in self.found for secret in secrets_of(finding))


def given_facts(source: SourceText) -> dict[str, str]:
    """Free words that are published and do not stand in the text, by the key of their fact; `12/object` for one that
    is given of the act at line 12 alone."""
    given = {key: source.overrides[key] for key in _WHERE if key in source.overrides}
    for own in source.own_facts:
        given |= {f"{own.line}{_OF}{key}": own.facts[key] for key in _WHERE if key in own.facts}
    if source.envelope and source.envelope.object:
        given[ENVELOPE] = source.envelope.object
    return given


def where(key: str) -> str:
    """French words for where a fact was given, by its key."""
    line, _, fact = key.rpartition(_OF)
    return f"{_WHERE[fact]}{f', acte de la ligne {line}' if line else ''}"


def hide_given(source: SourceText, hide: Hide) -> Beside:
    """The source without what its given facts must not show."""
    found: list[tuple[str, Finding]] = []
    shown: dict[str, str] = {}
    for key, value in given_facts(source).items():
        text = prepare(value)
        if hidden := hide(text)[0]:
            found += [(key, finding) for finding in hidden]
            shown[key] = masked(text, hidden)
    return Beside(source=_with(source, shown), found=tuple(found))


def _with(source: SourceText, facts: dict[str, str]) -> SourceText:
    """The source itself when nothing changes."""
    if not facts:
        return source
    told = facts.pop(ENVELOPE, None)
    envelope = replace(source.envelope, object=told) if told and source.envelope else source.envelope
    own = tuple(
        replace(each, facts={key: facts.pop(f"{each.line}{_OF}{key}", value) for key, value in each.facts.items()})
        for each in source.own_facts
    )
    return replace(source, overrides={**source.overrides, **facts}, own_facts=own, envelope=envelope)


def hidden_in(words: str, hide: Hide) -> str:
    """Words without what they must not show."""
    text = prepare(words)
    return masked(text, hide(text)[0])


def masked(text: Text, hidden: Iterable[Finding]) -> str:
    """The text with a mark in the place of each finding; no line moves."""
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
