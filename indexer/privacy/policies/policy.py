"""`privacy.toml`: what to do with each category of data, values that stay, and passages hidden by hand.

One file at the root of the archive, one in the folder of an authority, which wins for its own texts. Without any, the
defaults hold: they are the prudent reading of articles L. 312-1-2 and D. 312-1-3 of the code des relations entre
le public et l'administration (`docs/decisions/0041-what-is-hidden.md`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.roster import bare, words_of
from indexer.privacy.proof.spelling import squash

FILE_NAME = "privacy.toml"


class Action(StrEnum):
    """What happens to a value, by the words that `privacy.toml` uses."""

    PUBLISH = "publier"
    MASK = "occulter"
    REVIEW = "examiner"


DEFAULTS: Mapping[Category, Action] = MappingProxyType(
    dict.fromkeys(Category, Action.MASK)
    | {
        Category.AGENT: Action.REVIEW,
        Category.PERSON: Action.REVIEW,
        Category.OFFICE_EMAIL: Action.PUBLISH,
        Category.OFFICE_PHONE: Action.PUBLISH,
    }
)
"""A value of a category under review waits for a decision; until then `Policy.holds` says whether it is hidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """A value that stays wherever it stands."""

    value: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manual:
    """A passage hidden by hand."""

    source: str
    """Path below the folder of sources."""
    line: int
    columns: tuple[int, int] | None
    """First and last character on the line, from 1; None for the whole line."""
    sha256: str
    """Of the source that the decision was taken on."""
    category: Category
    reason: str
    date: str | None = None
    """Day of the decision, `2026-11-21`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Decisions that hold for a source."""

    actions: Mapping[Category, Action] = field(default_factory=lambda: DEFAULTS)
    allowed: tuple[Allowed, ...] = ()
    manual: tuple[Manual, ...] = ()
    date: str | None = None
    """Day on which the categories were decided, `2026-11-21`; printed in the register."""
    holds: bool = True
    """Whether what waits for a decision is hidden until someone takes it."""

    def action(self, category: Category) -> Action:
        """What happens to a value of a category."""
        return self.actions.get(category, DEFAULTS[category])

    def over(self, general: Policy) -> Policy:
        """This policy of an authority over that of the archive."""
        return Policy(
            actions={**general.actions, **self.actions},
            allowed=general.allowed + self.allowed,
            manual=general.manual + self.manual,
            date=self.date or general.date,
            holds=self.holds and general.holds,
        )


def allowed_spellings(policy: Policy) -> frozenset[str]:
    """Values that stay, in their one spelling (`spelling.squash`); a name without its civility too."""
    return frozenset(spelling for allowed in policy.allowed for spelling in spellings(allowed.value))


def spellings(value: str) -> frozenset[str]:
    """The one spelling of a value, and that of a name without its civility: « Mme Anne ROY » lets « Anne ROY » stay."""
    return frozenset((squash(value), squash(" ".join(bare(words_of(value))))))
