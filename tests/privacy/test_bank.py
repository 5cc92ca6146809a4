"""A bank account goes whole: with its parts, however they are printed; nothing that only looks like it goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.privacy import redact
from indexer.sources import read_text
from tests.privacy.samples import BIC, IBAN, MARK, published

SEEDS = sorted(Path("source_texts").glob("*/*/*.txt"))
NORD = next(path for path in SEEDS if "departement-du-nord" in str(path))

TABLE = f"""Titulaire\tAssociation Les Semeurs
Agence bancaire :\tCaisse de la Lys
N° de compte :\t12345678901
Code établissement :\t30006
Code guichet :\t00001
Clé RIB :\t89
IBAN\t{IBAN}"""

PARAGRAPHS = f"""Les versements seront effectués à :

Dénomination sociale : Paierie de Bourg

Code établissement : 30006

Code guichet : 00001

Numéro de compte : 12345678901

Clé RIB : 89

IBAN : {IBAN}

BIC : {BIC}

ARTICLE 4 - DURÉE"""


def test_a_block_in_a_table_goes_whole_and_keeps_its_labels() -> None:
    lines = published(f"Avant\n{TABLE}\nAprès").split("\n")
    assert lines[0] == "Avant"
    assert lines[-1] == "Après"
    assert lines[1] == "Titulaire\tAssociation Les Semeurs"
    assert all(line.endswith(f"\t{MARK}") for line in lines[2:-1])


def test_a_block_in_paragraphs_goes_whole() -> None:
    before, after = PARAGRAPHS.split("\n"), published(PARAGRAPHS).split("\n")
    changed = [n for n, line in enumerate(before) if after[n] != line]
    assert changed == [2, 4, 6, 8, 10, 12, 14]
    assert all(after[n].endswith(f": {MARK}") for n in changed)


@pytest.mark.parametrize(
    "printed",
    [
        "FR7630006000011234567890189",
        "fr76 3000 6000 0112 3456 7890 189",
        "FR76 3000 6000\n0112 3456 7890 189",
        "FR76\t3000\t6000\t0112\t3456\t7890\t189",
        "FR76.3000.6000.0112.3456.7890.189",
        "FR76-3000-6000-0112-3456-7890-189",
        "FR76 3OOO 6OOO O112 3456 789O 189",
        "FR76 3000 6000 0ll2 3456 7890 I89",
        "FR 76 30006 00001 12345678901 89",
        "BE68 5390 0754 7034",
        "30006 00001 12345678901 89",
        "30006000011234567890189",
        "30006\t00001\t12345678901\t89",
    ],
)
def test_an_account_goes_in_every_spelling(printed: str) -> None:
    text = published(f"payé sur {printed} à réception")
    assert text.startswith(f"payé sur {MARK}")
    assert text.endswith(" à réception")
    assert not any(c.isdigit() for c in text)


def test_an_unreadable_iban_goes_because_of_its_name() -> None:
    assert "8394" not in published("IBAN : FR76 1O27 8394 3??0 0217 12x0 219")


def test_a_row_of_codes_goes_below_its_row_of_labels() -> None:
    text = published("Code banque | Code guichet | N° de compte | Clé\n30006 | 00001 | 12345678901 | 89\nfin")
    assert text.split("\n")[1:] == [MARK, "fin"]


def test_an_account_printed_again_without_any_label_goes_too() -> None:
    text = published(f"IBAN : {IBAN}\n\nRéférence du virement 12345678901.")
    assert "12345678901" not in text


@pytest.mark.parametrize(
    "text",
    [
        "imputée au compte 6574 du budget, chapitre 65",
        "la clé de répartition est de 19 %",
        "le code établissement 0590001A du collège",
        "SIRET 225 900 018 00012, TVA FR 12 225900018",
        "Loi n° 2020-1577 du 14 décembre 2020, articles L. 5312-1 et L.115-2",
        "059-225900018-20230515-317241-DE-1-1",
        "Code postal : 59000\nCode INSEE : 59350",
        "Titulaire : M. le Maire\nSuppléant : Mme la Première adjointe",
        "60611 10000 20000 30000 40000 50000",
        "le RIB du bénéficiaire sera joint à la demande",
    ],
)
def test_what_only_looks_like_an_account_stays(text: str) -> None:
    assert published(text) == text


def test_a_surname_that_is_spelt_like_a_bic_is_none() -> None:
    """LEMAITRE has the code of Italy, MARIDEAU that of Germany."""
    text = published(f"IBAN : {IBAN}\nVu, le maire, M. MARIDEAU\n\n\n\nEXEMFRPPXXX\nIBAN : {IBAN}")
    assert "EXEMFRPPXXX" not in text
    assert "Vu, le maire, M. MARIDEAU" in text


def test_both_accounts_of_the_nord_go_whole() -> None:
    source = read_text(NORD)
    lines = redact(source).source.lines
    assert [n for n, line in enumerate(lines, 1) if MARK in line] == [
        *range(224, 231), 1993, 1995, 1997, 1999, 2001, 2003, 2005,
    ]  # fmt: skip


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_offices_stay_and_no_line_moves(path: Path) -> None:
    source = read_text(path)
    after = redact(source).source
    assert len(after.lines) == len(source.lines)
    assert after.sha256 == source.sha256
    for word in ("dpd@", "dpid@", "Article", "loi n°"):
        assert after.text.count(word) == source.text.count(word)
