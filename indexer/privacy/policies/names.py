"""Names that are published as they are, because addresses are made of them: of files, of authorities."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from indexer.model import Authority, SourceError, SourceText
from indexer.privacy.detectors.bank import find_accounts
from indexer.privacy.detectors.cards import find_cards
from indexer.privacy.detectors.findings import BAR, LABELS, Category, Finding, Text, prepare
from indexer.privacy.detectors.numbers import find_mails, find_nirs, find_phones
from indexer.privacy.proof.lookup import Lookup
from indexer.privacy.proof.spelling import squash, squashed
from indexer.sources.authority import FILE_NAME
from indexer.sources.errors import unusable

_CODES: tuple[Callable[[Text], Iterator[Finding]], ...] = (find_accounts, find_nirs, find_cards, find_mails)
"""Codes that are sure by their key or their form, where no words around can tell."""
_WORDS = (*_CODES, find_phones)


def refuse_described(sources: Iterable[SourceText], known: Lookup) -> None:
    """Raise SourceError when the description of an authority holds a code or a value that is hidden in the texts.

    It stands on the pages of all its texts: none of them could be published.
    """
    for authority in dict.fromkeys(source.authority for source in sources if source.authority):
        for key, words in (("name", authority.name), ("kind", authority.kind or "")):
            if found := _first(words, _WORDS) or _hidden(words, authority.slug, known):
                raise _described(authority, key, found)


def _described(authority: Authority, key: str, category: Category) -> SourceError:
    problem = f"« {key} » contient ce qui ne se publie pas ({_told(category)})"
    remedy = "Retirez-le, ou autorisez la valeur ([[autoriser]] dans privacy.toml)."
    return unusable(Path(authority.slug, FILE_NAME), problem, remedy)


def refuse_named(sources: Iterable[SourceText], known: Lookup) -> None:
    """Raise SourceError when the name of a file holds a code or a value that is hidden in the texts."""
    refuse_paths((source.path.with_name(n) for source in sources for n in (source.path.name, *source.copies)), known)


def refuse_paths(paths: Iterable[PurePosixPath], known: Lookup) -> None:
    """As `refuse_named`, of paths below the folder of sources."""
    for path in paths:
        if found := _of_name(path.name, path.parts[0], known):
            problem = f"le nom d'un fichier contient ce qui ne se publie pas ({_told(found)})"
            shown = Path(path.with_name(f"{BAR}{path.suffix}"))
            raise unusable(shown, problem, "Renommez-le : ce nom entre dans l'adresse de sa page.")


def _of_name(name: str, slug: str, known: Lookup) -> Category | None:
    stem = name.rpartition(".")[0].replace("_", " ")
    return _first(stem, _CODES) or _hidden(stem, slug, known)


def _hidden(words: str, slug: str, known: Lookup) -> Category | None:
    """Category of the first value in some words that is hidden in the texts of an authority."""
    if not known.candidates(squash(words)):
        return None
    places = known.places(squashed(words), inside=True)
    return next((s.category for s, _, _ in places if not s.only_in or slug in s.only_in), None)


def _first(words: str, finders: Iterable[Callable[[Text], Iterator[Finding]]]) -> Category | None:
    text = prepare(words)
    return next((finding.category for find in finders for finding in find(text)), None)


def _told(category: Category) -> str:
    return LABELS[category].rpartition(" ")[0]
