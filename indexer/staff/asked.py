"""What a request asks, read from its address: the same parameters for pages, exports and the JSON interface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from indexer.model import QueryError
from indexer.search.results import Sort

MOST_SHOWN = 100
"""Results on a page."""
MOST_EXPORTED = 1000
LAST_PAGE = 10_000
DIGITS = 8
"""Digits of a number that is asked; more of them are no page and no line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A search, as its address gives it: an address is a saved search."""

    query: str
    page: int = 1
    limit: int = 20
    sort: Sort = Sort.RELEVANCE
    only_typed: bool = False
    """Without the names that acts give to everyday words."""

    def address(self, **changes: str | int) -> str:
        """The parameters of this search with some changed, those with their usual value left out."""
        values: dict[str, str | int] = {
            "q": self.query,
            "tri": self.sort,
            "page": self.page,
            "limite": self.limit,
            "mots_seuls": int(self.only_typed),
        }
        usual: dict[str, str | int] = {
            "q": "",
            "tri": Sort.RELEVANCE,
            "page": 1,
            "limite": 20,
            "mots_seuls": 0,
        }
        kept = {name: value for name, value in (values | changes).items() if usual.get(name) != value}
        return "?" + urlencode(kept)


def asked(parameters: Mapping[str, str]) -> Asked:
    """Reads the parameters; raises QueryError for a value that none can have."""
    sort = parameters.get("tri", Sort.RELEVANCE)
    if sort not in tuple(Sort):
        raise QueryError(f"tri : « {sort} » n’est pas un ordre ; écrivez {' ou '.join(Sort)}.")
    return Asked(
        query=parameters.get("q", "").strip(),
        page=_number(parameters, "page", 1, LAST_PAGE),
        limit=_number(parameters, "limite", 20, MOST_SHOWN),
        sort=Sort(sort),
        only_typed=_number(parameters, "mots_seuls", 0, 1, least=0) == 1,
    )


def _number(parameters: Mapping[str, str], name: str, usual: int, most: int, *, least: int = 1) -> int:
    text = parameters.get(name, str(usual))
    if not (text.isascii() and text.isdecimal() and len(text) <= DIGITS and least <= int(text) <= most):
        raise QueryError(f"{name} : « {text} » n’est pas un nombre de {least} à {most}.")
    return int(text)
