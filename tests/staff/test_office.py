"""The office: a file is dropped, what was read is corrected, the act is filed; nobody else can do it."""

from __future__ import annotations

import errno
import io
import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from lxml import html
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from indexer.sources import read_archive, read_versions
from indexer.sources.readers import child
from indexer.staff.application import application
from indexer.staff.command import desk_for
from indexer.staff.office import forms, readings
from indexer.staff.office.desk import Desk
from indexer.staff.office.tray import safe_name
from tests.readers import made
from tests.sources.test_received import envelope
from tests.staff.office import ORIGIN, Clerk, desk, words
from tests.staff.spoiled import spoiled_zips
from tests.staff.test_pages import CLAUSE

ACT = "\n".join(made.ACT).encode()
OTHER = [line.replace("-05", "-06").replace("Tarifs de la cantine", "Nom de la place") for line in made.ACT]
PLACE = "commune-de-bourg-sur-lys/2024/2024-03-14-2024-03-05"


@pytest.fixture
def clerk(app: Starlette, sources: Path) -> Iterator[Clerk]:
    app.state.desk = desk(sources)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def test_a_file_is_dropped_corrected_filed_and_read_by_the_build(clerk: Clerk) -> None:
    page = clerk.drop(("Délib n° 5.pdf", made.pdf(made.lines(*made.ACT))))
    assert "Déposé." in words(page) and "Lu dans le texte" not in words(page)
    same = clerk.send(page, "corriger", fact="object")
    assert "rien n'a été écrit" in words(same) and len(clerk.waiting()) == 1
    assert '<a class="at" href="#L7">ligne 7</a>' in page.text and '<p id="L7" class="read">' in page.text
    page = clerk.send(page, "corriger", fact="object", valeur="Tarifs de la cantine scolaire")
    assert '<a class="at" href="#L7">ligne 7</a>' in page.text
    assert "Lu dans le texte : Tarifs de la cantine · Corrigé : Tarifs de la cantine scolaire" in words(page)
    page = clerk.send(page, "corriger", fact="convocation_date", valeur="Séance du 8 mars 2024")
    page = clerk.send(page, "ranger")
    assert "Rangé dans l'archive." in words(page) and clerk.waiting() == []
    (text,) = read_archive(without_empty(clerk.sources))
    assert text.path.as_posix() == f"{PLACE}.pdf"
    assert text.overrides == {"object": "Tarifs de la cantine scolaire", "convocation_date": "2024-03-08"}
    assert (clerk.sources / f"{PLACE}.pdf.lecture.json").is_file()
    listed = clerk.client.get("/bureau/actes/commune-de-bourg-sur-lys/2024")
    assert f'href="/bureau/actes/{PLACE}.pdf"' in listed.text


def test_a_correction_is_taken_back_and_comments_stay(clerk: Clerk) -> None:
    folder = clerk.sources / "commune-de-bourg-sur-lys/2024"
    folder.mkdir()
    (folder / "acte.txt").write_bytes(ACT)
    (folder / "acte.toml").write_text('# vu par Jeanne\nnumber = "2024-03-05"\n', encoding="utf-8")
    page = clerk.client.get("/bureau/actes/commune-de-bourg-sur-lys/2024/acte.txt")
    assert "cette correction n'est plus utile" in words(page)
    page = clerk.send(page, "corriger", fact="matiere_code", valeur="8.1")
    page = clerk.send(page, "annuler", fact="number")
    assert "Correction annulée" in words(page)
    assert (folder / "acte.toml").read_text(encoding="utf-8") == '# vu par Jeanne\nmatiere_code = "8.1"\n'


