"""The list of what is hidden or waits, the decisions written to `privacy.toml`, and the published register."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from indexer.__main__ import cli
from indexer.model import SourceError
from indexer.privacy.policies.deciding import Decision, add_decisions
from indexer.privacy.policies.policy import Action
from indexer.privacy.policies.review import HIDDEN, WAITING, Item, items
from indexer.publishing.sources.register import register_pages
from indexer.publishing.terminal.privacy_list import as_csv, as_page, as_text
from tests.factories import source
from tests.privacy.build import write_archive
from tests.privacy.samples import IBAN, redacted

TEXT = f"""IBAN : {IBAN}
Correspondante : Anne ROY, Directrice de l'eau.
<b>M. Luc NOIR</b> et Mme Zoé
BLANC sont entendus."""
DAY = date(2026, 11, 21)


def listed(text: str = TEXT) -> list[Item]:
    return list(items([source(text)], [redacted(text)]))


def test_the_list_tells_place_category_and_decision_in_the_order_of_the_text() -> None:
    told = [(item.line, item.category.value, item.decision) for item in listed()]
    assert told == [
        (1, "donnee_bancaire", HIDDEN), (2, "agent", WAITING), (3, "personne", WAITING), (3, "personne", WAITING),
    ]  # fmt: skip


@pytest.mark.parametrize("form", [as_text, as_csv, as_page])
def test_no_form_of_the_list_tells_a_value(form: object) -> None:
    told = form(listed())  # type: ignore[operator]
    assert not any(word in told for word in ("3000", "Anne", "ROY", "BLANC", "NOIR"))
    assert "A••• R••" in told


def test_the_list_ends_with_its_totals() -> None:
    assert as_text(listed()).splitlines()[-1] == "1\u00a0passage occulté, 3\u00a0passages à décider."
    assert as_text([]) == "0\u00a0passage occulté, 0\u00a0passage à décider."


def test_a_spreadsheet_runs_nothing_of_a_text() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(listed("=1+1 Mme Anne ROY parle")))))
    assert rows[0]["contexte"] == "'=1+1 Mme A••• R•• parle"


def test_nothing_of_a_text_acts_as_markup_on_the_page() -> None:
    assert "<b>" not in as_page(listed())


def decisions(*actions: Action) -> list[Decision]:
    waiting = [item for item in listed() if item.decision == WAITING]
    return [
        Decision(item=i, action=a, reason="motif", day=DAY) for i, a in zip(waiting, actions, strict=False)
    ]


def test_decisions_are_added_beside_what_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "privacy.toml"
    path.write_text('# relu par la DPO\n[categories]\nagent = "examiner"  # à revoir\n', encoding="utf-8")
    add_decisions(path, decisions(Action.MASK, Action.PUBLISH))
    add_decisions(path, decisions(Action.MASK))
    text = path.read_text(encoding="utf-8")
    assert text.startswith('# relu par la DPO\n[categories]\nagent = "examiner"  # à revoir\n')
    assert text.count("[[occulter]]") == 2
    assert "colonnes = [18, 25]" in text
    assert 'valeur = "Luc NOIR"' in text
    assert text.endswith("\n")


def test_a_passage_over_two_lines_is_two_decisions(tmp_path: Path) -> None:
    text = "Le public : Mme Zoé\nBLANC parle."
    item = next(iter(items([source(text)], [redacted(text)])))
    add_decisions(tmp_path / "privacy.toml", [Decision(item=item, action=Action.MASK, reason="x", day=DAY)])
    written = (tmp_path / "privacy.toml").read_text(encoding="utf-8")
    assert written.count("[[occulter]]") == 2
    assert "ligne = 2\ncolonnes = [1, 5]" in written
    assert "BLANC" not in written


@pytest.mark.parametrize("content", ["[categories", "couleur = 3"])
def test_a_wrong_file_is_told_and_stays_as_it_was(tmp_path: Path, content: str) -> None:
    path = tmp_path / "privacy.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SourceError, match=r"privacy\.toml"):
        add_decisions(path, decisions(Action.MASK))
    assert path.read_text(encoding="utf-8") == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["privacy.toml"]


def run(sources: Path, *options: str, keys: str = "") -> str:
    result = CliRunner().invoke(cli, ["privacy", f"--sources={sources}", *options], input=keys)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_command_lists_and_takes_decisions(tmp_path: Path) -> None:
    sources = write_archive(tmp_path)
    act = sources / "bourg/2024/aide.txt"
    act.write_text(
        act.read_text(encoding="utf-8") + "\nContact : Zoé BLANC, Directrice\nMme Ida VERT assiste.\n",
        encoding="utf-8",
    )
    assert "2 passages à décider" in run(sources, "--a-decider").replace("\u00a0", " ")
    run(sources, "--decider", keys="x\no\ndemande\ns\n")
    assert "1 passage à décider" in run(sources, "--a-decider").replace("\u00a0", " ")
    assert (tmp_path / "privacy.toml").read_text(encoding="utf-8").count('motif = "demande"') == 1
    assert "Z•• B••••" in run(sources, "--format=csv")
    run(sources, "--decider", keys="q\n")


def test_one_answer_hides_all_that_waits_in_a_text(tmp_path: Path) -> None:
    sources = write_archive(tmp_path)
    for name in ("aide", "autre"):
        act = "Le conseil vote.\nContact : Zoé BLANC, Directrice\nMme Ida VERT assiste.\n"
        (sources / f"bourg/2024/{name}.txt").write_text(act, encoding="utf-8")
    run(sources, "--decider", keys="t\ndemande\nq\n")
    assert (tmp_path / "privacy.toml").read_text(encoding="utf-8").count('motif = "demande"') == 2
    assert "2 passages à décider" in run(sources, "--a-decider").replace("\u00a0", " ")


def test_one_answer_hides_a_first_name_wherever_the_text_says_it(tmp_path: Path) -> None:
    sources = write_archive(tmp_path)
    act = "Le conseil vote.\nLa punition de Bogdan est levée.\nLe blâme de Bogdan reste.\n"
    (sources / "bourg/2024/aide.txt").write_text(act, encoding="utf-8")
    run(sources, "--decider", keys="o\ndemande\n")
    assert "2 passages occultés, 0 passage à décider" in run(sources).replace("\u00a0", " ")


def test_what_waits_in_a_given_object_is_listed_and_decided(tmp_path: Path) -> None:
    sources = write_archive(tmp_path)
    (sources / "bourg/2024/aide.toml").write_text('object = "Note de Mme Ida VERT au préau"\n', encoding="utf-8")
    listed = run(sources, "--a-decider").replace("\u00a0", " ")
    assert "aide.txt:objet donné à côté du texte: personne (à décider) : Note de Mme I•• V•••" in listed
    assert "reste occulté" in run(sources, "--decider", keys="o\n").replace("\u00a0", " ")
    run(sources, "--decider", keys="p\nelle a donné son accord\n")
    assert 'valeur = "Ida VERT"' in (tmp_path / "privacy.toml").read_text(encoding="utf-8")
    assert "0 passage à décider" in run(sources, "--a-decider").replace("\u00a0", " ")


def test_the_register_is_published_as_a_page_and_as_data_without_any_value() -> None:
    result = redacted(
        "Titulaire : Les Semeurs\nCode banque : 30006\n\nCode guichet : 00001\n"
        f"IBAN : {IBAN}\n\n\n\nNIR 2 69 05 49 588 157 80"
    )
    pages = {page.path.rpartition("/")[2]: page.text for page in register_pages([result])}
    assert set(pages) == {"index.md", "occultations.csv", "occultations.json"}
    assert '#L1">1–5</a></td><td>donnée bancaire</td>' in pages["index.md"]
    assert '#L9">9</a></td><td>numéro de sécurité sociale</td>' in pages["index.md"]
    rows = json.loads(pages["occultations.json"])["occultations"]
    assert [row["ligne"] for row in rows] == [1, 2, 4, 5, 9]
    assert next(csv.DictReader(io.StringIO(pages["occultations.csv"])))["categorie"] == "donnee_bancaire"
    assert not any(value in text for text in pages.values() for value in ("30006", "Semeurs", "588"))
