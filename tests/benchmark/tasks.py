"""`python -m tests.benchmark.tasks SITE [EARLIER_SITE]`: ten tasks of readers, walked through on a phone.

Each site is a built folder of the two bundles of the repository. A route is what a reader does from the home page, told
by the words that are clicked; what it ends with must be readable there. Counted: clicks (a search is one), and whole
screens of 375 x 812 px scrolled to the answer on the last page.
"""

from __future__ import annotations

import functools
import http.server
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from tests.benchmark.served import chromium

WIDTH, HEIGHT = 375, 812
ACT = "Partenariat au titre de l'insertion professionnelle"
SEARCH = "chercher : "
FOUND = """
answer => {
  const says = (element) => element.checkVisibility() && new RegExp(answer).test(element.innerText);
  let found = document.querySelector("article");
  if (!says(found)) return null;
  for (let inner = found; inner; inner = [...found.children].find(says)) found = inner;
  return found;
}
"""
"""The smallest element that holds the first answer that can be seen."""
Route = tuple[str, ...]
"""Words of the links or folded parts that are clicked; after `SEARCH`, words that are searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What a reader wants to know, what says so, and how to get there."""

    who: str
    asked: str
    answer: str
    """Regular expression of the text that answers."""
    now: Route
    earlier: Route | None
    """None where the site had no page for it: each act had to be opened and noted."""


TASKS = (
    Task(
        who="habitante", asked="Combien pour l'association contre le chômage ?", answer="470\\s210,46\\s€",
        now=(ACT,), earlier=(ACT,),
    ),
    Task(
        who="habitant", asked="L'acte est-il passé, et avec combien de voix ?", answer="70\\spour|Pour\\s+70",
        now=(ACT,), earlier=(ACT,),
    ),
    Task(
        who="habitante", asked="Pourquoi une élue n'a-t-elle pas voté ?", answer="BOISSEAUX est Conseillère",
        now=(ACT,), earlier=(ACT,),
    ),
    Task(
        who="habitant", asked="À quelles séances mon élu a-t-il siégé ?", answer="15 mai 2023",
        now=("Par élu", "Département du Nord", "MANIER"), earlier=None,
    ),
    Task(
        who="journaliste", asked="Combien le Département a-t-il accordé, en tout ?", answer="530\\s210,46\\s€",
        now=("Argent décidé",), earlier=None,
    ),
    Task(
        who="journaliste", asked="Qu'a reçu telle association, décision par décision ?", answer="470\\s210,46\\s€",
        now=("Argent décidé", "bénéficiaire nommé", "Association Expérimentation"), earlier=None,
    ),
    Task(
        who="journaliste", asked="Comment vote tel groupe ?", answer="Pour",
        now=("Par élu", "Département du Nord", "Groupe Union Pour le Nord"), earlier=None,
    ),
    Task(
        who="association", asked="Quand la convention OuiForm prend-elle fin ?", answer="31 décembre 2024",
        now=("Registre des conventions",), earlier=(ACT, "Convention d'adhésion à l'outil OuiForm"),
    ),
    Task(
        who="association", asked="Quelle clause parle de résiliation ?", answer="[Rr]ésili",
        now=(f"{SEARCH}résiliation",), earlier=(f"{SEARCH}résiliation",),
    ),
    Task(
        who="association", asked="Être avertie des actes sur l'emploi", answer="S’abonner",
        now=("Par matière", "Emploi et formation"), earlier=None,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """What a route cost."""

    clicks: int
    screens: int


def main() -> None:
    """Walk all routes and print the table."""
    sites = [Path(folder) for folder in sys.argv[1:3]]
    print("| qui | question | maintenant | avant |\n|---|---|---:|---:|")
    for task in TASKS:
        walks = [walked(site, route, task.answer) for site, route in zip(sites, (task.now, task.earlier), strict=False)]
        print(f"| {task.who} | {task.asked} | {' | '.join(map(told, walks))} |")


def told(walk: Walk | None) -> str:
    """Clicks and screens as they stand in the table."""
    return f"{walk.clicks}, {walk.screens}" if walk else "–"


def walked(site: Path, route: Route | None, answer: str) -> Walk | None:
    """What the route costs; raises an error of Playwright where a step or the answer is not there."""
    if route is None:
        return None
    with chromium() as browser, served(site) as address:
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(address)
        for step in route:
            take(page, step)
        found = page.wait_for_function(FOUND, arg=answer)
        bottom = found.evaluate("element => element.getBoundingClientRect().bottom + scrollY")
        return Walk(clicks=len(route), screens=int(bottom // HEIGHT))


def take(page: Page, step: str) -> None:
    """Click the words, or search them."""
    if step.startswith(SEARCH):
        page.locator("article").get_by_role("searchbox").fill(step.removeprefix(SEARCH))
        page.keyboard.press("Enter")
        page.locator(".trouvee").first.wait_for()
    else:
        page.locator("article a, article summary").filter(has_text=step, visible=True).first.click()
        page.wait_for_load_state()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Address of a site while it is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    main()