def test_corrections_edited_by_hand_meanwhile_are_not_overwritten(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", ACT))
    by_hand = clerk.waiting()[0].with_suffix(".toml")
    by_hand.write_text('secretary = "Luc NOIR"\n', encoding="utf-8")
    refused = clerk.send(page, "corriger", fact="object", valeur="Cantine, tarifs")
    assert refused.status_code == 409 and "a été modifié entre-temps" in words(refused)
    assert "Cantine, tarifs" in refused.text and "Luc NOIR" in refused.text
    assert by_hand.read_text(encoding="utf-8") == 'secretary = "Luc NOIR"\n'
    assert clerk.send(refused, "corriger", fact="object", valeur="Cantine, tarifs").status_code == 200
    by_hand.write_text("secretary = Luc", encoding="utf-8")
    broken = clerk.client.get(refused.url.copy_with(path=f"/bureau/depot/{by_hand.parent.name}"))
    assert broken.status_code == 400 and "n'est pas du TOML valide" in words(broken)


def test_a_value_that_a_fact_cannot_have_is_told_and_kept_on_the_page(clerk: Clerk) -> None:
    page = clerk.drop(("acte.txt", ACT))
    refused = clerk.send(page, "corriger", fact="meeting_date", valeur="jeudi")
    assert refused.status_code == 409 and "Il faut une date" in words(refused)
    assert 'value="jeudi"' in refused.text and len(clerk.waiting()) == 1


def test_an_act_without_date_waits_until_it_is_given(clerk: Clerk) -> None:
    page = clerk.drop(("note.txt", "Une note sans date ni numéro.".encode()))
    assert "à choisir" in page.text
    refused = clerk.send(page, "ranger")
    assert refused.status_code == 409 and "La collectivité n'est pas choisie" in words(refused)
    refused = clerk.send(page, "ranger", collectivite="commune-test")
    assert refused.status_code == 409 and "la date de la séance n'est pas lue" in words(refused)
    page = clerk.send(refused, "corriger", fact="meeting_date", valeur="14/03/2024")
    clerk.send(page, "ranger", collectivite="commune-test")
    assert (clerk.sources / "commune-test/2024/2024-03-14-note.toml").is_file() and clerk.waiting() == []


def test_the_same_file_again_and_another_text_of_an_act_are_told(clerk: Clerk) -> None:
    clerk.send(clerk.drop(("acte.txt", ACT)), "ranger")
    again = clerk.drop(("copie.txt", ACT))
    assert "Ce fichier est déjà dans l’archive" in words(again) and "Ranger" not in again.text
    assert "Écarté du dépôt" in words(clerk.send(again, "ecarter")) and clerk.waiting() == []
    page = clerk.drop(("acte.txt", ACT.replace(b"3,50", b"3,80")))
    page = clerk.send(page, "corriger", fact="object", valeur="Cantine")
    asked = clerk.send(page, "ranger")
    assert asked.status_code == 409 and "a déjà un autre texte de cet acte" in words(asked)
    assert b"3,50" in (clerk.sources / f"{PLACE}.txt").read_bytes()
    assert clerk.send(asked, "ranger").status_code == 409
    assert "Rangé" in words(clerk.send(asked, "ranger", motif="Prix  rectifié"))
    received = read_archive(without_empty(clerk.sources))
    (old,) = read_versions(clerk.sources, received)
    assert "3,80" in received[0].text and "3,50" in old.text
    assert received[0].overrides == {"object": "Cantine", "version_reason": "Prix rectifié"}


def test_several_files_and_an_envelope_wait_one_by_one_after_a_restart(clerk: Clerk, app: Starlette) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("envoi/e_0.xml", envelope("e_1.txt"))
        archive.writestr("envoi/e_1.txt", ACT + b"\nvu")
    clerk.drop(("acte.txt", ACT), ("envoi.zip", out.getvalue()))
    app.state.desk = desk(clerk.sources)
    home = clerk.client.get("/bureau")
    assert ">acte.txt</a>" in home.text and ">e_1.txt</a>" in home.text
    assert [path.name for path in clerk.waiting()].count("e_0.xml") == 1


def test_pages_stand_beside_the_facts_with_their_lines_marked(clerk: Clerk) -> None:
    page = clerk.drop(("acte.pdf", made.pdf(made.lines(*made.ACT), made.lines("Annexe"))))
    seen = clerk.client.get(page.url.path, params={"vue": "pages"})
    assert '<g id="L7" class="read"><a href="#fait-1-object" aria-label="Ligne 7\u00a0: Objet">' in unescape(seen.text)
    address = html.fromstring(seen.text).xpath("//img/@src")
    assert len(address) == 2 and clerk.client.get(str(address[0])).content[8:12] == b"WEBP"
    assert clerk.client.get(str(address[0]).replace("numero=1", "numero=9")).status_code == 400
    refused = clerk.send(seen, "corriger", fact="meeting_date", valeur="jeudi")
    assert refused.status_code == 409 and "<svg" in refused.text
    done = clerk.send(refused, "corriger", fact="object", valeur="Cantine")
    assert "<svg" in done.text and "Corrigé : Cantine" in words(done)


def test_two_filed_texts_are_compared_clause_by_clause(clerk: Clerk) -> None:
    folder = clerk.sources / "commune-test/2024"
    folder.mkdir()
    for name, price in (("a", "3,50 €"), ("b", "3,80 €")):
        text = f"{made.ACT[0]}\n\nCONVENTION\n\nArticle 1 - Prix\nLe repas coûte {price} <b>à tous</b> les élèves.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    page = clerk.client.get("/bureau/comparer")
    assert '<option value="commune-test/2024/a.txt">' in page.text
    sides = {"a": "commune-test/2024/a.txt", "b": "commune-test/2024/b.txt"}
    page = clerk.client.get("/bureau/comparer", params=sides)
    assert "<del>3,50</del> <ins>3,80</ins>" in page.text and "&lt;b&gt;à tous" in page.text
    assert clerk.client.get("/bureau/comparer", params={**sides, "b": "commune-test/2024/z.txt"}).status_code == 400


def test_what_waits_is_read_meanwhile_and_says_how_far_it_is(clerk: Clerk) -> None:
    clerk.drop(("bon.pdf", made.pdf(made.lines(*made.ACT))), ("coupé.pdf", made.pdf(made.lines("a"))[:300]))
    office: Desk = clerk.client.app.state.desk  # type: ignore[attr-defined]
    held = {each.name: each.act for each in office.waiting()}
    while any("lecture" in office.readings.begin(act) for act in held.values()):
        pass
    told = words(clerk.client.get("/bureau"))
    assert "coupé.pdf ne peut pas être lu" in told and office.readings.begin(held["bon.pdf"]) == ""
    assert (held["bon.pdf"].main.parent / "bon.pdf.lecture.json").is_file()


def test_what_a_killed_drop_left_is_thrown_away_and_the_next_act_is_one_link_away(clerk: Clerk) -> None:
    left = clerk.sources / ".depot/.arrivee-tuee"
    left.mkdir(parents=True)
    os.utime(left, (0, 0))
    page = clerk.drop(("premier.txt", ACT), ("second.txt", ACT + b"\n"))
    assert not left.exists() and "À vérifier et à ranger (2)" in words(page)
    first = clerk.client.get(f"/bureau/depot/{clerk.waiting()[0].parent.name}")
    assert f"Suivant à vérifier : {clerk.waiting()[1].name}" in words(first)


def test_a_file_that_cannot_be_read_is_told_by_its_name_and_can_be_set_aside(clerk: Clerk) -> None:
    refused = clerk.drop(("coupé.pdf", made.pdf(made.lines(*made.ACT))[:600]))
    assert refused.status_code == 400 and " coupé.pdf coupé.pdf : ce PDF est incomplet" in words(refused)
    assert "Écarté du dépôt" in words(clerk.send(refused, "ecarter")) and clerk.waiting() == []


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("vide.txt", b" \n", "vide.txt : ce fichier est vide"),
        ("jeu.exe", b"MZ\0\0", "jeu.exe : c'est un programme"),
        ("envoi.zip", b"PK\3\4 rien", "envoi.zip : cette archive zip est abîmée"),
        *(("envoi.zip", data, "envoi.zip : cette archive zip est abîmée") for data in spoiled_zips()),
        ("", b"", "choisissez un fichier"),
    ],
)
def test_what_is_no_act_is_refused_in_a_sentence(clerk: Clerk, name: str, data: bytes, told: str) -> None:
    refused = clerk.drop((name, data))
    assert refused.status_code == 400 and told in words(refused)
    assert list(clerk.sources.glob(".depot/*")) == []


