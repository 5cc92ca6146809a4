"""Where an address leads that is no page any more: pages that work without a server, rules for hosts."""

from __future__ import annotations

from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.shown.redirects import Redirect, redirect_pages, redirects
from indexer.publishing.ledger.state import state_of
from tests.factories import document
from tests.ledger.written import LATER, act, planned, published

HOME = "deliberations/bourg/2024/2024-01-08-"


def annex(slug: str, first: int, last: int) -> object:
    return document("Annexe", slug=slug, start_line=first, end_line=last, parent=0)


def test_a_moved_act_takes_its_documents_along() -> None:
    before = published(act("2024-5", last=20, more=(annex("annexe-1", 5, 9), annex("annexe-2", 10, 19))))
    _, state = planned(before, act("2024-6", last=20, more=(annex("annexe-a", 5, 9),)))
    found = {r.origin: r.target for r in redirects(state, ()) if r.origin.startswith(f"{HOME}2024-5/")}
    assert found == {
        f"{HOME}2024-5/": f"{HOME}2024-6/",
        f"{HOME}2024-5/annexe-1/": f"{HOME}2024-6/annexe-a/",
        f"{HOME}2024-5/annexe-2/": f"{HOME}2024-6/",
    }


def test_a_document_that_is_named_otherwise_leads_to_the_one_of_its_lines() -> None:
    before = published(act(last=20, more=(annex("annexe-1", 5, 9),)))
    _, state = planned(before, act(last=20, more=(annex("convention", 5, 12),)))
    (found,) = redirects(state, ())
    assert (found.origin, found.target) == (f"{HOME}2024-5/annexe-1/", f"{HOME}2024-5/convention/")


def test_a_page_of_today_is_never_a_redirect() -> None:
    _, state = planned(published(act("2024-5")), act("2024-6"))
    assert redirects(state, {f"{HOME}2024-5/"}) == ()


def test_other_pages_lead_to_the_nearest_page_above_and_a_source_to_its_new_place() -> None:
    pages = ["sources/bourg/2024/registre/", "deliberations/bourg/2024/seance-2024-01-08-bureau/"]
    ledger = published(act()).followed_by([Entry(event=Event.PAGES, day=LATER, evidence={"pages": pages})])
    _, state = planned(ledger, act(path="bourg/2024/nouveau.txt"))
    today = {"sources/bourg/2024/nouveau/", "deliberations/bourg/", f"{HOME}2024-5/"}
    assert {r.origin: r.target for r in redirects(state, today)} == {
        pages[0]: "sources/bourg/2024/nouveau/",
        pages[1]: "deliberations/bourg/",
    }


def test_a_page_that_moved_says_so_and_each_host_gets_its_rules() -> None:
    rule = Redirect(origin="sources/bourg/2024/acte (1).a/", target="sources/bourg/2024/é/")
    page, *hosts = redirect_pages([rule], "https://exemple.fr/actes/")
    assert page.path == "sources/bourg/2024/acte (1).a/index.html"
    assert '<link rel="canonical" href="https://exemple.fr/actes/sources/bourg/2024/%C3%A9/">' in page.text
    assert 'content="0; url=../%C3%A9/"' in page.text
    origin, target = "/actes/sources/bourg/2024/acte", "/actes/sources/bourg/2024/%C3%A9/"
    assert [host.text for host in hosts] == [
        f"{origin}%20%281%29.a/ {target} 301\n",
        f'location = "{origin} (1).a/" {{ return 301 "{target}"; }}\n',
        f'RedirectMatch permanent "^{origin}\\ \\(1\\)\\.a/$" "{target}"\n',
    ]


def test_without_redirects_there_are_no_rules() -> None:
    assert list(redirect_pages((), "/")) == []


def test_an_address_follows_every_move() -> None:
    moves = [
        Entry(event=Event.MOVED, day=LATER, address=one, facts={"to": other})
        for one, other in (("a", "b"), ("b", "c"), ("c", "d"))
    ]
    assert state_of(moves).destination("a") == "d"
