"""What linking finds: places, uses of cited texts, links, paired clauses and families."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from indexer import addresses
from indexer.model import Citation, Document, Dossier, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A document of a dossier, or one of its clauses."""

    dossier: Dossier
    document: Document
    section: Section | None = None
    """None for the document itself, or for what stands before its first clause."""

    @property
    def address(self) -> str:
        """Permanent address below the site's root, e.g. `/deliberations/…/annexe-3/#article-5-2`."""
        return addresses.address(self.dossier, self.document, self.section)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A citation and where it stands."""

    place: Place
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedText:
    """A text with every place that cites it."""

    key: str
    """`loi:2020-1577`; acts of an authority carry its slug: `delib:2021-257@departement-du-nord`."""
    kind: str
    name: str
    """French name: « Loi n° 2020-1577 du 14 décembre 2020 »."""
    url: str | None
    uses: tuple[Use, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A citation that leads to a place of the archive."""

    use: Use
    target: Place


class ChangeKind(StrEnum):
    """Why the words of two clauses differ."""

    SUBSTANCE = "substance"
    """Numbers, dates, negations, obligations, or any words that nothing below explains."""
    PARTY = "party"
    """Names of the parties, of their places or of their signatories."""
    SCAN = "scan"
    """One word misread or cut by character recognition."""
    TYPOGRAPHY = "typography"
    """Accents, case, apostrophes, punctuation, spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of words: common to both sides when `kind` is None, else what each side has there."""

    before: str
    after: str
    kind: ChangeKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A clause as it is compared: a section, or what stands before the first one."""

    place: Place
    label: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedClause:
    """A clause and its twin."""

    left: Passage
    right: Passage
    similarity: float
    """0 to 1, of the words without accents, case and punctuation."""
    pieces: tuple[Piece, ...]

    @property
    def substantial(self) -> bool:
        """Whether a difference of substance was found."""
        return any(piece.kind is ChangeKind.SUBSTANCE for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two documents clause by clause."""

    left: Place
    right: Place
    pairs: tuple[PairedClause, ...]
    only_left: tuple[Passage, ...]
    only_right: tuple[Passage, ...]

    @property
    def identical(self) -> int:
        """Pairs without a difference of substance."""
        return sum(not pair.substantial for pair in self.pairs)

    @property
    def changes(self) -> dict[ChangeKind, int]:
        """How many differences of each kind, all kinds named."""
        kinds = [piece.kind for pair in self.pairs for piece in pair.pieces]
        return {kind: kinds.count(kind) for kind in ChangeKind}

    @property
    def similarity(self) -> float:
        """Mean of the clauses weighted by their words; a clause that only one side has counts as 0."""
        weights = [len((p.left.text + p.right.text).split()) or 1 for p in self.pairs]
        alone = sum(len(p.text.split()) for p in (*self.only_left, *self.only_right))
        total = sum(weights) + alone
        return (
            sum(p.similarity * w for p, w in zip(self.pairs, weights, strict=True)) / total if total else 1.0
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Near-identical documents of different dossiers, the oldest first, each other one compared with it."""

    members: tuple[Place, ...]
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """The same clause elsewhere."""

    place: Place
    similarity: float
