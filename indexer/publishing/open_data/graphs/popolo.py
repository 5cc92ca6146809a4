"""Popolo (https://www.popoloproject.com/specs/): motions with their votes, then who sits where.

A person or a group is one that has a page, by the address of which it is known; a name that is nobody's for sure is
left to `presences.csv` and `votes_exprimes.csv`.
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
from indexer.publishing.open_data.act import base_url
from indexer.publishing.open_data.exporter import ActData, Take
from indexer.publishing.record import Json

NAME = "popolo.json"
OPTIONS = {"for": "yes", "against": "no", "abstain": "abstain"}
RESULTS = {"adopted": "pass", "rejected": "fail"}
_GROUPS = "/groupes/"
"""Part of the address of a group, as of no member."""


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

        def take(data: ActData) -> None:
            nonlocal before
            act = data.record
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
        "votes": list(_votes(act)),
    }
    return {**facts, "vote_events": [event]}


def _votes(act: Json) -> Iterator[Json]:
    people = act["people"]
    for group in act["vote"]["groups"]:
        if group["name"] in people:
            yield {"option": OPTIONS[group["choice"]], "voter_id": people[group["name"]]}
    for name in act["attendance"]["withdrawn"]:
        if name in people:
            yield {"option": "not voting", "voter_id": people[name]}


def _meet(act: Json, known: _Known) -> str:
    """Adds the authority, its assembly and whom the act names; gives the identifier of the assembly."""
    publisher = act["publisher"]
    authority = f"{base_url(act)}{ROOT}/{publisher['slug']}/"
    identifiers = [{"scheme": "SIREN", "identifier": publisher["siren"]}] if publisher["siren"] else []
    known.organizations.setdefault(
        authority,
        {
            "id": authority, "name": publisher["name"], "classification": publisher["kind"],
            "identifiers": identifiers, "links": [{"url": authority}],
        },
    )  # fmt: skip
    body = f"{authority}#{slugify(act['body'])}" if act["body"] else authority
    if body != authority:
        facts = {"id": body, "name": act["body"], "classification": "assemblée", "parent_id": authority}
        known.organizations.setdefault(body, facts)
    for name, page in act["people"].items():
        _name(name, page, authority, body, known)
    return body


def _name(name: str, page: str, authority: str, body: str, known: _Known) -> None:
    links = [{"url": page}]
    if _GROUPS in page:
        facts = {"id": page, "name": name, "classification": "groupe", "parent_id": authority, "links": links}
        known.organizations.setdefault(page, facts)
        return
    known.persons.setdefault(page, {"id": page, "name": name, "links": links})
    seat = {"person_id": page, "organization_id": body}
    known.memberships.setdefault(f"{page} {body}", seat)


def _line(facts: dict[str, Any]) -> str:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
