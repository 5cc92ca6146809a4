"""How a text was set: blanks, spaced capitals, words divided at line ends."""

from __future__ import annotations

from indexer.patterns.core import pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WIDE_GAP = pattern(
    r"(?<=\S)[ ]{2,3}(?=\S)", matches=("le  conseil", "le   conseil"), refuses=("a b", "a    b")
)

SINGLE_GAP = pattern(r"(?<=\S)[ ](?=\S)", matches=("a b",), refuses=("a  b", " a"))

SPACED_CAPITALS = pattern(
    r"(?<![^\s])[A-ZÀ-Ÿ](?:[ ][A-ZÀ-Ÿ]){4,}(?![^\s])",
    matches=("D E L I B E R A T I O N", "E X T R A I T   DU REGISTRE"),
    refuses=("A B C D", "M. A B", "x x x x x x"),
    cased=True,
)
"""A word whose letters stand apart; words themselves stand further apart."""

LOST = pattern(
    r"[\x00\ufffd]", matches=("plan de \x00nancement", "caf\ufffd"), refuses=("café",), needs=("\x00", "\ufffd")
)
"""A character that could not be read."""

DAMAGED_WORD = pattern(
    r"(?:(?<![^\W_])[^\W_]*)?[\x00\ufffd][^\W_]*", matches=("\x00nancement", "a\x00ectation"), refuses=("financement",)
)

SOFT_HYPHENS = "\u00ad¬"
"""Signs that only say where a word may be divided."""

FIRST_HALF = pattern(
    r"(?:(?<![^\W_])|(?<=['’]))(?P<word>[^\W\d_]+)(?P<mark>[-‐\u00ad¬]?)$",
    matches=("la munici-", "l’unani-", "la délibé", "du Pas-de-Ca-"),
    refuses=("2022-", "fin -", "fin."),
    cased=True,
)
"""Last letters of a line, with their hyphen if there is one."""

SECOND_HALF = pattern(
    r"^(?P<word>[^\W\d_]+)", matches=("tion,", "verbal", "Aubert"), refuses=("2023", "- a"), cased=True
)

DIVIDED = pattern(
    r"(?<![\w@./:-])(?P<head>[^\W\d_]+(?:-[^\W\d_]+)*)(?P<mark>[-‐\u00ad¬])(?P<gap>[ \t]*\n[ \t]*)"
    r"(?!(?:et|ou|de|du|des|ni|aux?)\b)(?P<tail>[^\W\d_]+)(?![\w.-]*@)",
    matches=("Mme Josiane Perra-\nchet", "M. Luc ROSSI-\n  GNOL", "Saint-\nAubert"),
    refuses=("pré-\net post-scolaire", "mairie@val-\ndoise.example", "le -\nsuite", "2022-\n2023"),
    cased=True,
)
"""A word over the end of a line, in a running text."""

FAR_VALUE = pattern(
    r"(?<=\w)(?P<gap>[ ]{3,60})(?P<tail>:[ ](?:[^ |\t\n-]|[ -](?=[^ \n])){1,100})(?=[ ]{0,4}$)",
    matches=("Matricule               : 00417-W",),
    refuses=("Matricule : 00417-W", "a    : b    c", "a   | b"),
    cased=True,
)
"""A label, blanks, and the value at the end of the line."""

ADDRESS = pattern(
    r"www\.|https?:|@|\w\.[a-z]{2,}",
    matches=("https://www.portail-", "emploi.fr.", "mairie@val-"),
    refuses=("l’emploi.", "etc."),
)
"""An address of the web or of mail, in which a hyphen is always its own."""

WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*", matches=("proces-verbal", "eau"), refuses=("12",))

NEVER_SECOND = _words("et ou de du des ni a au aux")
"""« pré- et post-scolaire »: the hyphen stands for the rest of a compound, nothing is divided."""

COMPOUND_STARTS = _words(
    """vice grand grands grande grandes rendez celui celle ceux celles semi demi quasi avant apres arriere a outre proces
    compte chef chefs mot mots porte sapeur sapeurs lui elle elles eux vingt trente quarante cinquante soixante quatre dix
    saint sainte saints saintes notre libre centre petit petite tiers jusque quelques nouveau nouvelle non sud nord"""
)
"""Flat words that a hyphen of their own follows."""

COMPOUND_ENDS = _words(
    """a ci la meme memes elle elles il ils on etre verbal verbaux rendu rendus dessus dessous dela president presidente
    presidents presidentes prefet prefete prefecture traitance traitant traitants section sections value values"""
)
"""Flat words that a hyphen of their own stands before."""

MISREAD_ARTICLE = pattern(
    r"(?<![a-z])i(?='[a-z])", matches=("a i'unanimite", "i'an deux mille"), refuses=("qui l'ont", "titre i"), needs=("i'",)
)
"""A capital I for an elided « l »."""
