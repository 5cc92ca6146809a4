"""Queries of every kind, made up: sensible ones, careless ones, hostile ones."""

from __future__ import annotations

from hypothesis import strategies as st

_WORDS = """
résiliation convention lettre recommandée avis préavis trois partie l’association subvention aide versée montant
l'article œuvre coeur données avenant marché commission demeure qu'il ouiform de la le introuvable x1 CONVENTION
Résilier pas-de-calais créations élus lois d’approuver 2016/679 150 L.115-2 peut-on aujourd’hui département
allocataire RSA emploi présidente vote mentions légales
personnelles demandeurs stationnement contrat
"""
WORDS = st.sampled_from(_WORDS.split())
PHRASES = st.sampled_from(
    [
        "chaque partie peut mettre fin",
        "lettre recommandée avec avis de réception",
        "par lettre simple",
        "sous un préavis de trois mois",
        "les données de la personne",
        "de la convention",
        "la présente convention",
        "la",
        "la la",
        "du conseil départemental",
        "action sociale",
        "Pôle emploi",
    ]
) | st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
FIELDS = st.sampled_from(
    [
        "collectivite:nord",
        'collectivite:"pas de calais"',
        "collectivite:dep*",
        "annee:2021..2023",
        "annee:2022",
        "annee:>2021",
        "type:convention",
        "type:(rapport OU avenant)",
        "article:5.2",
        "article:1*",
        "numero:2023-167",
        "titre:résiliation",
        'cite:"L. 115-2"',
        'cite:"article L115-2 du CASF"',
        "cite:2016/679",
        "montant:>=1000",
        "montant:1500..90000",
        "date:2023-04..2023-06",
        "date:<2023",
        "fin:2023..",
        "partie:emploi",
        "elu:poirer~",
        "instance:permanente",
        "matiere:8.6",
        "matiere:8",
        "matiere:(5.4 OU 7.5)",
        'matiere:"aide sociale"',
        'matiere:"8.6 Emploi et formation professionnelle"',
        "matiere:subvention",
        "matiere:4.5",
        "matiere:soc*",
        "foo:bar",
        "annee:23",
        "type:x",
        "date:2023-13",
    ]
)
STARTS = WORDS.flatmap(lambda word: st.integers(2, 7).map(lambda size: f"{word[:size]}*"))


def misspelt(word: str, place: int, letter: str, reach: str) -> str:
    """A letter more, one instead, or one less."""
    place %= len(word)
    return f"{word[:place]}{letter}{word[place + (place % 2) :]}~{reach}"


MISSPELT = st.builds(
    misspelt, WORDS, st.integers(0, 20), st.sampled_from("aes"), st.sampled_from(["", "1", "2"])
)
QUOTED = PHRASES.map('"{}"'.format)
NEAR = st.builds('"{}"~{}'.format, PHRASES, st.integers(1, 20))
PLAIN = st.one_of(WORDS, WORDS, QUOTED, NEAR, FIELDS)
LEAVES = st.one_of(PLAIN, STARTS, MISSPELT)
OPERATORS = st.sampled_from([" ", " ", " OU ", " OR ", " ET ", " SAUF ", " ET SAUF ", " NOT ", " -", " - "])


def combined(leaves: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Leaves joined and grouped."""
    return st.recursive(
        leaves,
        lambda inner: st.builds("{}{}{}".format, inner, OPERATORS, inner) | inner.map("({})".format),
        max_leaves=6,
    )


SIGNS = st.sampled_from([*"()\"*~-:«»’' \t\u00a0…<>=.²é", " OU ", " ET ", " SAUF ", "..", "annee:"])
HOSTILE = (
    st.text(st.characters(exclude_categories=("Cs", "Cn", "Nd")), max_size=40)
    | st.lists(SIGNS | WORDS, max_size=12).map("".join)
    | st.sampled_from(
        ["", " ", "a" * 2000, "(" * 50 + ")" * 50, "<img src=x onerror=alert(1)>", "__proto__:1"]
    )
)
EVERY = st.one_of(combined(LEAVES), combined(LEAVES), combined(LEAVES), HOSTILE)
