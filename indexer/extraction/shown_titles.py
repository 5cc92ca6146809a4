"""Titles in the case of a sentence: an act that shouts its title is shown as the rest of its text spells the words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from indexer.french import flat, roman, without_final_dot
from indexer.model import Document, Dossier
from indexer.patterns.structure.titles import FIRST, NAMED, WORD_OF_TITLE

SHOUTED = 0.35
"""Share of capitals from which a title shouts, in whole or in part."""
CALM = 0.6
"""Share of capitals up to which a line of the text proves how its words are spelt."""
FEWEST_LETTERS = 10
_SMALL = (
    "a au aux avec ce ces cet cette d dans de des du en entre et l la le les leur leurs lors n ou par "
    "pour qu que qui relatif relative relatifs relatives portant sans selon ses son sa sous sur un une vers"
)
_COMMON = (
    "accord achat acquisition actualisation adhesion adoption affaires affectation aide annee annexe approbation "
    "attribution autorisation avenant avis budget cession charte commande commission commune compte comptes concession "
    "conseil contrat convention conventions creation decision definition delegation deliberation demande departement "
    "designation division education emploi emplois exercice exploitation financement finances financier fixation "
    "fonctionnement garantie gestion groupement indemnites information installation liste location marche marches "
    "mise modificative modification municipal municipale nomination objet ordre partenariat participation personnel "
    "plan prestation prestations principal primitif programme projet rapport realisation reglement renouvellement "
    "ressources revision service services signature subvention subventions suppression tableau tarif tarifs taux "
    "travaux urbanisme utilisation vente versement voirie vote"
)
TITLES = 131_072
"""Titles that are remembered: several stages go through all titles of an archive, one after the other."""
SMALL_WORDS = frozenset(_SMALL.split())
COMMON_WORDS = frozenset(_COMMON.split())
"""Words of titles whose small letters need no proof in the text of the act."""
ACCENTED = {"a": "à"}


def shown_title(dossier: Dossier, document: Document | None = None) -> str:
    """Title of a document of the dossier (the act itself by default) without its final dot, and not in capitals."""
    return calm_title((document or dossier.main_document).title, dossier.source.text)


def calm_title(title: str, text: str) -> str:
    """A title of a text without its final dot; one in capitals is spelt as the text spells its words elsewhere."""
    title = without_final_dot(title)
    return _calm(title, text) if _shouts(title, SHOUTED) else title


@lru_cache(maxsize=16_384)
def _shouts(text: str, share: float) -> bool:
    if text[1:].islower():  # one capital at most, as in most lines
        return False
    letters = [*filter(str.isalpha, text)]
    return len(letters) >= FEWEST_LETTERS and sum(map(str.isupper, letters)) > share * len(letters)


@lru_cache(maxsize=TITLES)
def _calm(title: str, text: str) -> str:
    words = frozenset(flat(match[0]) for match in WORD_OF_TITLE.finditer(title))
    spelt = _spellings(words - SMALL_WORDS, text)
    parts, end = [], 0
    for match in WORD_OF_TITLE.finditer(title):
        parts += [title[end : match.start()], _word(match[0], spelt)]
        end = match.end()
    calm = "".join([*parts, title[end:]])
    for start in (FIRST, NAMED):
        found = start.match(calm)
        end = found.end() if found else 0
        calm = calm[:end] + calm[end : end + 1].upper() + calm[end + 1 :]
    return calm


def _word(word: str, spelt: Mapping[str, Counter[str]]) -> str:
    """As the text spells it where it does not shout; a word without such a proof stays as it is printed."""
    key = flat(word)
    if not word.isupper() or "." in word:
        return word
    if key in SMALL_WORDS:
        return ACCENTED.get(word.lower(), word.lower())
    forms = spelt.get(key)
    return _usual(forms) if forms else _unproven(word, key)


def _usual(forms: Counter[str]) -> str:
    """The most frequent of some spellings, in small letters where there are such."""
    small = [form for form in forms if form.islower()]
    return max(small or forms, key=lambda form: (forms[form], form))


def _unproven(word: str, key: str) -> str:
    """A word in capitals that the text spells nowhere else; a common one that is no roman number in small letters."""
    is_number = roman(word) is not None and len(word) > 1
    return word.lower() if key in COMMON_WORDS and not is_number else word


def _spellings(words: frozenset[str], text: str) -> Mapping[str, Counter[str]]:
    """How often each of some words, given in plain letters, is spelt in which way in lines that do not shout."""
    plain = _plain(text)
    calm: dict[int, bool] = {}
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word in words:
        for place in _places(word, plain):
            end = place + len(word)
            if not _is_word(text, place, end):
                continue
            start = plain.rfind("\n", 0, place) + 1
            if start not in calm:
                stop = plain.find("\n", end)
                calm[start] = not _shouts(text[start : stop if stop >= 0 else None], CALM)
            if calm[start]:
                found[word][text[place:end]] += 1
    return found


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a whole word stands there and no part of one."""
    found = WORD_OF_TITLE.match(text, start)
    return found is not None and found.end() == end and not (start and WORD_OF_TITLE.match(text, start - 1))


def _places(word: str, plain: str) -> Iterator[int]:
    place = plain.find(word)
    while place >= 0:
        yield place
        place = plain.find(word, place + 1)


_plain = lru_cache(maxsize=64)(flat)
