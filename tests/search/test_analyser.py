"""Words are folded, freed of their elision, then stemmed, in this order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from snowballstemmer.french_stemmer import FrenchStemmer

from indexer.french import fold, stem
from indexer.search.language.analyser import STOP_WORDS, stem_of, stems, subject_terms, tokens, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’Article d'Été", ["article", "ete"]),
        ("qu’il jusqu'au lorsqu’une", ["il", "au", "une"]),
        ("s'il n'a c'est j'ai m'a t'on", ["il", "a", "est", "ai", "a", "on"]),
        ("puisqu’elle quoiqu’ils", ["elle", "ils"]),
        ("aujourd’hui prud'homme", ["aujourdhui", "prudhomme"]),
        ("Œuvre cœur ex æquo", ["oeuvre", "coeur", "ex", "aequo"]),
        ("Pas-de-Calais", ["pas", "de", "calais"]),
        ("150 000 € le 1ᵉʳ n°2", ["150000", "le", "1er", "n", "2"]),
        ("le R.S.A. et l’A.P.A", ["le", "rsa", "et", "apa"]),
        ("12.300 € en 2023 167", ["12300", "en", "2023", "167"]),
        ("« l' »", ["l"]),
        ("", []),
    ],
)
def test_words_are_folded_and_lose_their_elision(text: str, expected: list[str]) -> None:
    assert words(text) == expected


WORDS = (
    *("créée", "adoptée", "publié", "électricité", "pénalités", "collectivité", "collectivités", "arrêtée"),
    *("délibéré", "délibération", "élu", "réunion", "résiliée", "représentée", "dénommée", "égalité"),
)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_typed_without_accents_has_the_stem_of_the_accented_one(word: str) -> None:
    assert stems(word) == stems(fold(word)) == stems(word.upper()) == stems(f"l’{word}")


@pytest.mark.parametrize(
    "family",
    [
        "collectivité collectivités",
        "résiliation résilier résilie résilié résiliée résiliés résiliées",
        "adoption adopter adopté adoptée adoptés adoptées",
        "modification modifier modifié modifiée",
        "notification notifier notifiées",
        "élu élue élus élues",
        "loi lois",
        "prévu prévue prévus prévues",
        "versement verser versé versée versées",
    ],
)
def test_the_forms_of_a_word_share_their_stem(family: str) -> None:
    assert len(set(stems(family))) == 1


def test_threads_do_not_disturb_one_another() -> None:
    words_of = [
        [f"{word}{n}ations" for word in ("con", "résili", "collectiv", "déliber")] for n in range(800)
    ]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda some: [stem_of(word) for word in some], words_of))
    stem_of.cache_clear()
    stem.cache_clear()
    assert together == [[stem_of(word) for word in some] for some in words_of]


def test_stop_words_are_left_out_of_stems_only() -> None:
    assert stems("la résiliation de la convention") == stems("résiliation convention")
    assert words("de la") == ["de", "la"]


def test_the_code_of_a_subject_stays_whole() -> None:
    assert subject_terms("8.2 Aide sociale") == ["8.2", "aid", "social"]
    assert subject_terms("8 l’aide 7.10 et 7.5") == ["7.10", "7.5", "8", "aid"]


@given(
    st.text(alphabet="aeiouybcdlmnrstvqx", max_size=8),
    st.sampled_from(["", "ations", "ement", "euses", "issant", "ees", "iques", "aient", "lites"]),
)
def test_the_stemmer_in_c_gives_what_that_in_python_gives(start: str, ending: str) -> None:
    assert stem(start + ending) == FrenchStemmer().stemWord(start + ending)


def test_stop_words_are_folded_words() -> None:
    assert {word for stop in STOP_WORDS for word in words(stop)} == STOP_WORDS


@given(st.text(max_size=80))
def test_tokens_tell_where_they_stand(text: str) -> None:
    found = list(tokens(text))
    assert [token.word for token in found] == words(text)
    for token, following in pairwise(found):
        assert token.start < token.end <= following.start
    for token in found:
        assert words(text[token.start : token.end])[-1:] in ([token.word], [])


@given(st.text(max_size=80))
def test_words_are_letters_and_digits(text: str) -> None:
    assert all(word.isalnum() for word in words(text))
