"""« Publier »: the build and what sends the site run apart, tell how far they are, and never twice at a time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

import site_build
from indexer.model import BuildError
from indexer.publishing.ledger.file import read_ledger
from indexer.publishing.ledger.publishing import known_state
from indexer.staff.office.desk import Desk
from indexer.staff.press import publishing
from indexer.staff.press.folders import build_command, environment
from indexer.staff.press.sending import sending
from tests.sources.tree import refused
from tests.staff.office import ORIGIN, Clerk, desk, words
from tests.staff.press import ID, SOURCE, foretold, publish, with_act

GOOD = "import sys; print('\u2026 Lecture', file=sys.stderr); print('Site construit')"


@pytest.fixture
def clerk(app: Starlette, sources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clerk]:
    with_act(sources)
    monkeypatch.setattr(publishing, "build_command", lambda *_: (sys.executable, "-c", GOOD))
    app.state.desk = desk(sources)
    foretold(app.state.desk)
    with TestClient(app, base_url=ORIGIN) as client:
        yield Clerk(client, sources)
    app.state.desk = None


def office(clerk: Clerk) -> Desk:
    found = clerk.client.app.state.desk  # type: ignore[attr-defined]
    assert isinstance(found, Desk)
    return found


def published(clerk: Clerk) -> str:
    """What is told once a publication that a click starts is over."""
    clerk.send(clerk.client.get("/bureau/publier"), "publier")
    running = office(clerk).press.running
    assert running and running.wait(30)
    return words(clerk.client.get("/bureau/publication"))


def write_commands(clerk: Clerk, *commands: str) -> None:
    text = "\n".join(f'[[commande]]\nnom = "Envoi {n}"\nmots = [{c}]' for n, c in enumerate(commands, 1))
    (clerk.sources.parent / "publier.toml").write_text(text, encoding="utf-8")


def test_the_page_says_what_changes_and_shows_each_command_before_it_runs(clerk: Clerk) -> None:
    write_commands(clerk, '"rsync", "--delete", "{site}/", "hote:/var/www; rm -rf /"')
    told = words(clerk.client.get("/bureau/publier"))
    assert "Paraît Tarifs de la cantine Délibération n° 2024-03-05, 14 mars 2024" in told.replace("\u00a0", " ")
    assert f"Envoi 1 : rsync --delete {clerk.sources.parent / 'site'}/ hote:/var/www; rm -rf /" in told


def test_the_build_runs_then_what_sends_the_site_in_its_folder_and_no_shell(clerk: Clerk) -> None:
    write_commands(clerk, f'"{sys.executable}", "-c", "open(\'envoye\', \'w\').write(\'{{site}}\')"')
    told = published(clerk)
    assert "Publié." in told and "Site construit" in told and "Envoi 1 : fait" in told
    assert (clerk.sources.parent / "envoye").read_text() == str(clerk.sources.parent / "site")


FAILS = f'"{sys.executable}", "-c", "exit(3)"'


@pytest.mark.parametrize(("command", "said"), [(FAILS, "code 3"), ('"/nulle/part"', "ne peut pas être lancé")])
def test_a_command_that_fails_is_told_and_the_next_ones_wait(clerk: Clerk, command: str, said: str) -> None:
    write_commands(clerk, command, '"touch", "envoye"')
    told = published(clerk)
    assert "Le site est construit ici, mais « Envoi 1 » a échoué" in told and said in told
    assert "Envoi 2 : à faire" in told and not (clerk.sources.parent / "envoye").exists()


def test_a_build_that_fails_leaves_the_site_and_says_why(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = "import sys; sys.exit('a.txt : ce fichier est vide.')"
    monkeypatch.setattr(publishing, "build_command", lambda *_: (sys.executable, "-c", wrong))
    told = published(clerk)
    assert "La construction a échoué : le site n’a pas changé." in told and "ce fichier est vide" in told


def test_one_publication_at_a_time_even_after_a_restart(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = "import sys; print('\u2026 Pages', flush=True); sys.stdin.read(); import time; time.sleep(60)"
    monkeypatch.setattr(publishing, "build_command", lambda *_: (sys.executable, "-c", slow))
    press = office(clerk).press
    press.publish()
    assert press.running
    while not press.running.steps:
        time.sleep(0.01)
    page = clerk.client.get("/bureau/publication")
    assert "Construction du site en cours : Pages" in words(page) and 'id="attente"' in page.text
    assert "Une publication est en cours" in words(clerk.client.get("/bureau/publier"))
    with pytest.raises(BuildError, match="déjà en cours"):
        desk(clerk.sources).press.publish()
    press.running.stop()
    assert press.running.wait(30) and press.running.code


def test_a_publication_goes_on_when_the_office_is_killed(tmp_path: Path) -> None:
    task = "import sys, time; print('a', flush=True); time.sleep(1); print('b'); open('fini', 'w').close()"
    office = (
        "import os, sys; from pathlib import Path; from indexer.staff.press.running import Task, start;"
        f"one = start([Task(name='x', words=(sys.executable, '-c', {task!r}))], Path('.'), dict(os.environ))\n"
        "while not one.lines: pass\nos.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", office], cwd=tmp_path, env=environment(), check=False)
    assert done.returncode == -9
    while not (tmp_path / "fini").exists():
        time.sleep(0.05)


def test_what_changed_since_the_page_is_not_published(clerk: Clerk) -> None:
    page = clerk.client.get("/bureau/publier")
    (clerk.sources / SOURCE).with_suffix(".toml").write_text('number = "9"\n', encoding="utf-8")
    assert "ont changé depuis" in words(clerk.send(page, "publier")) and office(clerk).press.running is None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[[commande]", "pas du TOML valide"),
        ("commande = 1", "seule la table"),
        ("envoi = 1", "lu : envoi"),
        ('[[commande]]\nnom = "x"', "la commande n° 1 est refusée"),
        ('[[commande]]\nnom = "x"\nmots = []', "un programme"),
        ('[[commande]]\nnom = "x"\nmots = "rsync -a"', "la liste « mots »"),
        ('[[commande]]\nnom = "x"\nmots = ["rsync", 1]', "un texte entre guillemets"),
    ],
)
def test_a_wrong_list_of_commands_is_told(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "publier.toml").write_text(content, encoding="utf-8")
    with refused("publier.toml", told):
        sending(tmp_path, tmp_path / "site")


def test_the_recipe_knows_the_options_that_the_office_gives(sources: Path) -> None:
    python, recipe, *options = build_command(desk(sources).folders, "--inscrire")
    context = site_build.build.make_context("build", list(options))
    assert (python, Path(recipe)) == (sys.executable, Path(site_build.__file__))
    assert context.params["record"] and context.params["journal"] == sources.parent / "publications"


def test_a_published_act_is_withdrawn_replaced_and_published_again_with_reasons(clerk: Clerk) -> None:
    journal = office(clerk).folders.journal
    publish(journal)
    page = clerk.client.get("/bureau/publie", params={"texte": SOURCE})
    missing = clerk.send(page, "retirer", motif="acte individuel")
    assert missing.status_code == 400 and "Il manque qui le demande" in words(missing)
    page = clerk.send(page, "retirer", motif="acte individuel", demandeur="la maire")
    assert "Retiré le" in words(page) and "acte individuel (à la demande de la maire)" in words(page)
    page = clerk.send(page, "republier")
    assert "sera publié de nouveau" in words(page)
    other = ID.replace("03-05", "03-06")
    page = clerk.send(page, "deplacer", nouvelle=f"https://site.example/deliberations/{other}/", motif="rectifié")
    assert known_state(read_ledger(journal)).destination(ID) == other
    assert "l'ancienne adresse mènera à la nouvelle" in words(page)
