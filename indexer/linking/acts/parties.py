"""Which names of a list of votes are those of political groups, and which address each has.

A list of votes prints groups and members side by side. A group says so (« Groupe Demain »), or is named by national
parties alone (« UMP », « Verts – NPA »): a closed list, since short words in capitals may be surnames.
"""

from __future__ import annotations

from indexer.french import fold, slugify

GROUP = "groupe"
PARTIES = frozenset(
    {
        "debout-la-france", "dlf", "dvc", "dvd", "dvg", "ecologistes", "eelv", "fdg", "fn", "front-national",
        "generation-s", "horizons", "les-ecologistes", "les-republicains", "les-verts", "lfi", "lr", "lrem", "mcd",
        "modem", "mrc", "npa", "nupes", "pc", "pcf", "pg", "prg", "ps", "rassemblement-national", "reconquete",
        "renaissance", "rn", "rpr", "udf", "udi", "ump", "verts",
    }
)  # fmt: skip
"""National parties and labels of the ministry, as slugs, that are no French surname."""
PARTED = ("–", "—", " - ", "/", "+", "&", " et ", ",")
"""Signs and words between parties of one group."""


def group_slug(name: str) -> str | None:
    """`groupe-demain`, `groupe-ump`; None for what may be a member."""
    slug = slugify(name)
    if fold(name).startswith(f"{GROUP} "):
        return slug
    return f"{GROUP}-{slug}" if _is_of_parties(name) else None


def _is_of_parties(name: str) -> bool:
    for sign in PARTED:
        name = name.replace(sign, "|")
    parts = [slugify(part) for part in name.split("|")]
    return all(part in PARTIES for part in parts)
