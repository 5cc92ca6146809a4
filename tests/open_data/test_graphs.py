"""JSON-LD and Popolo: acts for the web of data, votes and who sits where."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from indexer.model import Attendance, Proxy, Vote, VoteGroup
from tests.factories import dossier
from tests.open_data.acts import export, full

WHERE = "https://archive.exemple/sous/deliberations/departement-du-nord/"
PEOPLE = "https://archive.exemple/sous/parcourir/elus/departement-du-nord/"


def read(folder: Path, name: str) -> Any:
    return json.loads((folder / "out/donnees" / name).read_text(encoding="utf-8"))


def test_the_graph_names_each_act_its_parts_and_who_passed_it(tmp_path: Path) -> None:
    export(tmp_path, full(), replace(dossier(number="2023-2"), meeting_date=None))
    graph = read(tmp_path, "actes.jsonld")["@graph"]
    assert [node["eli:id_local"] for node in graph] == ["2023-1", "2023-2"]
    act = graph[0]
    assert act["@type"] == ["Legislation", "eli:LegalResource"]
    assert act["eli:date_document"] == act["legislationDate"] == "2023-05-15"
    assert act["eli:passed_by"] == {"@id": WHERE}
    assert [part["@id"] for part in act["hasPart"]] == [f"{act['url']}annexe-1/"]
    assert "eli:date_document" not in graph[1]


def test_a_motion_tells_figures_groups_and_members_that_have_a_page(tmp_path: Path) -> None:
    choices = (
        VoteGroup(choice="for", name="Groupe Rivière"),
        VoteGroup(choice="against", name="Mme Marie RUEL"),
        VoteGroup(choice="abstain", name="Monsieur Inconnu, non inscrit"),
    )
    export(
        tmp_path,
        full(
            vote=Vote(for_=3, against=1, outcome="adopted", groups=choices),
            attendance=Attendance(present_names=("Marie Ruel",), withdrawn=("M. Paul Puy",)),
        ),
    )
    (motion,) = read(tmp_path, "popolo.json")["motions"]
    (event,) = motion["vote_events"]
    assert motion["result"] == event["result"] == "pass"
    assert event["counts"] == [{"option": "yes", "value": 3}, {"option": "no", "value": 1}]
    assert event["votes"] == [
        {"option": "yes", "voter_id": f"{PEOPLE}groupes/groupe-riviere/"},
        {"option": "no", "voter_id": f"{PEOPLE}marie-ruel/"},
        {"option": "not voting", "voter_id": f"{PEOPLE}paul-puy/"},
    ]


def test_a_member_of_many_acts_is_one_person_and_every_identifier_leads_somewhere(tmp_path: Path) -> None:
    proxies = (Proxy(giver="Paul Puy", holder="Mme Marie RUEL"),)
    sat = Attendance(present_names=("Marie Ruel",))
    export(tmp_path, full(attendance=sat), dossier(number="2023-2", attendance=Attendance(proxies=proxies)))
    told = read(tmp_path, "popolo.json")
    assert [person["name"] for person in told["persons"]] == ["Marie Ruel", "Paul Puy"]
    organizations = {each["id"] for each in told["organizations"]}
    assert {each["parent_id"] for each in told["organizations"] if "parent_id" in each} <= organizations
    persons = {person["id"] for person in told["persons"]}
    assert persons == {f"{PEOPLE}marie-ruel/", f"{PEOPLE}paul-puy/"}
    for seat in told["memberships"]:
        assert seat["organization_id"] in organizations and seat["person_id"] in persons


def test_files_without_acts_are_still_json(tmp_path: Path) -> None:
    export(tmp_path)
    assert read(tmp_path, "actes.jsonld")["@graph"] == read(tmp_path, "popolo.json")["motions"] == []
