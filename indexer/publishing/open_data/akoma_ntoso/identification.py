"""What a document says of itself: work, expression and manifestation of FRBR, under a local `/akn/fr-59/…`."""

from __future__ import annotations

from typing import Any

from indexer.kinds import WORDS
from indexer.model import DocumentKind
from indexer.publishing.open_data.akoma_ntoso.elements import add, identifier, place
from indexer.publishing.record import Json

AUTHORITY = "#collectivite"
ACTS = ("deliberation", "order", "decision")
"""Kinds of one organ's will; the others are documents."""


def subtype(kind: str) -> str:
    """`proces-verbal` for `minutes`."""
    return WORDS[DocumentKind(kind)].slug


def dated(act: Json) -> tuple[str, str] | None:
    """Date of an act and what it is the date of; None when none is printed."""
    receipt = act["receipt"]
    days = {
        "séance": act["meeting_date"],
        "réception": receipt["received_date"],
        "publication": receipt["published_date"],
    }
    return next(((day, name) for name, day in days.items() if day), None)


def work(act: Json) -> str:
    """`/akn/fr-59/act/deliberation/departement-du-nord/2023-05-15/dirre-2023-177` (AKN-NC 1.0, section 4.4)."""
    publisher, kind = act["publisher"], act["documents"][act["main"]]["kind"]
    country = "-".join(filter(None, ("fr", (publisher["departement"] or "").lower())))
    day, _ = dated(act) or ("", "")
    last = act["id"].rsplit("/", 1)[1]
    number = last.removeprefix(day).strip("-") or last
    family = "act" if kind in ACTS else "doc"
    return f"/akn/{country}/{family}/{subtype(kind)}/{publisher['slug']}/{day}/{number}"


def identify(meta: Any, act: Json, document: Json) -> None:
    """`identification`, first of `meta`; an annex is a component of the work of its act."""
    uri, part = work(act), identifier(*place(act, document)) or "main"
    found = add(meta, "identification", source=AUTHORITY)
    first = _level(found, "FRBRWork", act, uri, f"!{part}")
    add(first, "FRBRcountry", value="fr")
    add(first, "FRBRsubtype", value=subtype(document["kind"]))
    if part == "main" and act["number"]:
        add(first, "FRBRnumber", value=act["number"])
    second = _level(found, "FRBRExpression", act, f"{uri}/fra", f"!{part}", alias=document["url"])
    add(second, "FRBRlanguage", language="fra")
    _level(found, "FRBRManifestation", act, f"{uri}/fra", f"!{part}.xml")


def _level(parent: Any, name: str, act: Json, uri: str, part: str, alias: str | None = None) -> Any:
    day, event = dated(act) or ("", "")
    level = add(parent, name)
    add(level, "FRBRthis", value=f"{uri}/{part}")
    add(level, "FRBRuri", value=uri if not part.endswith(".xml") else f"{uri}.xml")
    if alias:
        add(level, "FRBRalias", value=alias, name="page")
    add(level, "FRBRdate", date=day, name=event)
    add(level, "FRBRauthor", href=AUTHORITY)
    return level
