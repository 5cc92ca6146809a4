"""Passes over the texts of an archive, on all cores: each text read, redacted, read again; done once, then kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from indexer import console
from indexer.digests import digest_of, told_fields
from indexer.kept import Kept, key_of, made, packed, unpacked
from indexer.model import Aside, Reading, SourceText
from indexer.privacy.policies.policy import Policy
from indexer.privacy.policies.roster import Name, roster
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.redaction import Redacted, redact
from indexer.reading import read
from indexer.sources.aside import setting_aside

Shared = tuple[Secret, ...]
"""What other texts hide and a text holds too, sorted."""
Asked = tuple[SourceText, Shared, Redacted | None]
"""A text to redact, what others hide of it, and what became of it before that was known."""


@dataclass(kw_only=True)
class Passes:
    """Passes under some policies; a text that fails in one is added to `aside` and left out of what the pass gives."""

    policies: Mapping[str, Policy]
    kept: Kept
    aside: list[Aside] | None
    members: Mapping[str, frozenset[Name]] = field(default_factory=dict)
    """Elected members of each authority."""

    def rosters(self, sources: Sequence[SourceText]) -> Iterator[tuple[SourceText, frozenset[Name]]]:
        """Each text with the members that it names; its reading is kept for `readings`."""
        found = made(self.kept, "lecture", sources, _read, told_fields, travels=True)
        for source, outcome in zip(sources, _shown("Lecture", found, sources), strict=True):
            with setting_aside(source.path, self.aside):
                yield source, outcome.result()[0]

    def redactions(self, texts: Sequence[Asked]) -> Iterator[tuple[SourceText, Redacted]]:
        """Each text with what may be published of it."""
        rooms = {slug: key_of("membres", sorted(names)) for slug, names in self.members.items()}

        def inputs(text: Asked) -> Any:
            source, shared, _ = text
            return told_fields(source), shared, _decided(self._policy(source), source), rooms[authority_of(source)]

        work = partial(_redacted, dict(self.policies), dict(self.members))
        found = made(self.kept, "occultation", texts, work, inputs, travels=True)
        for (source, *_), outcome in zip(texts, _shown("Occultation", found, texts), strict=True):
            with setting_aside(source.path, self.aside):
                redacted = outcome.result()
                same = redacted.source == source
                yield source, replace(redacted, source=source) if same else redacted

    def readings(self, texts: Sequence[Redacted]) -> Iterator[tuple[Redacted, Reading, bytes]]:
        """Each redacted text with what is read of it and a digest of that; one that hides nothing was read before."""
        sources = [each.source for each in texts]
        found = made(self.kept, "lecture", sources, _read, told_fields, travels=True)
        for each, outcome in zip(texts, _shown("Relecture", found, texts), strict=True):
            with setting_aside(each.source.path, self.aside):
                _, said = outcome.result()
                yield each, unpacked(said, each.source.text), digest_of(said, each.source.text)

    def _policy(self, source: SourceText) -> Policy:
        return self.policies.get(authority_of(source), Policy())


def _redacted(
    policies: Mapping[str, Policy],
    members: Mapping[str, frozenset[Name]],
    text: Asked,
) -> Redacted:
    source, shared, alone = text
    slug = authority_of(source)
    found = alone.found if alone else None
    return redact(source, policies.get(slug, Policy()), members=members[slug], shared=shared, found=found)


def authority_of(source: SourceText) -> str:
    """Slug of the authority whose text it is."""
    return source.path.parts[0] if source.path.parts else ""


def _read(source: SourceText) -> tuple[frozenset[Name], bytes]:
    """Members that a text names, and its reading, packed without its text: most passes need the members alone."""
    reading = read(source)
    return roster(reading), packed(reading, source.text)


def _decided(policy: Policy, source: SourceText) -> Policy:
    """What of a policy bears on a text, in an order that is always the same."""
    own = tuple(decision for decision in policy.manual if decision.source == str(source.path))
    return replace(policy, manual=own, actions=dict(sorted(policy.actions.items())))


def _shown(label: str, outcomes: Iterator[Any], texts: Sequence[Any]) -> Iterator[Any]:
    return console.progress(label, outcomes, total=len(texts))
