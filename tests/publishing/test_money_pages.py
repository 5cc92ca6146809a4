"""Money by year and matter, and whom it is granted to."""

from __future__ import annotations

import csv
from datetime import date

from indexer.model import Decision, Dossier, Vote
from indexer.publishing.pages import all_pages
from indexer.publishing.website.settings import Settings
from tests.factories import dossier, reading, source


def act(
    *decisions: str, number: str = "1", meeting: date = date(2023, 5, 15), vote: Vote | None = None
) -> Dossier:
    """An act about finances that decides this."""
    return dossier(
        number=number,
        meeting=meeting,
        decisions=tuple(Decision(text=text, line=n) for n, text in enumerate(decisions, 4)),
        source=source(overrides={"matiere_code": "7.5"}),
        vote=vote or Vote(),
    )


def pages(*dossiers: Dossier) -> dict[str, str]:
    settings = Settings(site_name="Archive", site_url="https://archive.exemple/")
    return {page.path: page.text for page in all_pages([reading(each) for each in dossiers], settings)}


GRANT = "d'attribuer une subvention de 800 € au Club de voile"


def test_sums_of_a_year_and_a_matter_are_added_up() -> None:
    acts = act(GRANT), act("d'attribuer une subvention de 200 € à la Chorale du Val", number="2")
    page = pages(*acts)["parcourir/argent/index.md"]
    assert "<td>2023</td>" in page
    assert "1\u202f000\u00a0€" in page


def test_a_rejected_act_decides_no_money() -> None:
    made = pages(act(GRANT, vote=Vote(outcome="rejected")))
    assert "Aucune somme" in made["parcourir/argent/index.md"]
    assert "Aucune aide" in made["parcourir/beneficiaires/index.md"]


def test_a_beneficiary_has_a_page_with_all_that_it_is_granted() -> None:
    acts = act(GRANT), act(GRANT.replace("800", "500"), number="2", meeting=date(2024, 5, 15))
    page = pages(*acts)["parcourir/beneficiaires/club-de-voile/index.md"]
    assert "1\u202f300\u00a0€ en 2\u00a0décisions" in page


def test_a_natural_person_has_no_page() -> None:
    made = pages(act("d'attribuer une aide de 300 € à Mme Ada Ruel"))
    assert [path for path in made if path.startswith("parcourir/beneficiaires/")] == [
        "parcourir/beneficiaires/index.md"
    ]


def test_the_csv_has_a_row_for_each_sum() -> None:
    text = pages(act(GRANT, "d'acquérir un kiosque au prix de 90,50 €"))[
        "parcourir/argent/montants-decides.csv"
    ]
    rows = [(row["nature"], row["euros"], row["ligne"]) for row in csv.DictReader(text.splitlines())]
    assert rows == [("accordé", "800.00", "4"), ("dépensé", "90.50", "5")]
