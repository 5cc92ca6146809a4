"""The sentence that cites an act, and the picture of a shared link."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image

from indexer.model import DocumentKind
from indexer.publishing.acts.citing import citation
from indexer.publishing.website.share_picture import ADDRESS, SIZE, write_share_picture
from tests.factories import document, dossier


def test_an_act_is_cited_by_who_what_when_and_title() -> None:
    act = dossier(document("Tarifs du port"), number="12")
    assert citation(act, act.documents[0]) == (
        "Département du Nord, commission permanente, délibération n°\u00a012 du 15 mai 2023, "
        "«\u00a0Tarifs du port\u00a0»"
    )


def test_a_document_that_is_joined_is_cited_with_its_act() -> None:
    joined = document("Convention du port", kind=DocumentKind.AGREEMENT, slug="annexe-2", number="2")
    act = dossier(document(), joined, number="12")
    assert (
        "convention, annexe n°\u00a02, délibération n°\u00a012 du 15 mai 2023, «\u00a0Convention"
        in citation(act, joined)
    )


def test_what_an_act_does_not_print_is_left_out() -> None:
    act = replace(dossier(document("Tarifs")), number=None, meeting_date=None, body=None)
    assert citation(act, act.documents[0]) == "Département du Nord, délibération, «\u00a0Tarifs\u00a0»"


def test_the_picture_of_a_shared_link_is_the_same_every_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_share_picture(tmp_path / name)
    one, two = ((tmp_path / name / ADDRESS).read_bytes() for name in ("one", "two"))
    assert one == two
    with Image.open(tmp_path / "one" / ADDRESS) as picture:
        assert picture.size == SIZE
