"""Popolo (https://www.popoloproject.com/specs/): motions with their votes, then who sits where.

A voter is a group, or a member whom the same act names as sitting; any other words are left to `votes_exprimes.csv`.
Two people of one name in one assembly are one person here: no text tells them apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from indexer.addresses import ROOT
from indexer.french import slugify
from indexer.publishing.members import member_slug, seated, shown_member
from indexer.publishing.open_data.act import base_url
from indexer.publishing.open_data.exporter import Take
from indexer.publishing.record import Json

NAME = "popolo.json"
OPTIONS = {"for": "yes", "against": "no", "abstain": "abstain"}
RESULTS = {"adopted": "pass", "rejected": "fail"}
_GROUP = "groupe-"


@dataclass(frozen=True, slots=True)
class _Known:
    """Who was met so far, by identifier: as many as there are members and groups, not as there are acts."""

    organizations: dict[str, Json] = field(default_factory=dict)
    persons: dict[str, Json] = field(default_factory=dict)
    memberships: dict[str, Json] = field(default_factory=dict)


@contextmanager
def popolo(root: Path) -> Iterator[Take]:
    """`donnees/popolo.json`."""
    known = _Known()
    with (root / "donnees" / NAME).open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"motions":[')
        before = "\n"

        def take(act: Json) -> None:
            nonlocal before
            if any(act["vote"].values()):
                file.write(before + _line(motion(act, known)))
                before = ",\n"
            else:
                _meet(act, known)

        yield take
        for name, met in (
            ("organizations", known.organizations),
            ("persons", known.persons),
            ("memberships", known.memberships),
        ):
            file.write(f'\n],"{name}":[\n' + ",\n".join(_line(met[key]) for key in sorted(met)))
        file.write("\n]}\n")


def motion(act: Json, known: _Known) -> Json:
    """The motion of an act and its one vote event; whom it names is added to `known`."""
    body = _meet(act, known)
    facts: Json = {
        "id": act["id"],
        "organization_id": body,
        "text": act["object"],
        "date": act["meeting_date"],
        "result": RESULTS.get(act["vote"]["outcome"] or ""),
        "sources": [{"url": act["url"]}],
    }
    event = {
        "motion_id": act["id"],
        "organization_id": body,
        "start_date": act["meeting_date"],
        "result": facts["result"],
        "counts": [
            {"option": option, "value": act["vote"][choice]}
            for choice, option in OPTIONS.items()
            if act["vote"][choice] is not None
        ],
        "votes": list(_votes(act, body, known)),
    }
    return {**facts, "vote_events": [event]}


def _votes(act: Json, body: str, known: _Known) -> Iterator[Json]:
    present = {member_slug(name) for name in seated(act["attendance"])}
    for group in act["vote"]["groups"]:
        voter = _voter(group["name"], body, present, known)
        if voter:
            yield {"option": OPTIONS[group["choice"]], "voter_id": voter}
    for name in act["attendance"]["withdrawn"]:
        yield {"option": "not voting", "voter_id": f"{body}/{member_slug(name)}"}


def _voter(name: str, body: str, present: set[str], known: _Known) -> str | None:
    if slugify(name).startswith(_GROUP):
        key = f"{body}/{slugify(name)}"
        known.organizations.setdefault(
            key, {"id": key, "name": name, "classification": "groupe", "parent_id": body}
        )
        return key
    return f"{body}/{member_slug(name)}" if member_slug(name) in present else None


def _meet(act: Json, known: _Known) -> str:
    """Adds the authority, its assembly and who sits in it; gives the identifier of the assembly."""
    publisher = act["publisher"]
    authority = publisher["slug"]
    links = [{"url": f"{base_url(act)}{ROOT}/{authority}/"}]
    identifiers = [{"scheme": "SIREN", "identifier": publisher["siren"]}] if publisher["siren"] else []
    known.organizations.setdefault(
        authority,
        {
            "id": authority, "name": publisher["name"], "classification": publisher["kind"],
            "identifiers": identifiers, "links": links,
        },
    )  # fmt: skip
    body = f"{authority}/{slugify(act['body'])}" if act["body"] else authority
    if body != authority:
        facts = {"id": body, "name": act["body"], "classification": "assemblée", "parent_id": authority}
        known.organizations.setdefault(body, facts)
    for name in seated(act["attendance"]):
        person = f"{body}/{member_slug(name)}"
        known.persons.setdefault(person, {"id": person, "name": shown_member(name)})
        known.memberships.setdefault(person, {"person_id": person, "organization_id": body})
    return body


def _line(facts: dict[str, Any]) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
