"""`python -m tests.benchmark.three_acts`: three acts checked at the office, their object corrected, each filed.

With the keys of the page, then with Tab and Enter alone: keys pressed besides the words that are typed, and the
seconds that the machine takes; what a person needs to read comes on top.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import FilePayload, Page, sync_playwright

from tests.readers import made
from tests.staff.office import BOURG
from tests.staff.serving import Served

OBJECTS = ("Tarifs de la piscine", "Entretien du lavoir", "Prêt de la salle des fêtes")


class Keyboard:
    """Keys that are counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pressed = 0

    def press(self, *keys: str) -> None:
        """Some keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def follow(self, *keys: str) -> None:
        """Keys of which the last leads to another page."""
        with self.page.expect_navigation():
            self.press(*keys)

    def tab_to(self, place: str) -> None:
        """Tab until something has the focus."""
        while not self.page.evaluate("place => document.activeElement.matches(place)", place):
            self.press("Tab")


def with_keys(keyboard: Keyboard, words: str) -> None:
    """One act with the keys of its page."""
    keyboard.press("o")
    keyboard.page.keyboard.type(words)
    keyboard.follow("Escape", "s")
    keyboard.follow("r", "Enter")
    keyboard.follow("n")


def with_tab(keyboard: Keyboard, words: str) -> None:
    """One act with Tab and Enter."""
    keyboard.tab_to("#fait-1-object textarea")
    keyboard.press("Control+a")
    keyboard.page.keyboard.type(words)
    keyboard.press("Tab")
    keyboard.follow("Enter")
    keyboard.tab_to("form[action='/bureau/ranger'] button")
    keyboard.follow("Enter")
    keyboard.tab_to("a[rel=next]")
    keyboard.follow("Enter")


def measure(check: Callable[[Keyboard, str], None]) -> tuple[int, float]:
    """Keys and seconds for three acts of an archive of their own."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        place = Path(name) / "source_texts/commune-de-bourg-sur-lys"
        place.mkdir(parents=True)
        (place / "authority.toml").write_text(BOURG, encoding="utf-8")
        served = Served(Path(name))
        served.start()
        try:
            page = playwright.chromium.launch(executable_path="/usr/bin/chromium").new_page()
            keyboard = Keyboard(page)
            page.goto(served.home)
            page.locator("#fichiers").set_input_files([*map(_act, range(1, 5))])
            page.get_by_role("button", name="Déposer").click()
            with page.expect_navigation():
                page.get_by_role("link", name="1.pdf").click()
            start = time.perf_counter()
            for words in OBJECTS:
                check(keyboard, words)
            return keyboard.pressed, time.perf_counter() - start
        finally:
            served.kill()


def _act(number: int) -> FilePayload:
    lines = (line.replace("2024-03-05", f"2024-03-0{number}") for line in made.ACT)
    return FilePayload(name=f"{number}.pdf", mimeType="application/pdf", buffer=made.pdf(made.lines(*lines)))


def main() -> None:
    """Both ways, and their ratio."""
    found = {"touches de la page": measure(with_keys), "Tab et Entrée": measure(with_tab)}
    for name, (keys, seconds) in found.items():
        print(f"{name:<20} {keys:>4} touches {seconds:6.1f} s")
    ours, others = found.values()
    print(f"rapport des touches : {others[0] / ours[0]:.1f}")


if __name__ == "__main__":
    main()
