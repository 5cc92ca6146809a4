"""Words that differ between two clauses, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from indexer.linking.clauses.words import joined, plain, tokens
from indexer.linking.model import ChangeKind, Piece

MISREAD = 80
"""Likeness (0 to 100) from which two words may be one word misread."""
CHANCE = 2
"""Common words between two changes that may be common by chance."""
SHORTEST = 4
"""Letters below which a word is too short to be told from another one."""

_WEIGHTY_WORDS = """
    ne n pas non aucun aucune sans sauf hormis excepte ni jamais seul seule seulement uniquement exclusivement
    doit doivent devra devront peut peuvent pourra pourront interdit interdite obligatoire facultatif facultative
    oblige tenu tenue avant apres moins plus maximum minimum ou et
    jour jours mois an ans annee annees semaine semaines heure heures annuel annuelle mensuel mensuelle trimestriel
    trimestrielle semestriel semestrielle bimestriel hebdomadaire quotidien quotidienne premier deuxieme troisieme
    un deux trois quatre cinq six sept huit neuf dix vingt trente quarante cent mille euro euros
"""
"""Words that change what a clause obliges to: never taken for a misread word or a name."""
_CIVIL_WORDS = """
    monsieur madame mademoiselle m mme mlle mr le la les l de du des d en sa son qualite president presidente maire pour
    prenom nom representee represente par domicilie domiciliee habilite dument departement region commune ville
"""
"""Words that stand around a name."""
_WEIGHTY = frozenset(_WEIGHTY_WORDS.split())
_CIVIL = frozenset(_CIVIL_WORDS.split())
_CONTRARY = ("in", "im", "ir", "il", "de", "dis", "non", "mal", "anti", "sur", "sous", "re")
_NOISE = frozenset({"o", "x", "e", "v", "y", "i"})
"""Bullets and rules that character recognition reads as a letter."""


def differences(left: str, right: str, names: frozenset[str] = frozenset()) -> tuple[Piece, ...]:
    """Pieces of both texts in order. `names` are folded words of the parties' names on either side."""
    a, b = tokens(left), tokens(right)
    matcher = SequenceMatcher(None, _plain(a), _plain(b), autojunk=False)
    pieces: list[Piece] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        before, after = a[i:j], b[k:m]
        kind = None if tag == "equal" else _kind(before, after, names)
        pieces.append(Piece(before=joined(before), after=joined(after), kind=kind))
    return tuple(_merged(pieces))


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """A word or two that happen to be common between two changes of substance belong to the change."""
    merged: list[Piece] = []
    for piece in pieces:
        run = merged[-2:]
        if (
            piece.kind is ChangeKind.SUBSTANCE
            and run[1:]
            and _is_chance(run[1])
            and run[0].kind is piece.kind
        ):
            whole = (*run, piece)
            before, after = (
                " ".join(filter(None, side))
                for side in zip(*((p.before, p.after) for p in whole), strict=True)
            )
            merged[-2:] = [Piece(before=before, after=after, kind=piece.kind)]
        else:
            merged.append(piece)
    return merged


def _is_chance(piece: Piece) -> bool:
    return piece.kind is None and len(piece.before.split()) <= CHANCE


def _plain(words: Sequence[str]) -> list[str]:
    """What is compared; a sign stands for itself."""
    return [plain(word) or word for word in words]


def _kind(before: Sequence[str], after: Sequence[str], names: frozenset[str]) -> ChangeKind:
    a, b = list(_words(before)), list(_words(after))
    if "".join(a) == "".join(b) or set(a + b) <= _NOISE:
        return ChangeKind.TYPOGRAPHY
    changed = set(a) ^ set(b)
    if any(word in _WEIGHTY or not word.isalpha() for word in changed):
        return ChangeKind.SUBSTANCE
    if changed <= names | _CIVIL:
        return ChangeKind.PARTY
    if len(a) == len(b) and all(_misread(x, y) for x, y in zip(a, b, strict=True)):
        return ChangeKind.SCAN
    return ChangeKind.SUBSTANCE


def _words(run: Sequence[str]) -> Iterator[str]:
    return filter(None, map(plain, run))


def _misread(a: str, b: str) -> bool:
    """« Financier » and « Financeur », « appli » and « applicatif »; not « valide » and « invalide »."""
    short, long = sorted((a, b), key=len)
    if a == b:
        return True
    if len(short) < SHORTEST or any(long == prefix + short for prefix in _CONTRARY):
        return False
    return long.startswith(short) or fuzz.ratio(a, b) >= MISREAD
