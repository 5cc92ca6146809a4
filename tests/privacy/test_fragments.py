"""The proof of absence reads databases of Xapian as it reads every other file."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.privacy.detectors.findings import Category
from indexer.privacy.proof import fragments
from indexer.privacy.proof.leaks import find_leaks
from indexer.privacy.proof.secrets import Secret
from indexer.search import build_index, generations, open_index
from tests.factories import document, dossier, reading, section, source

NAME = "Hortensia Vauquelin"
SECRET = Secret(text="hortensiavauquelin", words=("hortensia", "vauquelin"), category=Category.BENEFICIARY)


@pytest.mark.parametrize("place", ["heading", "text", "object"])
@pytest.mark.parametrize("together", [1, 500])
def test_a_hidden_value_is_found_wherever_it_stands_in_a_fragment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, together: int
) -> None:
    monkeypatch.setattr(fragments, "TOGETHER", together)
    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\nfragments = 2\n', encoding="utf-8")
    name = {place: NAME}
    page = document(
        "Aide",
        section(
            "1",
            "",
            f"Une aide est donnée à {name.get('text', 'la famille')}.",
            title=name.get("heading", "Objet"),
        ),
    )
    filler = [
        reading(dossier(document("Voirie"), number=f"n{n}", source=source(path=f"nord/{n}.txt")))
        for n in range(6)
    ]
    build_index([*filler, reading(dossier(page, object=name.get("object", "")))], tmp_path / ".index")
    leaks = list(find_leaks(tmp_path / ".index", [SECRET]))
    assert leaks and all("fragment-" in leak.path for leak in leaks)
    build_index(filler, tmp_path / ".index")
    assert not list(find_leaks(tmp_path / ".index" / "generation-2", [SECRET]))


def test_two_words_that_only_the_order_of_terms_puts_together_are_no_name(tmp_path: Path) -> None:
    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\n', encoding="utf-8")
    page = document("Aide", section("1", "", "Hortensia Dubois, Anne Vauquelin, élues.", title="Aide"))
    build_index([reading(dossier(page, object=""))], tmp_path / ".index")
    assert not list(find_leaks(tmp_path / ".index", [SECRET]))


def test_what_is_hidden_later_leaves_no_trace_in_the_blocks_of_a_database(tmp_path: Path) -> None:
    (tmp_path / "recherche.toml").write_text('moteur = "xapian"\n', encoding="utf-8")
    others = [
        reading(dossier(document("Voirie", section("1", "", f"rue {' '.join(f'mot{n}x{k}' for k in range(99))}")),
                        number=f"n{n}", source=source(path=f"nord/{n}.txt")))
        for n in range(60)
    ]  # fmt: skip
    for names in ([NAME], ["la famille"], []):
        acts = [reading(dossier(document("Aide", section("1", "", f"Aide à {name}.")))) for name in names]
        build_index([*others, *acts], tmp_path / ".index")
        generation = generations.current(tmp_path / ".index")
        assert generation
        held = b"".join(path.read_bytes() for path in sorted(generation.rglob("*.glass")))
        assert (b"vauquelin" in held) == (NAME in names)
    build_index([], tmp_path / ".index")
    assert len(open_index(tmp_path / ".index")) == 0
