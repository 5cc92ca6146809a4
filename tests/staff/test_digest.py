"""The mail of a week: each search is told of an act once, in text and HTML; nothing is sent unless asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from indexer.model import BuildError, Dossier, QueryError, SourceError
from indexer.search import build_index
from indexer.staff.digest.command import digest
from tests.factories import document, dossier, reading, section, source

TODAY = date(2023, 5, 17)
SITE = "https://archive.exemple/sous"
SEARCHES = """expediteur = "archive@valfleur.exemple"

[[recherche]]
nom = "Le moulin"
requete = "moulin"
destinataires = ["ada@exemple.fr", "leo@exemple.fr"]
"""
HOSTILE = "Objet <b>gras</b> & \u2028 moulin"


def act(number: str, meeting: date = date(2023, 5, 15), **facts: Any) -> Dossier:
    text = section("1", "Objet", "Le moulin est entretenu.")
    path = f"departement-du-nord/2023/{number}.txt"
    return dossier(
        document("Moulin", text), number=number, meeting=meeting, source=source(path=path), **facts
    )


class Office:
    """A folder with an index and saved searches."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.searches = folder / "recherches.toml"
        self.searches.write_text(SEARCHES, encoding="utf-8")

    def publish(self, *acts: Dossier) -> None:
        build_index([reading(one) for one in acts], self.folder / ".index")

    def run(self, server: str | None = None) -> list[EmailMessage]:
        paths = digest(
            self.searches,
            self.folder / ".index",
            self.folder / "out",
            site_url=SITE,
            server=server,
            today=TODAY,
        )
        return [message_from_bytes(path.read_bytes(), policy=default) for path in paths]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def bodies(message: EmailMessage) -> Sequence[str]:
    return [str(part.get_content()) for part in message.iter_parts()]


def test_the_first_mail_tells_the_acts_of_the_last_days_and_the_next_only_what_is_new(office: Office) -> None:
    office.publish(act("n1"), act("vieux", date(2023, 1, 2)))
    (first,) = office.run()
    text, html = bodies(first)
    assert first["Subject"] == "1 nouvel acte : Le moulin"
    assert (first["From"], first["Bcc"]) == ("archive@valfleur.exemple", "ada@exemple.fr, leo@exemple.fr")
    where = f"{SITE}/deliberations/departement-du-nord/2023/2023-05-15-n1/"
    assert where in text and where in html and "vieux" not in text
    assert office.run() == []
    office.publish(act("n1"), act("vieux", date(2023, 1, 2)), act("tardif", date(2023, 2, 1)))
    (second,) = office.run()
    assert "tardif" in bodies(second)[0] and "n1" not in bodies(second)[0]


def test_words_of_an_act_stay_words_in_text_and_html(office: Office) -> None:
    office.publish(act("n1", object=HOSTILE))
    text, html = bodies(office.run()[0])
    assert "Objet <b>gras</b> & moulin" in text
    assert "<b>" not in html and "&lt;b&gt;gras&lt;/b&gt; &amp;" in html
    assert "http" not in html.replace(SITE, "")


def test_what_could_not_be_sent_is_told_again_the_next_time(office: Office) -> None:
    office.publish(act("n1"))
    with pytest.raises(BuildError, match="ne sont pas partis"):
        office.run(server="127.0.0.1:1")
    assert not office.searches.with_suffix(".deja.json").exists()
    assert len(office.run()) == 1
    assert list(json.loads(office.searches.with_suffix(".deja.json").read_text())) == ["le-moulin"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("ada@exemple.fr", "ada", "adresse électronique"),
        ("ada@exemple.fr", "a@b.fr\\nBcc: x@y.fr", "adresse électronique"),
        ('nom = "Le moulin"', 'nom = ""', "un nom, une requete"),
        ("[[recherche]]", "[recherche]", "une liste"),
        ("expediteur =", "expediteur", "ne peut pas être lu"),
        ('expediteur = "archive@valfleur.exemple"', "", "adresse électronique"),
    ],
)
def test_a_mistake_in_the_searches_is_told_with_the_file(
    office: Office, old: str, new: str, message: str
) -> None:
    office.publish(act("n1"))
    office.searches.write_text(SEARCHES.replace(old, new), encoding="utf-8")
    with pytest.raises(SourceError, match=message) as raised:
        office.run()
    assert str(office.searches) in str(raised.value)


def test_a_query_that_cannot_be_read_sends_nothing_and_forgets_nothing(office: Office) -> None:
    office.publish(act("n1"))
    office.searches.write_text(SEARCHES.replace('"moulin"', "'\"moulin'"), encoding="utf-8")
    with pytest.raises(QueryError):
        office.run()
    assert not (office.folder / "out").exists()
