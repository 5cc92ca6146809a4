"""What a person says of the lines of a text: where documents start, and the facts of one act among several."""

from __future__ import annotations

from collections import Counter

import pytest

from indexer.extraction.notices.corrections import CODE
from indexer.model import Boundary, DocumentKind, Dossier, OwnFacts, Reading
from indexer.reading import read
from tests.factories import source
from tests.ledger.written import planned, published
from tests.readers import made

CONVENTION = (
    "CONVENTION",
    "ENTRE la Commune de Bourg-sur-Lys et l'association Les Amis du Lavoir",
    "Article 1 - Objet",
    "La convention fixe l'aide au lavoir.",
    "Article 2 - Durée",
    "Elle dure deux ans.",
    "Tarifs du lavoir",
    "Article 3 - Entretien",
    "L'association entretient le lavoir.",
)
TEXT = "\n".join([*made.ACT, "", *CONVENTION])
TARIFS = TEXT.split("\n").index("Tarifs du lavoir") + 1


def reading(*boundaries: Boundary, text: str = TEXT, own: tuple[OwnFacts, ...] = ()) -> Reading:
    return read(source(text, boundaries=boundaries, own_facts=own))


def kinds(found: Reading) -> list[tuple[str, int]]:
    return [(d.kind.value, d.start_line) for dossier in found.dossiers for d in dossier.documents]


def starts(line: int, kind: DocumentKind | None = DocumentKind.ANNEX) -> Boundary:
    return Boundary(line=line, kind=kind)


@pytest.mark.parametrize("kind", [None, DocumentKind.DELIBERATION, DocumentKind.ANNEX, DocumentKind.OTHER])
def test_wherever_a_document_is_said_to_start_nothing_is_lost(kind: DocumentKind | None) -> None:
    for line in range(1, len(TEXT.split("\n")) + 2):
        found = reading(starts(line, kind))
        documents = [d for dossier in found.dossiers for d in dossier.documents]
        tops = [d for d in documents if d.parent is None]
        count = Counter(n for d in tops for n in range(d.start_line, d.end_line + 1))
        count.update(each.line for each in found.furniture if not count[each.line])
        printed = [n for n, words in enumerate(TEXT.split("\n"), 1) if words]
        assert {n: count[n] for n in printed if count[n] != 1} == {}, line


def test_the_annex_of_an_agreement_starts_where_it_is_said_to() -> None:
    (dossier,) = reading(starts(TARIFS)).dossiers
    annex = dossier.documents[-1]
    assert (annex.kind, annex.title, annex.start_line) == (DocumentKind.ANNEX, "Tarifs du lavoir", TARIFS)
    assert annex.parent == 1 and "L'association entretient le lavoir." in annex.blocks[-1].text


def test_clauses_that_did_not_move_keep_their_addresses_and_the_page_of_those_that_did_still_knows_them() -> None:
    plain, moved = (dossier_of(*boundaries) for boundaries in ((), (starts(TARIFS),)))
    plan, _ = planned(published(plain), moved)
    ((dossier,),) = (each.dossiers for each in plan.readings)
    before, after = plain.documents[1], dossier.documents[1]
    assert (dossier.id, after.slug, plan.lost) == (plain.id, before.slug, ())
    assert [part.anchor for part in after.sections] == ["article-1", "article-2"]
    assert "article-3" in [anchor for part in after.parts for anchor in part.former_anchors]


def dossier_of(*boundaries: Boundary) -> Dossier:
    (dossier,) = read(source(TEXT, path="bourg/2024/acte.txt", boundaries=boundaries)).dossiers
    return dossier


def test_a_kind_is_changed_where_the_document_stays() -> None:
    line = TEXT.split("\n").index("CONVENTION") + 1
    assert ("report", line) in kinds(reading(starts(line, DocumentKind.REPORT)))


def test_acts_of_minutes_are_joined_and_parted() -> None:
    items = [
        line
        for n in (1, 2, 3)
        for line in (f"{n}. Affaire numéro {n}", f"Le maire présente l'affaire {n}.", "Adopté à l'unanimité.", "")
    ]
    text = "\n".join(["PROCÈS-VERBAL DE LA SÉANCE DU 14 MARS 2024", "COMMUNE DE BOURG-SUR-LYS", "", *items])
    second = text.split("\n").index("2. Affaire numéro 2") + 1
    assert len(reading(text=text).dossiers) == 4
    assert len(reading(starts(second, None), text=text).dossiers) == 3
    parted = reading(starts(second + 1, DocumentKind.DELIBERATION), text=text)
    assert len(parted.dossiers) == 5 and parted.dossiers[-2].meeting_date == parted.dossiers[0].meeting_date


def test_facts_of_an_act_are_its_own_and_stand_where_its_first_line_is() -> None:
    text = "\n".join([*made.ACT, "", *(line.replace("-05", "-06") for line in made.ACT)])
    own = OwnFacts(line=12, facts={"object": "Voirie", "vote.for": "3", "attendance.present_names": "Anne ROY"})
    first, second = reading(text=text, own=(own,)).dossiers
    assert (first.object, second.object) == ("Tarifs de la cantine", "Voirie")
    assert (first.vote.for_, second.vote.for_) == (None, 3) and second.attendance.present_names == ("Anne ROY",)
    assert "vote.for" not in second.fact_lines and second.source.overrides["object"] == "Voirie"


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (lambda: reading(starts(11)), 11),
        (lambda: reading(starts(1, None)), 1),
        (lambda: reading(starts(400)), 400),
        (lambda: reading(own=(OwnFacts(line=5, facts={"object": "Voirie"}),)), 5),
        (lambda: read(source(TEXT, lost=(7,))), 7),
    ],
    ids=["blank line", "nothing above", "no such line", "no act there", "other words"],
)
def test_what_cannot_count_is_told(found: object, line: int) -> None:
    assert callable(found)
    notices = [notice.line for notice in found().dossiers[0].notices if notice.code == CODE]
    assert notices == [line]
    assert kinds(found()) == kinds(reading())
