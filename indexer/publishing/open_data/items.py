"""Items of the record of an act that make the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.publishing.record import Json


def act(act: Json) -> Iterator[Json]:
    """The act, with the number of its documents."""
    yield {**act, "count": len(act["documents"])}


def votes(act: Json) -> Iterator[Json]:
    """The act, when its text says anything of a vote."""
    if any(act["vote"].values()):
        yield act


def part(name: str, act: Json) -> Iterator[Json]:
    """The items of a list of the act."""
    for item in act[name]:
        yield {**item, "act": act["id"]}


def groups(act: Json) -> Iterator[Json]:
    """Who voted how."""
    for group in act["vote"]["groups"]:
        yield {**group, "act": act["id"]}


_STATES = {"present": "présent", "represented": "représenté", "excused": "excusé", "absent": "absent"}


def attendance(act: Json) -> Iterator[Json]:
    """A member and how they sat when the act was examined; who took no part in the vote has a row more."""
    for seat in act["seats"]:
        yield {**seat, "act": act["id"], "state": _STATES.get(seat["state"])}
    for member in act["attendance"]["withdrawn"]:
        yield {"act": act["id"], "name": member, "state": "n'a pas pris part au vote"}


def grants(act: Json) -> Iterator[Json]:
    """Grants, with what the act is about."""
    for grant in act["grants"]:
        yield {
            **grant,
            "act": act["id"],
            "url": act["url"],
            "object": act["object"],
            "date": act["meeting_date"],
        }


def documents(act: Json) -> Iterator[Json]:
    """Documents with their rank."""
    for rank, document in enumerate(act["documents"]):
        yield {**document, "act": act["id"], "rank": rank}


def agreements(act: Json) -> Iterator[Json]:
    """Agreements and amendments."""
    for document in documents(act):
        if document["kind"] in ("agreement", "amendment"):
            yield {**document, "all_parties": " ; ".join(document["parties"])}


def parties(act: Json) -> Iterator[Json]:
    """A document for each of its parties."""
    for document in documents(act):
        yield from ({**document, "party": party} for party in document["parties"])


def clauses(act: Json) -> Iterator[Json]:
    """What stands before the first clause of a document, its clauses, what follows them."""
    for document in documents(act):
        where = {"act": act["id"], "rank": document["rank"]}
        if document["introduction"]:
            yield {**document, "text": document["introduction"]}
        yield from ({**part, **where} for part in (*document["sections"], *document["closing"]))