def test_a_zip_of_too_many_files_is_refused(clerk: Clerk) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(201):
            archive.writestr(f"{number}.txt", "a")
    refused = clerk.drop(("bombe.zip", out.getvalue()))
    assert refused.status_code == 400 and "démesurée" in words(refused) and clerk.waiting() == []


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ([("../../../x.txt", ACT), ("/etc/x.txt", ACT)], "x.txt : deux fichiers portent ce nom"),
        ([("a/acte.txt", ACT), ("b/acte.txt", ACT + b"\n")], "acte.txt : deux fichiers portent ce nom"),
        ([("a/..", ACT)], "ce n'en est pas un"),
        ([("envoi.zip", b"PK\3\4")], "envoi.zip : deux fichiers portent ce nom"),
        ([("dedans.zip", b"PK\3\4")], "dedans.zip : "),
        ([("jeu.exe", b"MZ\0\0"), ("acte.txt", ACT)], "jeu.exe : c'est un programme"),
    ],
    ids=["climbs out", "one name twice", "no name", "its own name", "a zip in it", "a program in it"],
)
def test_a_zip_that_is_no_envelope_of_acts_is_refused_whole(
    clerk: Clerk, parts: list[tuple[str, bytes]], told: str
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts:
            archive.writestr(name, data)
    refused = clerk.drop(("envoi.zip", out.getvalue()))
    assert refused.status_code == 400 and told in words(refused)
    assert list(clerk.sources.glob(".depot/*")) == [] and not list(clerk.sources.parent.glob("x.txt"))


def test_a_path_in_a_zip_leads_nowhere_else(clerk: Clerk) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../../../../acte.txt", ACT)
    clerk.drop(("envoi.zip", out.getvalue()))
    (path,) = clerk.waiting()
    assert path.name == "acte.txt" and path.parent.parent == clerk.sources / ".depot"


def test_a_correction_on_a_full_disk_is_told_and_what_was_typed_stays(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = clerk.send(clerk.drop(("acte.txt", ACT)), "corriger", fact="secretary", valeur="Luc NOIR")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    refused = clerk.send(page, "corriger", fact="object", valeur="Cantine")
    assert refused.status_code == 409 and "il n'y a plus de place sur le disque" in words(refused)
    assert ">Cantine</textarea>" in refused.text and "Luc NOIR" in refused.text
    assert [path.suffix for path in clerk.waiting()] == [".toml", ".txt"]


def test_a_file_whose_reading_takes_too_long_is_told_and_the_others_are_read(
    clerk: Clerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = clerk.sources.parent / "lecteur"
    endless.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    endless.chmod(0o700)
    monkeypatch.setattr(child, "WAITING", child._TICK)
    monkeypatch.setattr(sys, "executable", str(endless))
    refused = clerk.drop(("long.pdf", made.pdf(made.lines(*made.ACT))))
    assert refused.status_code == 400 and "demande trop de mémoire ou de temps" in words(refused)
    assert "Tarifs de la cantine" in words(clerk.drop(("acte.txt", ACT)))
    assert "long.pdf" in words(clerk.client.get("/bureau"))


def test_a_form_that_is_too_big_and_a_full_disk_are_told(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = clerk.drop(("acte.txt", ACT))
    refused = clerk.send(page, "corriger", fact="object", valeur="a" * forms.MOST_TYPED)
    assert refused.status_code == 413 and "trop gros" in words(refused)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    refused = clerk.drop(("autre.txt", ACT + b"\n"))
    assert refused.status_code == 507 and "plus de place sur le disque" in words(refused)
    assert [path.name for path in clerk.waiting()] == ["acte.txt"]


def test_a_file_that_is_still_read_is_waited_for(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "PATIENCE", 0.0)
    page = clerk.drop(("acte.pdf", made.pdf(made.lines(*made.ACT))))
    assert "en cours de lecture" in words(page) and 'http-equiv="refresh" content="5' in page.text
    monkeypatch.setattr(readings, "PATIENCE", 60.0)
    assert "Tarifs de la cantine" in clerk.client.get(page.url).text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "http://ailleurs.example"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": ORIGIN, "Sec-Fetch-Site": "cross-site"},
        {"Origin": ORIGIN, "X-Forwarded-For": "192.0.2.7"},
        {"Origin": "http://192.168.1.20", "Host": "192.168.1.20"},
    ],
)
def test_a_form_sent_by_another_page_or_machine_changes_nothing(clerk: Clerk, headers: dict[str, str]) -> None:
    token = clerk.fields(clerk.client.get("/bureau"), "deposer", {})["jeton"]
    refused = clerk.client.post("/bureau/deposer", files=drop_of(token), headers=headers)
    assert refused.status_code == 403 and clerk.waiting() == []


def test_a_proxy_that_says_nothing_but_speaks_http_1_0_is_not_this_machine(app: Starlette, clerk: Clerk) -> None:
    async def through(scope: Scope, receive: Receive, send: Send) -> None:
        await app({**scope, "http_version": "1.0"}, receive, send)

    refused = TestClient(through, base_url=ORIGIN).get("/bureau")
    assert refused.status_code == 403 and "sans utilisateurs" in words(refused)


@pytest.mark.parametrize("token", ["", "é", "x" * 43])
def test_a_form_without_the_word_of_this_process_changes_nothing(clerk: Clerk, token: str) -> None:
    refused = clerk.client.post("/bureau/deposer", files=drop_of(token), headers={"Origin": ORIGIN})
    assert refused.status_code == 403 and "ne vient pas d'une page" in words(refused) and clerk.waiting() == []


@pytest.mark.parametrize(
    ("body", "kind"), [(b"jeton=x", "application/x-www-form-urlencoded"), (b"--b\r\nrien", "multipart/form-data")]
)
def test_a_form_that_is_broken_is_told(clerk: Clerk, body: bytes, kind: str) -> None:
    headers = {"Origin": ORIGIN, "Content-Type": kind}
    refused = clerk.client.post("/bureau/deposer", content=body, headers=headers)
    assert refused.status_code == 400 and "incomplet" in words(refused)


def test_an_act_outside_the_archive_is_never_shown(clerk: Clerk, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("confidentiel", encoding="utf-8")
    outside = ("actes/../2024/secret.txt", "actes/commune-test/%2e%2e/secret.txt", "actes/%2e%2e/%2e%2e/secret.txt")
    for place in (*outside, "actes/commune-test/2024/x", "depot/x", "depot/%2e%2e"):
        answer = clerk.client.get(f"/bureau/{place}")
        assert answer.status_code in (400, 404) and "confidentiel" not in answer.text


def test_the_text_of_an_act_is_never_markup(clerk: Clerk) -> None:
    page = clerk.drop(("<b>acte.txt", ACT + b"\n<script>alert(1)</script>"))
    assert "<script>alert" not in page.text and "&lt;script&gt;alert" in page.text
    told = page.headers
    assert (told["Referrer-Policy"], told["Cache-Control"]) == ("same-origin", "no-store")


def test_without_a_desk_every_page_of_the_office_is_closed_and_says_so(client: TestClient) -> None:
    for answer in (client.get("/bureau"), client.get("/bureau/depot/x"), client.post("/bureau/deposer")):
        assert answer.status_code == 403 and "sans utilisateurs il n'ouvre que sur la machine" in words(answer)
    assert "/bureau" not in client.get("/").text


def test_the_office_opens_where_there_are_texts(tmp_path: Path) -> None:
    assert desk_for(desk(tmp_path).folders) and desk_for(desk(tmp_path / "absent").folders) is None


def test_a_clause_leads_to_its_act_at_the_office(clerk: Clerk) -> None:
    page = clerk.client.get("/clause", params={"adresse": CLAUSE}).text
    assert 'href="/bureau/actes/departement-du-nord/dirre-2023-177.txt#L2"' in page


def test_acts_of_one_file_are_checked_apart_and_their_session_is_corrected_for_all(clerk: Clerk) -> None:
    page = clerk.drop(("actes.txt", "\n".join([*made.ACT, "", *OTHER]).encode()))
    assert "Ce fichier contient 2 actes" in words(page)
    corrected = clerk.send(page, "corriger", fact="secretary", valeur="Luc NOIR")
    assert words(corrected).count("Corrigé : Luc NOIR") == 2
    assert corrected.text.count("Annuler la correction") == 1


def test_the_names_of_files_can_stand_in_an_address() -> None:
    assert safe_name("C:\\Actes\\Délib n°5 #2?.pdf") == "Délib n°5 -2-.pdf"
    assert (safe_name("../../.cache"), safe_name("~$acte.docx"), safe_name("..")) == ("cache", "acte.docx", "acte")
    assert len(safe_name("a" * 300 + ".pdf")) < 120


def drop_of(token: str) -> dict[str, tuple[str | None, bytes]]:
    """The form that drops a file."""
    return {"fichiers": ("acte.txt", ACT), "jeton": (None, token.encode())}


def without_empty(sources: Path) -> Path:
    """The sources without the authority that nothing was filed for."""
    shutil.rmtree(sources / "commune-test")
    return sources


def test_the_application_has_no_desk_unless_it_is_given_one(index_folder: Path) -> None:
    assert application(index_folder).state.desk is None
