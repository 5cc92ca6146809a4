"""`privacy.toml`: what it decides, and how a mistake in it is told."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from indexer.model import Replaced, SourceError
from indexer.privacy import Policy, policies, protect_file, redact
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.policy import Action, Allowed, Manual
from indexer.privacy.policies.policy_file import read_policy
from indexer.publishing.terminal.privacy_list import NAMES
from tests.factories import source
from tests.privacy.samples import named, published

MAIL = "jeanne.martin@exemple.fr"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_defaults_hide_private_contacts_and_leave_those_of_offices() -> None:
    text = published(f"Écrire à {MAIL} ou à accueil@bourg.fr, Mme Anne ROY, tél. 06 12 34 56 78, ou 3639.")
    assert text == (
        "Écrire à ▇▇▇ [adresse électronique occultée] ou à accueil@bourg.fr, Mme ▇▇▇ [nom occulté], "
        "tél. ▇▇▇ [numéro de téléphone occulté], ou 3639."
    )


def test_a_category_can_be_decided_otherwise() -> None:
    policy = Policy(actions={Category.EMAIL: Action.PUBLISH, Category.AGENT: Action.MASK})
    assert published(f"Anne ROY, Directrice, {MAIL}", policy) == f"▇▇▇ [nom occulté], Directrice, {MAIL}"


def test_an_allowed_value_stays_of_which_two_rules_find_a_part_each() -> None:
    policy = Policy(allowed=(Allowed(value="Ginette PAPINEAU", reason="a donné son accord"),))
    text = "La buvette (responsable : Mme Ginette Papineau) sera tenue."
    assert redact(source(text), policy).source.text == text


def test_an_allowed_value_stays_in_every_spelling() -> None:
    policy = Policy(allowed=(Allowed(value="03 20 11 22 33", reason="standard"),))
    assert published("tél. 03.20.11.22.33 ou 03 20 11 22 34", policy).startswith("tél. 03.20.11.22.33 ou ▇▇▇")


def manual(line: int, columns: tuple[int, int] | None = None, category: Category = Category.PERSON) -> Manual:
    text = source("un\ndeux Anne trois")
    return Manual(
        source=str(text.path),
        line=line,
        columns=columns,
        sha256=text.sha256,
        category=category,
        reason="demande",
    )


@pytest.mark.parametrize(
    ("columns", "expected"), [((6, 9), "deux ▇▇▇ [nom occulté] trois"), (None, "▇▇▇ [nom occulté]")]
)
def test_a_passage_can_be_hidden_by_hand(columns: tuple[int, int] | None, expected: str) -> None:
    policy = Policy(manual=(manual(2, columns),))
    assert published("un\ndeux Anne trois", policy) == f"un\n{expected}"


def test_a_decision_by_hand_hides_even_a_category_that_is_published() -> None:
    policy = Policy(manual=(manual(2, (6, 9), Category.OFFICE_EMAIL),))
    assert "Anne" not in published("un\ndeux Anne trois", policy)


@pytest.mark.parametrize("decision", [manual(3), manual(2, (6, 90)), manual(2, (5, 5))])
def test_a_decision_by_hand_that_has_no_place_is_refused(decision: Manual) -> None:
    with pytest.raises(SourceError, match="Corrigez"):
        published("un\ndeux Anne trois", Policy(manual=(decision,)))


def test_the_authority_decides_over_the_archive(tmp_path: Path) -> None:
    sources = tmp_path / "source_texts"
    write(tmp_path / "privacy.toml", '[categories]\ncourriel = "publier"\nagent = "occulter"\n')
    write(sources / "bourg/privacy.toml", 'date = 2026-11-21\n[categories]\ncourriel = "examiner"\n')
    found = policies(sources, [named("bourg/2023/a.txt", "a"), named("nord/2023/b.txt", "b")])
    assert found["bourg"].action(Category.EMAIL) is Action.REVIEW
    assert found["bourg"].action(Category.AGENT) is Action.MASK
    assert found["nord"].action(Category.EMAIL) is Action.PUBLISH
    assert found["nord"].action(Category.BANK) is Action.MASK
    assert (found["bourg"].date, found["nord"].date) == ("2026-11-21", None)


def decision(**facts: str) -> str:
    values = {
        "source": '"bourg/2023/a.txt"', "ligne": "1",
        "sha256": f'"{"0" * 64}"', "categorie": '"personne"', "motif": '"x"',
    }  # fmt: skip
    return "[[occulter]]\n" + "".join(f"{key} = {value}\n" for key, value in {**values, **facts}.items())


def test_a_changed_source_stops_the_build(tmp_path: Path) -> None:
    sources = tmp_path / "source_texts"
    write(tmp_path / "privacy.toml", decision())
    text = named("bourg/2023/a.txt", "nouveau texte")
    with pytest.raises(SourceError, match="a changé depuis") as error:
        policies(sources, [text])
    assert f'sha256 = "{text.sha256}"' in str(error.value)
    with pytest.raises(SourceError, match="n'existe pas"):
        policies(sources, [named("bourg/2023/b.txt", "b")])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[categories", "pas du TOML valide"),
        ('couleur = "rouge"', "la clé « couleur » est inconnue"),
        ("categories = 3", "Écrivez [categories]"),
        ('[categories]\ntelefone = "occulter"', "Vouliez-vous écrire « telephone » ?"),
        ('[categories]\ntelephone = "masquer"', "une décision : publier, occulter, examiner"),
        ("autoriser = 1", "[[autoriser]]"),
        ('[[autoriser]]\nvaleur = "x"', "il manque « motif »"),
        ('[[autoriser]]\nvaleur = ""\nmotif = "x"', "la valeur de « valeur » est refusée"),
        ('date = "hier"', "une date de la forme 2023-05-15"),
        (decision(ligne="0"), "un numéro"),
        (decision(ligne="true"), "un numéro"),
        (decision(sha256='"abc"'), "64 chiffres hexadécimaux"),
        (decision(categorie='"nom"'), "une catégorie : "),
        (decision(colonnes="[3, 1]"), "[12, 25]"),
        (decision(colonnes='"3"'), "[12, 25]"),
        (decision(couleur='"x"'), "« couleur » est inconnue"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_its_remedy(tmp_path: Path, content: str, told: str) -> None:
    path = write(tmp_path / "privacy.toml", content)
    with pytest.raises(SourceError) as error:
        read_policy(path)
    assert str(error.value).startswith(f"{path} : ")
    assert told in str(error.value)


def test_the_policy_of_the_archive_can_be_read_and_is_the_default() -> None:
    found = read_policy(Path("privacy.toml"))
    assert {category: Policy().action(category) for category in Category} == dict(found.actions)


def test_without_anything_to_hide_the_source_is_the_same() -> None:
    text = source("Le conseil municipal approuve le budget.")
    assert redact(text).source is text


def test_every_category_has_a_name_in_the_list_and_in_the_register() -> None:
    assert set(NAMES) == set(Category)


def test_a_decision_stays_with_the_text_on_which_it_was_taken_when_another_one_replaces_it(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    (sources / "bourg").mkdir(parents=True)
    now = named("bourg/2023/a.txt", "nouveau")
    replaced = Replaced(by=now.path, day=date(2024, 1, 2))
    older = replace(named("bourg/2023/a.versions/2024-01-02/a.txt", "ancien"), replaced=replaced)
    decision = f'[[occulter]]\nsource = "{now.path}"\nligne = 1\nsha256 = "{older.sha256}"\n'
    (sources / "bourg/privacy.toml").write_text(f'{decision}categorie = "personne"\nmotif = "vie privée"\n')
    (manual,) = policies(sources, [now, older])["bourg"].manual
    assert manual.source == str(older.path)
    with pytest.raises(SourceError, match="a changé"):
        policies(sources, [now])


def test_an_earlier_text_is_shown_alone_by_the_decisions_that_were_taken_on_it(tmp_path: Path) -> None:
    folder = tmp_path / "source_texts/bourg"
    path = write(folder / "2023/a.versions/2024-01-02/a.txt", "Objet : le chêne de la Vallée")
    write(folder / "authority.toml", 'slug = "bourg"\nname = "Bourg"\n')
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    decision = f'[[occulter]]\nsource = "bourg/2023/a.txt"\nligne = 1\nsha256 = "{digest}"\n'
    write(folder / "privacy.toml", f'{decision}categorie = "personne"\nmotif = "vie privée"\n')
    assert "Vallée" not in protect_file(path).source.text


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"date = \xe9", "n'est pas en UTF-8"),
        (b'date = "2026-01-01"\ndate = "2026-01-02"', "TOML valide .fin du fichier"),
        (b"date = 2026-13-45", "TOML valide"),
        (b"[[occulter]]\nligne = " + b"9" * 5000, "un nombre y est trop long"),
        (b"date = " + b"[" * 5000, "trop de tableaux"),
        (b"[[categories]]", "n'est pas un tableau"),
        (b"autoriser = 3", "n'est pas une liste de d"),
        (b"[[autoriser]]\nvaleur = 12\nmotif = ''", "un texte entre guillemets"),
        (b"[[occulter]]\nsource = 'a.txt'\nligne = true\nsha256 = ''\ncategorie = ''\nmotif = ''", "un numéro"),
        (b"categories = {courriel = ['masquer']}", "une d.cision :"),
        (b"date = 12:30:00", "La valeur de|la valeur de"),
    ],
)
def test_a_policy_broken_in_any_way_is_told_in_one_sentence(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "privacy.toml"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=told) as caught:
        read_policy(path)
    assert str(caught.value).startswith(f"{path} : ")
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 600


def test_the_mark_before_the_first_byte_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "privacy.toml"
    path.write_bytes(b'\xef\xbb\xbfdate = "2026-01-01"\r\n')
    assert read_policy(path).date == "2026-01-01"
