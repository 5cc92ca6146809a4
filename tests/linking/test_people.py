"""Members and groups across acts: one person under several spellings, nobody under a doubtful one."""

from __future__ import annotations

from datetime import date
from typing import Any

from indexer.linking.acts.people import Part, people
from indexer.model import Attendance, Dossier, Proxy, Vote, VoteGroup
from indexer.privacy.detectors.findings import BAR
from tests.factories import dossier

NORD = "departement-du-nord"


def sat(number: str, *present: str, meeting: date = date(2023, 5, 15), **facts: Any) -> Dossier:
    """An act whose session these members attended."""
    known = {name: facts.pop(name) for name in ("proxies", "absent_names", "withdrawn") if name in facts}
    return dossier(
        number=number, meeting=meeting, attendance=Attendance(present_names=present, **known), **facts
    )


def names(*dossiers: Dossier) -> dict[str, tuple[str, ...]]:
    """Spellings by slug of the member."""
    return {m.person.slug: m.person.spellings for m in people(dossiers).members.get(NORD, ())}


def test_the_order_of_the_words_of_a_name_makes_no_difference() -> None:
    acts = sat("1", "Jeanne ROYER"), sat("2", "ROYER Jeanne")
    assert names(*acts) == {"jeanne-royer": ("Jeanne ROYER", "ROYER Jeanne")}


def test_a_surname_or_an_initial_is_the_one_member_whom_it_fits() -> None:
    groups = (VoteGroup(choice="against", name="Mme ROYER"),)
    act = sat("1", "Jeanne ROYER", "Paul DELMAS", withdrawn=("DELMAS P",), vote=Vote(groups=groups))
    assert names(act) == {
        "jeanne-royer": ("Jeanne ROYER", "Mme ROYER"),
        "delmas-paul": ("DELMAS P", "Paul DELMAS"),
    }


def test_several_persons_named_together_are_no_member() -> None:
    together = VoteGroup(choice="for", name="Madame Jeanne ROYER et Monsieur Paul DELMAS")
    assert names(sat("1", vote=Vote(groups=(together,)))) == {}


def test_a_surname_that_fits_two_members_is_nobodys() -> None:
    act = sat("1", "Jeanne ROYER", "Luc ROYER", withdrawn=("ROYER",))
    assert all("ROYER" not in spellings for spellings in names(act).values())


def test_a_first_name_alone_is_nobodys() -> None:
    assert names(sat("1", "Jeanne ROYER", "Jeanne")) == {"jeanne-royer": ("Jeanne ROYER",)}


def test_a_rare_name_nearly_that_of_a_frequent_one_is_nobodys() -> None:
    often = [sat(str(n), "Jeanne ROYERAND") for n in range(5)]
    assert names(*often, sat("9", "Jeanne ROYERANT")) == {"jeanne-royerand": ("Jeanne ROYERAND",)}


def test_an_unknown_first_name_is_one_where_several_sessions_print_it_or_only_one_was_held() -> None:
    first, other = sat("1", "Ysaline ROYER"), sat("2", "Jeanne VASSEUR", meeting=date(2023, 6, 1))
    again = sat("3", "Ysaline ROYER", meeting=date(2023, 7, 1))
    assert [("royer-ysaline" in names(*run)) for run in ((first,), (first, other), (first, other, again))] == [
        True, False, True,
    ]  # fmt: skip


def test_two_authorities_are_never_joined() -> None:
    other = sat("1", "Jeanne ROYER", id="commune-de-valmorin/2023/2023-05-15-1")
    assert set(people([sat("1", "Jeanne ROYER"), other]).members) == {NORD, "commune-de-valmorin"}


def test_who_only_signs_is_no_member() -> None:
    assert names(sat("1", signatory="Jeanne ROYER")) == {}


def test_what_is_hidden_names_nobody() -> None:
    assert names(sat("1", f"Jeanne {BAR} [nom]")) == {}


def test_a_session_is_told_once_and_a_vote_act_by_act() -> None:
    votes = Vote(groups=(VoteGroup(choice="abstain", name="Jeanne ROYER"),))
    acts = [sat(n, "Jeanne ROYER", vote=votes) for n in ("1", "2")]
    (member,) = people(acts).members[NORD]
    told = sorted((m.part, m.acts) for m in member.mentions)
    assert told == [(Part.ABSTAINED, 1), (Part.ABSTAINED, 1), (Part.PRESENT, 2)]


def test_a_proxy_is_told_to_both_sides() -> None:
    act = sat("1", proxies=(Proxy(giver="Jeanne ROYER", holder="Paul DELMAS"),))
    told = {m.person.slug: [(x.part, x.other) for x in m.mentions] for m in people([act]).members[NORD]}
    assert told == {
        "jeanne-royer": [(Part.GAVE_PROXY, "Paul DELMAS")],
        "delmas-paul": [(Part.HELD_PROXY, "Jeanne ROYER")],
    }


def test_a_group_votes_act_by_act_under_its_most_frequent_name() -> None:
    acts = [
        sat("1", vote=Vote(groups=(VoteGroup(choice="for", name="Groupe Demain"),))),
        sat("2", vote=Vote(groups=(VoteGroup(choice="against", name="Groupe Demain"),))),
        sat("3", vote=Vote(groups=(VoteGroup(choice="against", name="ROYER"),))),
    ]
    (group,) = people(acts).groups[NORD]
    assert (group.name, [choice for _, choice in group.votes]) == ("Groupe Demain", ["against", "for"])


def test_groups_that_parties_name_have_a_page_and_are_no_members() -> None:
    names = ("UMP", "Verts – NPA", "Groupe UMP", "M. VIGNAL", "MER")
    acts = [sat(str(n), vote=Vote(groups=(VoteGroup(choice="for", name=name),))) for n, name in enumerate(names)]
    assert [(group.slug, len(group.votes)) for group in people(acts).groups[NORD]] == [
        ("groupe-ump", 2),
        ("groupe-verts-npa", 1),
    ]
