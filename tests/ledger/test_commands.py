"""`python -m indexer publications`: what somebody decides, and how a ledger is mended, shown before it is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from indexer.commands.publications import publications
from indexer.model import LedgerError
from indexer.publishing.ledger.file import NAME, read_ledger, write_ledger
from indexer.publishing.ledger.publishing import known_state
from tests.ledger.written import act, published
from tests.privacy.samples import IBAN

ADDRESS = "bourg/2024/2024-01-08-2024-5"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A ledger of one act, and a text beside it."""
    write_ledger(tmp_path, published(act("2024-5")))
    return tmp_path


def ask(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(publications, [*arguments, "--journal", str(folder)], standalone_mode=False)


def test_a_withdrawal_is_told_with_its_reason_and_takes_the_hashes_along(folder: Path) -> None:
    address = f"https://exemple.fr/deliberations/{ADDRESS}/#article-1"
    told = ask(folder, "retirer", address, "--motif", "acte individuel", "--demandeur", "le maire")
    assert told.output.startswith(f"Retiré\u00a0: {ADDRESS}.")
    gone = known_state(read_ledger(folder)).withdrawn[ADDRESS]
    assert (gone.reason, gone.asked_by, gone.known.current.source) == (
        "acte individuel",
        "le maire",
        "bourg/2024/registre.txt",
    )
    assert "sketch" not in (folder / NAME).read_text(encoding="utf-8")
    assert "retiré" in ask(folder, "lister").output
    ask(folder, "republier", ADDRESS)
    assert ADDRESS in known_state(read_ledger(folder)).acts


def test_a_move_is_told_and_listed(folder: Path) -> None:
    told = ask(folder, "deplacer", ADDRESS, "bourg/2024/2024-01-08-2024-6", "--motif", "rectifié")
    assert f"{ADDRESS} mène maintenant à" in told.output
    assert "→ bourg/2024/2024-01-08-2024-6 : rectifié" in ask(folder, "lister").output.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "arguments",
    [
        ("retirer", "bourg/2024/x", "--motif", "m", "--demandeur", "d"),
        ("deplacer", "bourg/2024/x", "bourg/2024/y", "--motif", "m"),
        ("deplacer", ADDRESS, ADDRESS, "--motif", "m"),
        ("republier", ADDRESS),
    ],
)
def test_a_decision_about_an_address_that_is_not_published_is_refused(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    result = ask(folder, *arguments)
    assert isinstance(result.exception, LedgerError)
    assert "publications lister" in str(result.exception)


@pytest.mark.parametrize(
    ("reason", "asked_by"),
    [
        ("demande de Mme Berthe VASSELIN, née le 12 mars 1984", "le maire"),
        (f"compte {IBAN} publié par erreur", "le maire"),
        ("erreur", "Mme Berthe VASSELIN"),
        ("erreur", "berthe.vasselin@courriel.example"),
    ],
)
def test_a_reason_that_names_who_is_to_be_forgotten_is_refused_since_the_ledger_keeps_it_for_ever(
    folder: Path, reason: str, asked_by: str
) -> None:
    before = (folder / NAME).read_bytes()
    asked: list[tuple[str, ...]] = [("retirer", ADDRESS, "--motif", reason, "--demandeur", asked_by)]
    if asked_by == "le maire":
        asked.append(("deplacer", ADDRESS, "bourg/2024/2024-01-08-2024-6", "--motif", reason))
    for arguments in asked:
        result = ask(folder, *arguments)
        assert isinstance(result.exception, LedgerError)
        assert "contient ce qui ne se publie pas" in str(result.exception)
        assert not any(word in str(result.exception) for word in ("VASSELIN", "vasselin", "FR76"))
    assert (folder / NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("reason", "asked_by"),
    [
        ("demande de la personne concernée (article 17 du RGPD)", "la personne concernée"),
        ("acte retiré par la délibération n° 2024-12 du 3 mai 2024", "le président du tribunal administratif de Lille"),
        ("décision du préfet du Nord", "le délégué à la protection des données"),
    ],
)
def test_a_reason_that_names_offices_and_acts_is_taken(folder: Path, reason: str, asked_by: str) -> None:
    assert not ask(folder, "retirer", ADDRESS, "--motif", reason, "--demandeur", asked_by).exception


def test_mending_is_shown_first_and_written_when_told_to_with_the_old_file_beside(folder: Path) -> None:
    spoilt = (folder / NAME).read_text(encoding="utf-8") + "<<<<<<< HEAD\n"
    (folder / NAME).write_text(spoilt, encoding="utf-8")
    assert "ajoutez --ecrire" in ask(folder, "reparer").output
    assert (folder / NAME).read_text(encoding="utf-8") == spoilt
    told = ask(folder, "reparer", "--ecrire").output
    assert "Ligne 2\u00a0: Git y a laissé un conflit" in told
    assert (folder / "journal.avant").read_text(encoding="utf-8") == spoilt
    assert ADDRESS in known_state(read_ledger(folder)).acts
    assert "rien à réparer" in ask(folder, "reparer").output


def test_without_ledger_and_site_there_is_nothing_to_mend_from(tmp_path: Path) -> None:
    result = ask(tmp_path, "reparer", "--site", str(tmp_path / "site"))
    assert isinstance(result.exception, LedgerError)
