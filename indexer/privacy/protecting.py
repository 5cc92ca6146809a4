"""All sources of an archive, read and redacted together: a value hidden in one is hidden in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from indexer.model import Reading, SourceText
from indexer.privacy.findings import NAMES
from indexer.privacy.lookup import Lookup, lookup
from indexer.privacy.policy import Policy
from indexer.privacy.policy_file import authority_policy
from indexer.privacy.redaction import Redacted, redact
from indexer.privacy.roster import Name, is_elected, roster
from indexer.privacy.secrets import Secret
from indexer.privacy.spelling import squash
from indexer.reading import read
from indexer.sources import read_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """What may be published of an archive, and what must stand in no file of it."""

    readings: tuple[Reading, ...]
    redacted: tuple[Redacted, ...]
    """In the order of `readings`."""
    secrets: frozenset[Secret]


def protect(sources: Iterable[SourceText], policies: Mapping[str, Policy]) -> Protected:
    """Every source read, without what the policy of its authority (by slug) hides.

    A source is read twice: to know who sits in the assembly, then without what was hidden. Raises SourceError
    for a manual redaction that has no place in its source.
    """
    first = [read(source) for source in sources]
    members = _members(first)
    alone = [_redact(reading, policies, members) for reading in first]
    secrets = _secrets(alone, policies, frozenset().union(*members.values()))
    known = lookup(secrets)
    together = [
        _again(reading, own, policies, members, known) for reading, own in zip(first, alone, strict=True)
    ]
    readings = (read(r.source) if r.masked else reading for reading, r in zip(first, together, strict=True))
    return Protected(readings=tuple(readings), redacted=tuple(together), secrets=secrets)


def protect_file(path: Path) -> Reading:
    """One text read as it would be published: by the decisions of its archive, if it stands in one.

    Its path stays as given. Raises SourceError when the text or a `privacy.toml` cannot be used.
    """
    source = read_text(path)
    place = path.absolute()
    policy, known = None, source
    if source.authority:
        folder = place.parent.parent
        policy = authority_policy(folder.parent, folder.name)
        known = replace(source, path=PurePosixPath(place.relative_to(folder.parent)))
    return read(replace(redact(known, policy).source, path=source.path))


def _authority(source: SourceText) -> str:
    return source.path.parts[0] if source.path.parts else ""


def _members(readings: Sequence[Reading]) -> dict[str, frozenset[Name]]:
    """Elected members of each authority, from all its texts."""
    names: dict[str, frozenset[Name]] = defaultdict(frozenset)
    for reading in readings:
        names[_authority(reading.source)] |= roster(reading)
    return names


def _redact(
    reading: Reading,
    policies: Mapping[str, Policy],
    members: Mapping[str, frozenset[Name]],
    shared: Iterable[Secret] = (),
) -> Redacted:
    slug = _authority(reading.source)
    return redact(reading.source, policies.get(slug), members=members[slug], shared=shared)


def _secrets(
    redacted: Iterable[Redacted], policies: Mapping[str, Policy], members: frozenset[Name]
) -> frozenset[Secret]:
    """Hidden values, save those that a decision lets stay and names that an elected member has too."""
    kept = {squash(allowed.value) for policy in policies.values() for allowed in policy.allowed}
    found = frozenset().union(*(each.secrets for each in redacted))
    return frozenset(
        secret for secret in found if secret.text not in kept and not _is_member(secret, members)
    )


def _is_member(secret: Secret, members: frozenset[Name]) -> bool:
    return secret.category in NAMES and is_elected(" ".join(secret.words), members)


def _again(
    reading: Reading,
    alone: Redacted,
    policies: Mapping[str, Policy],
    members: Mapping[str, frozenset[Name]],
    known: Lookup,
) -> Redacted:
    """The source redacted with what others hide too, where it holds any of that."""
    shared = known.candidates(squash(reading.source.text)) - alone.secrets
    return _redact(reading, policies, members, shared) if shared else alone
