"""All sources of an archive, read and redacted together: a value hidden in one is hidden in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from indexer.kept import Kept, temporary
from indexer.model import Aside, Reading, SourceText
from indexer.privacy.detectors.findings import NAMES
from indexer.privacy.learnt import model
from indexer.privacy.passes import Passes, Shared, authority_of
from indexer.privacy.policies.given import given_facts
from indexer.privacy.policies.names import refuse_described, refuse_named, refuse_paths
from indexer.privacy.policies.policy import Policy, allowed_spellings
from indexer.privacy.policies.policy_file import authority_policy, taken_on
from indexer.privacy.policies.roster import Name, is_elected
from indexer.privacy.proof.lookup import Lookup, lookup
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.proof.spelling import squash
from indexer.privacy.redaction import Redacted, redact
from indexer.reading import read
from indexer.sources import read_text
from indexer.sources.versions import authority_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """What may be published of an archive, and what must stand in no file of it."""

    readings: tuple[Reading, ...]
    redacted: tuple[Redacted, ...]
    """In the order of `readings`."""
    secrets: frozenset[Secret]
    digests: tuple[bytes, ...] = ()
    """Of all that each reading says, in the order of `readings`; none where nobody worked them out."""

    @property
    def current(self) -> tuple[Reading, ...]:
        """Readings of the texts that count."""
        return tuple(reading for reading in self.readings if reading.source.replaced is None)

    @property
    def earlier(self) -> tuple[Reading, ...]:
        """Readings of texts that others replaced."""
        return tuple(reading for reading in self.readings if reading.source.replaced is not None)


def protect(
    sources: Sequence[SourceText],
    policies: Mapping[str, Policy],
    aside: list[Aside] | None = None,
    kept: Kept | None = None,
) -> Protected:
    """Every source read, without what the policy of its authority (by slug) hides.

    A source is read twice: to know who sits in the assembly, then without what was hidden. Raises SourceError
    for a manual redaction that has no place in its source, and for a name that shows what must be hidden: of a file,
    or in the description of an authority. With `aside`, a text that cannot be read is added to it instead. What `kept`
    holds of a text is not made again. Raises ArchiveError without the model that redaction needs.
    """
    model.load(model.PLACE)
    passes = Passes(policies=policies, kept=kept or temporary(), aside=aside)
    rosters = list(passes.rosters(sources))
    passes.members = _members(rosters)
    alone = list(passes.redactions([(source, (), None) for source, _ in rosters]))
    secrets = _secrets((own for _, own in alone), policies, passes.members)
    known = lookup(secrets)
    refuse_described((source for source, _ in rosters), known)
    refuse_named((source for source, _ in rosters), known)
    refuse_paths((each.path for each in aside or ()), known)
    held = [(source, own, _shared(source, own, policies, known)) for source, own in alone]
    again = passes.redactions([(source, shared, own) for source, own, shared in held if shared])
    hidden = {id(source): own for source, own, shared in held if not shared}
    hidden |= {id(source): redacted for source, redacted in again}
    published = list(passes.readings([hidden[id(source)] for source, _ in alone if id(source) in hidden]))
    return Protected(
        readings=tuple(reading for _, reading, _ in published),
        redacted=tuple(redacted for redacted, _, _ in published),
        secrets=secrets,
        digests=tuple(digest for _, _, digest in published),
    )


def protect_file(path: Path) -> Reading:
    """One text read as it would be published: by the decisions of its archive, if it stands in one.

    Its path stays as given. Raises SourceError when the text or a `privacy.toml` cannot be used.
    """
    source = read_text(path)
    place = path.absolute()
    policy, known = None, source
    if source.authority:
        folder = authority_folder(place)
        known = replace(source, path=PurePosixPath(place.relative_to(folder.parent)))
        policy = taken_on(authority_policy(folder.parent, folder.name), known)
    return read(replace(redact(known, policy).source, path=source.path))


def _members(rosters: Iterable[tuple[SourceText, frozenset[Name]]]) -> dict[str, frozenset[Name]]:
    """Elected members of each authority, from all its texts."""
    names: defaultdict[str, set[Name]] = defaultdict(set)
    for source, members in rosters:
        names[authority_of(source)] |= members
    return {slug: frozenset(members) for slug, members in names.items()}


def _secrets(
    redacted: Iterable[Redacted], policies: Mapping[str, Policy], members: Mapping[str, frozenset[Name]]
) -> frozenset[Secret]:
    """Hidden values, each with the authorities whose files must not hold it.

    A value that one authority lets stay, and a name that one of its members has too, stands there by right; it must
    still stand in no file of the others, whose namesake is somebody else.
    """
    slugs = {*policies, *members}
    kept = {slug: allowed_spellings(policies.get(slug, Policy())) for slug in slugs}
    everybody, disputed = frozenset().union(*members.values()), frozenset().union(*kept.values())
    found: set[Secret] = set()
    for secret in {secret for each in redacted for secret in each.secrets}:
        if secret.text not in disputed and not _is_member(secret, everybody):
            found.add(secret)
        elif others := sorted(slug for slug in slugs if not _stands(secret, kept[slug], members.get(slug))):
            found.add(replace(secret, only_in=tuple(others)))
    return frozenset(found)


def _stands(secret: Secret, kept: frozenset[str], members: frozenset[Name] | None) -> bool:
    return secret.text in kept or _is_member(secret, members or frozenset())


def _is_member(secret: Secret, members: frozenset[Name]) -> bool:
    return secret.category in NAMES and is_elected(" ".join(secret.words), members)


def _shared(source: SourceText, alone: Redacted, policies: Mapping[str, Policy], known: Lookup) -> Shared:
    """What others hide that a source holds too."""
    slug = authority_of(source)
    found = known.candidates(squash("\n".join(_published_words(source, policies.get(slug, Policy())))))
    own = {replace(secret, only_in=()) for secret in found if not secret.only_in or slug in secret.only_in}
    return tuple(sorted(own - alone.secrets))


def _published_words(source: SourceText, policy: Policy) -> Iterable[str]:
    """The text, the facts given beside it and the reasons of what was hidden in it by hand."""
    yield source.text
    yield from given_facts(source).values()
    yield from (decision.reason for decision in policy.manual if decision.source == str(source.path))
