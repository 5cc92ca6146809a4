"""The register of agreements and the names of partners."""

from __future__ import annotations

import csv
from datetime import date

from indexer.model import Decision, DocumentKind, Dossier
from indexer.publishing.archive import Archive
from indexer.publishing.lists.partners import SAME_BODY, SPELLING, TERRITORY, partners
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import document, dossier, reading


def agreed(*parties: str, number: str = "1", end: date | None = None, duration: str | None = None) -> Dossier:
    """An act that grants 800 € and approves the agreement with these parties."""
    joined = document(
        f"Convention {number}", kind=DocumentKind.AGREEMENT, slug="convention", parties=parties, end_date=end,
        duration=duration,
    )  # fmt: skip
    decision = Decision(
        text="d'approuver la convention et d'attribuer une subvention de 800 € au Club nautique", line=3
    )
    return dossier(document(), joined, number=number, decisions=(decision,))


def found(*dossiers: Dossier) -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
    archive = Archive(tuple(reading(each) for each in dossiers))
    return {partner.slug: (partner.name, partner.others) for partner in partners(archive.filed)}


def pages(*dossiers: Dossier) -> dict[str, str]:
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages([reading(each) for each in dossiers], settings)}


def test_spellings_of_one_name_are_one_partner() -> None:
    spelt = ("Le Club nautique", "CLUB NAUTIQUE (CN)", "Le Club nautique")
    acts = [agreed(name, number=str(n)) for n, name in enumerate(spelt)]
    assert found(*acts) == {"club-nautique": ("Le Club nautique", (("CLUB NAUTIQUE (CN)", SPELLING),))}


def test_a_region_after_a_name_that_stands_alone_elsewhere_is_the_same_partner() -> None:
    acts = agreed("Agence des sports"), agreed("Agence des sports Bretagne", number="2")
    assert found(*acts) == {
        "agence-des-sports": ("Agence des sports", (("Agence des sports Bretagne", TERRITORY),))
    }
    assert list(found(agreed("Agence des sports Bretagne"))) == ["agence-des-sports-bretagne"]


def test_the_assembly_stands_for_its_authority() -> None:
    acts = agreed("Commune de Valmorin"), agreed("La Ville de Valmorin", number="2")
    assert found(*acts)["commune-de-valmorin"][1] == (("La Ville de Valmorin", SAME_BODY),)


def test_the_authority_itself_a_mere_kind_and_a_blank_are_no_partners() -> None:
    assert (
        found(
            agreed("Conseil départemental du Nord", "Département du Nord", "L'association", "Société ______")
        )
        == {}
    )


def test_the_register_tells_amount_and_computed_end() -> None:
    act = agreed("Club nautique", duration="Conclue pour une durée de deux ans à compter du 1er mars 2023.")
    page = pages(act)["parcourir/conventions/index.md"]
    assert "800\u00a0€" in page
    assert 'data-fin="2025-02-28"' in page
    assert "(calculée)" in page


def test_the_csv_has_a_row_for_each_agreement() -> None:
    text = pages(agreed("=Club nautique", end=date(2025, 6, 30)))["parcourir/conventions/conventions.csv"]
    (row,) = csv.DictReader(text.splitlines())
    assert (row["partenaires"], row["montant_decide"], row["fin"], row["fin_calculee"]) == (
        "'=Club nautique", "800.00", "2025-06-30", "false",
    )  # fmt: skip


def test_the_page_of_a_partner_says_its_other_names() -> None:
    page = pages(agreed("Le Club nautique"), agreed("CLUB NAUTIQUE", number="2"))
    assert SPELLING in page["parcourir/partenaires/club-nautique/index.md"]
