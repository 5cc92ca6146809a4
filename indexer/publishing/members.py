"""Members of assemblies: one name for the spellings that differ by their civility only."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import slugify
from indexer.privacy.roster import CIVILITIES
from indexer.publishing.record import Json


def member_slug(name: str) -> str:
    """`ada-ruel` of « Mme Ada Ruel »; an initial is not a first name, so `a-ruel` is another member."""
    words = slugify(name).split("-")
    return "-".join(words[1:] if len(words) > 1 and words[0] in CIVILITIES else words)


def shown_member(name: str) -> str:
    """The name as printed, without its civility."""
    first, _, rest = name.partition(" ")
    return rest if rest and slugify(first) in CIVILITIES else name


def seated(attendance: Json) -> Iterator[str]:
    """Names of the members that a record says present, represented, excused, absent or withdrawn, in this order."""
    yield from attendance["present_names"]
    for proxy in attendance["proxies"]:
        yield from (proxy["giver"], proxy["holder"])
    yield from (*attendance["excused_names"], *attendance["absent_names"], *attendance["withdrawn"])
