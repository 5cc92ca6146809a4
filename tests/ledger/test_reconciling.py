"""An address once published answers for ever: the act, where it went, or why it was withdrawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from indexer.model import AddressError, Dossier, Mention
from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.file import Ledger
from indexer.publishing.ledger.repair.collisions import collisions, refuse_collisions
from tests.factories import document, reading
from tests.ledger.written import LATER, act, lines, planned, published

HOME = "bourg/2024/2024-01-08-"
OTHER_TEXT = lines(
    40, words="La séance est levée après lecture du rapport sur les chemins ruraux et les fossés"
)


def ids(plan_readings: object) -> list[str]:
    assert isinstance(plan_readings, tuple)
    return [d.id for r in plan_readings for d in r.dossiers]


def test_what_did_not_change_adds_no_line() -> None:
    plan, _ = planned(published(act()), act())
    assert (plan.drafts, plan.lost) == ((), ())


def test_a_number_that_is_read_now_moves_the_act_and_its_old_address_leads_there() -> None:
    plan, state = planned(published(act(None, tail="acte-3")), act("2024-7"))
    assert ids(plan.readings) == [f"{HOME}2024-7"]
    assert state.destination(f"{HOME}acte-3") == f"{HOME}2024-7"
    assert plan.lost == ()


def test_a_corrected_number_moves_the_act() -> None:
    _, state = planned(published(act("2024-5")), act("2024-6"))
    assert state.destination(f"{HOME}2024-5") == f"{HOME}2024-6"


def test_a_place_in_a_register_that_moves_keeps_its_address() -> None:
    before = published(act(None, tail="acte-1", last=10), act(None, tail="acte-2", first=11, last=20))
    plan, _ = planned(
        before,
        act(None, tail="acte-1", first=31, last=40),
        act(None, tail="acte-2", last=10),
        act(None, tail="acte-3", first=11, last=20),
    )
    assert ids(plan.readings) == [f"{HOME}acte-1-2", f"{HOME}acte-1", f"{HOME}acte-2"]


def test_a_number_that_is_read_no_more_keeps_the_address() -> None:
    plan, _ = planned(published(act("2024-5")), act(None, tail="acte-1"))
    assert ids(plan.readings) == [f"{HOME}2024-5"]


def test_a_renamed_file_is_the_same_act() -> None:
    plan, state = planned(
        published(act(None, tail="acte-1")), act(None, tail="acte-9", path="bourg/2024/pv.txt")
    )
    assert ids(plan.readings) == [f"{HOME}acte-1"]
    assert state.acts[f"{HOME}acte-1"].sources == ("bourg/2024/registre.txt", "bourg/2024/pv.txt")


def test_another_text_under_the_same_number_is_a_new_version() -> None:
    plan, state = planned(published(act()), act(text=OTHER_TEXT))
    assert [entry.event for entry in plan.drafts] == [Event.VERSION]
    first, second = state.acts[f"{HOME}2024-5"].versions
    assert (first.day < second.day, second.day) == (True, LATER)


def test_the_reason_of_a_new_version_is_in_its_line_and_stays_when_it_is_read_otherwise() -> None:
    source = replace(act(text=OTHER_TEXT).source, overrides={"version_reason": "Montant rectifié"})
    second = act(text=OTHER_TEXT, source=source)
    plan, state = planned(published(act()), second)
    assert plan.drafts[0].facts["reason"] == "Montant rectifié"
    assert [version.reason for version in state.acts[f"{HOME}2024-5"].versions] == ["", "Montant rectifié"]
    before = published(second, ledger=published(act()))
    _, later = planned(before, act(text=OTHER_TEXT, source=source, last=12))
    assert later.acts[f"{HOME}2024-5"].current.reason == "Montant rectifié"


def test_the_same_file_read_otherwise_is_no_new_version() -> None:
    plan, state = planned(published(act(last=10)), act(last=14))
    assert [entry.event for entry in plan.drafts] == [Event.REREAD]
    assert len(state.acts[f"{HOME}2024-5"].versions) == 1


def test_an_act_that_is_read_as_a_part_of_another_leads_to_it() -> None:
    before = published(act("2024-5", last=20), act(None, tail="acte-2", first=21, last=25))
    plan, state = planned(before, act("2024-5", last=25))
    assert plan.lost == ()
    assert state.destination(f"{HOME}acte-2") == f"{HOME}2024-5"


def test_an_act_that_is_found_to_be_one_with_another_leads_to_it() -> None:
    alone = act("2024-5", text=OTHER_TEXT, path="bourg/2024/acte.txt")
    before = published(act(None, tail="acte-2", first=21, last=25), ledger=published(alone))
    told = Mention(path=PurePosixPath("bourg/2024/registre.txt"), start_line=21, end_line=25)
    plan, state = planned(before, replace(alone, mentions=(told,)))
    assert plan.lost == ()
    assert state.moved[f"{HOME}acte-2"].reason == "même acte, reçu dans deux textes"
    assert state.destination(f"{HOME}acte-2") == f"{HOME}2024-5"


def test_an_act_whose_text_is_gone_is_lost_until_somebody_decides() -> None:
    plan, _ = planned(published(act("2024-5"), act("2024-6", first=11, last=20)))
    assert [known.address for known in plan.lost] == [f"{HOME}2024-5", f"{HOME}2024-6"]


def withdrawn(ledger: Ledger, number: str) -> Ledger:
    facts = {"reason": "acte individuel", "asked_by": "le maire"}
    return ledger.followed_by(
        [Entry(event=Event.WITHDRAWN, day=LATER, address=f"{HOME}{number}", facts=facts)]
    )


def test_a_withdrawn_act_is_left_out_with_its_lines_and_the_others_stay() -> None:
    both = act("2024-5"), act("2024-6", first=11, last=20)
    plan, state = planned(withdrawn(published(*both), "2024-5"), *both)
    assert ids(plan.readings) == [f"{HOME}2024-6"]
    text = plan.readings[0].source.lines
    assert set(text[:10]) == {"[acte retiré]"} and "point 11" in text[10]
    assert plan.readings[0].dossiers[0].source is plan.readings[0].source
    assert state.withdrawn[f"{HOME}2024-5"].reason == "acte individuel"


def test_a_text_all_of_whose_acts_are_withdrawn_is_left_out() -> None:
    plan, _ = planned(withdrawn(published(act()), "2024-5"), act())
    assert plan.readings == ()


def test_a_restored_act_is_published_at_its_address() -> None:
    again = Entry(event=Event.RESTORED, day=LATER, address=f"{HOME}2024-5")
    plan, _ = planned(withdrawn(published(act()), "2024-5").followed_by([again]), act())
    assert ids(plan.readings) == [f"{HOME}2024-5"]


def sections_of(dossier: Dossier) -> dict[str, tuple[str, ...]]:
    return {section.anchor: section.former_anchors for section in dossier.documents[0].sections}


def test_a_clause_that_is_named_otherwise_keeps_its_earlier_anchor() -> None:
    plan, _ = planned(published(act(anchors=("1", "2", "3"))), act(anchors=("1", "2", "2-bis")))
    (dossier,) = plan.readings[0].dossiers
    assert sections_of(dossier)["article-2-bis"] == ("article-3",)
    again, _ = planned(
        published(act(anchors=("1", "2", "2-bis")), ledger=published(act(anchors=("1", "2", "3")))),
        act(anchors=("1",)),
    )
    assert sections_of(again.readings[0].dossiers[0]) == {
        "article-1": ("article-2", "article-3", "article-2-bis")
    }


def test_acts_that_claim_one_address_are_all_told_with_what_to_do() -> None:
    copies = [reading(act("2024-5", path=f"bourg/2024/{name}.txt")) for name in ("a", "b")]
    twins = reading(act("2024-6"), act("2024-6", first=11, last=20))
    assert [address for address, _ in collisions([*copies, twins])] == [f"{HOME}2024-5", f"{HOME}2024-6"]
    with pytest.raises(AddressError) as told:
        refuse_collisions([*copies, twins])
    for words in (
        "2\u00a0adresses",
        "a.txt, ligne 1",
        "b.txt",
        "registre.txt, ligne 11",
        "reçu deux fois",
        "registre",
    ):
        assert words in str(told.value)


def test_documents_of_a_moved_act_are_known_by_their_paths() -> None:
    annex = document("Annexe", slug="annexe-1", start_line=5, end_line=9, parent=0)
    moved = act("2024-5", more=(annex,))
    _, state = planned(published(moved), replace(moved, id=f"{HOME}2024-8", number="2024-8"))
    assert set(state.moved[f"{HOME}2024-5"].parts) == {"", "annexe-1"}
