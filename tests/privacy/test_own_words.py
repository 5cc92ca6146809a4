"""What the site says by itself stops no archive; the same words that come of a text are a leak wherever they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.kept import temporary
from indexer.model import Aside, BuildError
from indexer.privacy import Redacted, Secret
from indexer.privacy.proof.leaks import find_leaks, leaks_not_said, said_below
from indexer.privacy.watching import leaks_in, watched
from indexer.publishing.website.own_words import not_by_program
from indexer.publishing.website.sound import Unsound, refuse_hidden, refuse_shown
from tests.privacy.samples import redacted

FURNISHED = "- ATTRIBUE une aide de 300 € à M. Ouvertes DONNÉES, demeurant 12 rue des Lilas, 59000 Lille"
PRINTED = "- ATTRIBUE une aide de 300 € à Mme Copie PAPIER, demeurant 12 rue des Lilas, 59000 Lille"
MENU = (
    "<ul>\n<li><a href='{}parcourir/'>Parcourir</a></li>\n<li><a href='{}d/'>Données ouvertes</a></li>\n"
    "<li>Intégrer</li></ul>"
)


def site_of(folder: Path, **pages: str) -> Path:
    """A site of pages."""
    site = folder / "site"
    for name, text in pages.items():
        (site / name).mkdir(parents=True)
        (site / name / "index.html").write_text(f"<!doctype html>\n{text}", encoding="utf-8")
    return site


def test_a_value_in_the_menu_is_no_leak_on_any_page_at_any_depth(tmp_path: Path) -> None:
    secrets = redacted(FURNISHED).secrets
    bare = site_of(tmp_path / "bare", a=MENU.format("", ""))
    site = site_of(tmp_path, a=MENU.format("", ""), b=MENU.format("../../", "../../"))
    own = said_below([bare], secrets)
    assert len(list(find_leaks(site, secrets))) >= 2
    assert leaks_not_said([site], secrets, temporary(), lambda: own) == []


@pytest.mark.parametrize(
    "planted",
    [
        "<p>Ouvertes DONNÉES</p>",
        "<ul><li><a href='/deliberations/bourg/'>Données ouvertes</a> 14 mars 2024</li></ul>",
        "<title>aide à M. Ouvertes DONNÉES</title>",
        '{"objet": "aide à M. Ouvertes Données", "date": "2024-03-14"}',
        "<entry><title>Aide : M. DONNÉES Ouvertes</title></entry>",
        "<li><a href='x'>Aide &amp; M. &#79;uvertes&nbsp;DONNÉES</a></li>",
    ],
)
def test_the_same_value_from_a_text_is_a_leak_beside_the_menu(tmp_path: Path, planted: str) -> None:
    secrets = redacted(FURNISHED).secrets
    own = said_below([site_of(tmp_path / "bare", a=MENU.format("", ""))], secrets)
    site = site_of(tmp_path, home=f"{MENU.format('', '')}<main>{planted}</main>")
    assert leaks_not_said([site], secrets, temporary(), lambda: own)


def test_what_the_site_says_is_asked_only_where_something_is_found(tmp_path: Path) -> None:
    site = site_of(tmp_path, a="<p>rien</p>")
    assert (
        leaks_not_said([site], redacted(FURNISHED).secrets, temporary(), lambda: pytest.fail("asked")) == []
    )


def act(path: str, text: str) -> Redacted:
    """A text of an archive, redacted."""
    made = redacted(text)
    return replace(made, source=replace(made.source, path=type(made.source.path)(path)))


PAPER = act("bourg/2024/papier.txt", PRINTED)
OTHER = act("bourg/2024/autre.txt", "- APPROUVE le projet.")
ENCODED = act("bourg/2024/code.txt", "- APPROUVE &#67;opie PAPIER.")
SHEET = "**Copie papier** à demander à la collectivité"


def set_aside(folder: Path, *texts: Redacted) -> dict[str, str]:
    """Reasons by the texts that are set aside when the page of each prints the same line of a template."""
    origins = {}
    for number, text in enumerate(texts):
        (folder / f"{number}.md").write_text(f"{text.source.text}\n\n{SHEET}", encoding="utf-8")
        origins[f"{number}.md"] = str(text.source.path)
    with pytest.raises(Unsound) as raised:
        refuse_shown(origins, folder, PAPER.secrets, texts)
    return {str(each.path): each.reason for each in raised.value.aside}


def test_a_value_that_all_pages_print_sets_aside_the_text_that_hides_it_and_those_that_say_it(
    tmp_path: Path,
) -> None:
    told = set_aside(tmp_path, OTHER, PAPER, ENCODED)
    assert list(told) == ["bourg/2024/papier.txt", "bourg/2024/code.txt"]
    assert "aussi des mots du site" in told["bourg/2024/papier.txt"]
    assert re.search(r"1\.md, ligne \d+ : nom occulté\n.*\[\[autoriser\]\]", told["bourg/2024/papier.txt"])
    assert "papier" not in "".join(told.values()).replace("papier.txt", "").lower()


def found(secrets: frozenset[Secret], text: str = SHEET) -> list[object]:
    return list(leaks_in("site/index.html", text.encode(), watched(secrets)))


def test_what_leaks_anywhere_is_told_of_its_text_which_is_set_aside_alone() -> None:
    with pytest.raises(Unsound) as raised:
        refuse_hidden(found(PAPER.secrets), [OTHER, PAPER], [], ())  # type: ignore[arg-type]
    assert [str(each.path) for each in raised.value.aside] == ["bourg/2024/papier.txt"]


ASIDE = [Aside(path=PAPER.source.path, reason="")]


def test_words_of_the_program_are_no_leak_once_nothing_hides_or_says_them() -> None:
    leaks = found(PAPER.secrets)
    refuse_hidden(leaks, [OTHER, PAPER], ASIDE, [b"rien"])  # type: ignore[arg-type]
    for texts, journal in (([ENCODED, PAPER], b""), ([PAPER], b'{"object": "aide, Copie PAPIER"}')):
        with pytest.raises(BuildError, match=r"Occulté dans bourg/2024/papier.txt."):
            refuse_hidden(leaks, texts, ASIDE, [journal])  # type: ignore[arg-type]


def test_a_name_that_the_program_does_not_print_stays_a_leak() -> None:
    hidden = act("bourg/2024/aide.txt", PRINTED.replace("Copie PAPIER", "Berthe NOËL"))
    leaks = found(hidden.secrets, "à Berthe Noël")
    assert leaks and not_by_program(leaks, [OTHER]) == leaks  # type: ignore[arg-type]
