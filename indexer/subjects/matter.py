"""The subject of an act: given beside the text or transmitted, else printed, else proposed by words of its object."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from indexer.model import DocumentKind, Dossier
from indexer.subjects.deduced import deduced_code
from indexer.subjects.nomenclature import SUBJECTS, UNKNOWN, Subject

KEY = "matiere_code"
"""Of the TOML beside a text; an @ctes envelope gives it too."""
DEDUCED = "déduite de l’objet"
_ACTS = frozenset({DocumentKind.DELIBERATION, DocumentKind.ORDER, DocumentKind.DECISION})


class Origin(StrEnum):
    """By whose word an act has its subject."""

    GIVEN = "given"
    """The authority's: the TOML beside the text, or the envelope that it sent to the prefecture."""
    PRINTED = "printed"
    DEDUCED = "deduced"
    """A proposal of this archive, said to be one wherever it is shown; never in a file of the authority's."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """The subject of an act and where it comes from."""

    subject: Subject
    origin: Origin

    @property
    def is_deduced(self) -> bool:
        """Whether it is a proposal."""
        return self.origin is Origin.DEDUCED

    @property
    def title(self) -> str:
        """`8.6 Emploi et formation professionnelle`; a proposal says that it is one."""
        return f"{self.subject.title} ({DEDUCED})" if self.is_deduced else self.subject.title

    @property
    def confirmed(self) -> Subject | None:
        """The subject unless it is a proposal or unknown."""
        return self.subject if self.origin in (Origin.GIVEN, Origin.PRINTED) else None

    @property
    def proposed(self) -> Subject | None:
        """The subject when it is a proposal."""
        return self.subject if self.is_deduced else None


def unmarked(title: str) -> str:
    """The title of a subject without the words that say it is a proposal: under it stand all acts of that subject."""
    return title.removesuffix(f" ({DEDUCED})")


def matter(dossier: Dossier) -> Matter:
    """The first of the codes of an act that the nomenclature knows; `UNKNOWN` where there is none."""
    is_act = dossier.main_document.kind in _ACTS
    return _matter(str(dossier.source.overrides.get(KEY, "")), dossier.matter_code, dossier.object if is_act else None)


@lru_cache(maxsize=65536)
def _matter(given: str, printed: str | None, words: str | None) -> Matter:
    codes = ((given, Origin.GIVEN), (printed, Origin.PRINTED), (words and deduced_code(words), Origin.DEDUCED))
    known = ((SUBJECTS.get(code or ""), origin) for code, origin in codes)
    found = next(((subject, origin) for subject, origin in known if subject), (UNKNOWN, Origin.UNKNOWN))
    return Matter(subject=found[0], origin=found[1])
