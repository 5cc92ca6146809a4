"""Long lists turn their pages in the reader's browser; the rows are all in the page before."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

MAKE_LIST = """async (count) => {
    const script = document.querySelector('script[src$="/archive.js"]').src.replace("archive.js", "lists.js");
    const row = (n) => `<tr><th scope="row">Élu n° ${n + 1}</th><td>${n % 7}</td></tr>`;
    const rows = Array.from({length: count}, (_, n) => row(n)).join("");
    const list = document.createElement("div");
    list.innerHTML = `<table><thead><tr><th>Nom</th><th>Reste</th></tr></thead><tbody>${rows}</tbody></table>`;
    list.dataset.liste = "";
    document.querySelector("article").replaceChildren(list);
    (await import(script)).enhanceLists();
}"""


@pytest.fixture
def long_list(visit: Visit) -> Page:
    """A page with a list of 250 rows."""
    page = visit("comprendre/")
    page.evaluate(MAKE_LIST, 250)
    return page


def test_a_hundred_rows_are_shown_at_a_time(long_list: Page) -> None:
    rows = long_list.locator("tbody tr:visible")
    expect(rows).to_have_count(100)
    expect(long_list.get_by_text("Page 1 sur 3")).to_be_visible()
    expect(long_list.get_by_role("button", name="Page précédente")).to_be_disabled()
    long_list.get_by_role("button", name="Page suivante").click()
    long_list.get_by_role("button", name="Page suivante").click()
    expect(rows).to_have_count(50)
    expect(long_list.get_by_role("button", name="Page suivante")).to_be_disabled()


def test_numbers_sort_as_numbers_over_all_pages(long_list: Page) -> None:
    sort = long_list.get_by_role("button", name="Nom")
    sort.click()
    sort.click()
    expect(long_list.locator("tbody tr:visible").first).to_contain_text("Élu n° 250")
    expect(long_list.locator("th[aria-sort=descending]")).to_have_text("Nom")


def test_a_filter_ignores_accents_and_case_and_starts_at_the_first_page(long_list: Page) -> None:
    long_list.get_by_role("button", name="Page suivante").click()
    long_list.get_by_label("Filtrer").fill("ELU 249")
    expect(long_list.locator("tbody tr:visible")).to_have_count(1)
    expect(long_list.get_by_text("Page 1 sur 1")).to_be_visible()
