"""Reading `privacy.toml`: every key checked, every refusal one French sentence with its remedy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from string import hexdigits
from typing import Any

from indexer.model import Aside, SourceError, SourceText
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.policy import DEFAULTS, FILE_NAME, Action, Allowed, Manual, Policy
from indexer.sources.descriptions import day, parse_description, words
from indexer.sources.errors import unusable

TABLES = ("date", "categories", "autoriser", "occulter")
_ALLOWED_KEYS = ("valeur", "motif")
_MANUAL_KEYS = ("source", "ligne", "sha256", "categorie", "motif", "colonnes", "date")
_OPTIONAL = frozenset({"colonnes", "date"})

Table = Mapping[str, Any]
_DIGEST_DIGITS = 64
"""Hexadecimal digits of SHA-256."""


def read_policy(path: Path) -> Policy:
    """Policy of a file; raises SourceError for anything that would silently have no effect."""
    content = parse_description(path)
    _refuse_unknown(path, "", content, TABLES)
    return Policy(
        actions=_actions(path, content.get("categories", {})),
        allowed=tuple(_allowed(path, n, entry) for n, entry in _entries(path, content, "autoriser")),
        manual=tuple(_manual(path, n, entry) for n, entry in _entries(path, content, "occulter")),
        date=_value(path, "date", day, content["date"]) if "date" in content else None,
    )


def archive_file(sources: Path) -> Path:
    """The file of the whole archive stands beside the folder of sources."""
    return sources.absolute().parent / FILE_NAME


def archive_policy(sources: Path) -> Policy:
    """Policy of the whole archive, from the file beside the folder of sources; the defaults when there is none."""
    path = archive_file(sources)
    found = read_policy(path) if path.is_file() else Policy()
    return found.over(Policy(actions=DEFAULTS))


def policies(sources: Path, texts: Iterable[SourceText], aside: Iterable[Aside] = ()) -> dict[str, Policy]:
    """Policy of each authority by its slug; raises SourceError when a decision is about a text that is not there.

    Decisions about texts that were set aside wait with them. One that was taken on an earlier text of an act stays
    with that text, which its hash names.
    """
    texts = tuple(texts)
    known = {str(text.path): text.sha256 for text in texts}
    moved = {
        (str(t.replaced.by), t.sha256): str(t.path)
        for t in texts
        if t.replaced and known.get(str(t.replaced.by)) != t.sha256
    }
    unread = {str(each.path) for each in aside}
    slugs = sorted({path.partition("/")[0] for path in known})
    general = archive_policy(sources)
    own = {slug: _following(_own(sources / slug / FILE_NAME).over(general), moved) for slug in slugs}
    for policy in own.values():
        for manual in policy.manual:
            if manual.source not in unread:
                _refuse_changed(manual, known)
    return own


def authority_policy(sources: Path, slug: str) -> Policy:
    """Policy of one authority: its own decisions over those of the archive."""
    return _own(sources / slug / FILE_NAME).over(archive_policy(sources))


def taken_on(policy: Policy, source: SourceText) -> Policy:
    """The policy, with the decisions that were taken on the bytes of a source at its path, wherever it stood then."""
    at = str(source.path)
    manual = (replace(m, source=at) if m.sha256 == source.sha256 else m for m in policy.manual)
    return replace(policy, manual=tuple(manual))


def _own(path: Path) -> Policy:
    return read_policy(path) if path.is_file() else Policy(actions={})


def _following(policy: Policy, moved: Mapping[tuple[str, str], str]) -> Policy:
    manual = (replace(m, source=moved.get((m.source, m.sha256), m.source)) for m in policy.manual)
    return replace(policy, manual=tuple(manual))


def _refuse_changed(manual: Manual, known: Mapping[str, str]) -> None:
    digest = known.get(manual.source)
    place = f"{manual.source}, ligne {manual.line}"
    if digest is None:
        raise SourceError(
            f"{FILE_NAME} : une occultation vise {place}, mais ce texte n'existe pas. "
            "Corrigez « source », ou retirez-la."
        )
    if digest != manual.sha256:
        raise SourceError(
            f"{FILE_NAME} : {place} : ce texte a changé depuis que l'occultation a été décidée. "
            f'Relisez-le, puis corrigez « ligne » et écrivez sha256 = "{digest}"'
        )


def _actions(path: Path, table: Any) -> dict[Category, Action]:
    if not isinstance(table, dict):
        remedy = "Écrivez [categories], puis une catégorie par ligne."
        raise unusable(path, "« categories » n'est pas un tableau", remedy)
    _refuse_unknown(path, "categories", table, [category.value for category in Category])
    return {Category(key): Action(_value(path, key, _action, value)) for key, value in table.items()}


def _action(value: object) -> str:
    if value not in list(Action):
        raise ValueError(f"une décision : {', '.join(Action)}")
    return str(value)


def _entries(path: Path, content: Table, name: str) -> list[tuple[int, Table]]:
    entries = content.get(name, [])
    if not (isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries)):
        raise unusable(
            path, f"« {name} » n'est pas une liste de décisions", f"Ouvrez chaque décision par [[{name}]]"
        )
    return list(enumerate(entries, 1))


def _allowed(path: Path, number: int, entry: Table) -> Allowed:
    _refuse_incomplete(path, f"autoriser n° {number}", entry, _ALLOWED_KEYS)
    value, reason = (_value(path, key, words, entry[key]) for key in _ALLOWED_KEYS)
    return Allowed(value=value, reason=reason)


def _manual(path: Path, number: int, entry: Table) -> Manual:
    _refuse_incomplete(path, f"occulter n° {number}", entry, _MANUAL_KEYS)
    text = {key: _value(path, key, check, entry[key]) for key, check in _CHECKS.items() if key in entry}
    columns = _columns(path, entry.get("colonnes"))
    return Manual(
        source=text["source"],
        line=int(text["ligne"]),
        columns=columns,
        sha256=text["sha256"],
        category=Category(text["categorie"]),
        reason=text["motif"],
        date=text.get("date"),
    )


def _line(value: object) -> str:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("un numéro de ligne, compté à partir de 1")
    return str(value)


def _digest(value: object) -> str:
    if not isinstance(value, str) or len(value) != _DIGEST_DIGITS or not set(value) <= set(hexdigits):
        raise ValueError("l'empreinte SHA-256 du texte, 64 chiffres hexadécimaux")
    return value.lower()


def _category(value: object) -> str:
    if value not in list(Category):
        raise ValueError(f"une catégorie : {', '.join(Category)}")
    return str(value)


_CHECKS: Mapping[str, Callable[[object], str]] = {
    "source": words,
    "ligne": _line,
    "sha256": _digest,
    "categorie": _category,
    "motif": words,
    "date": day,
}


def _columns(path: Path, value: object) -> tuple[int, int] | None:
    if value is None:
        return None
    match value:
        case [int(first), int(last)] if 1 <= first <= last:
            return first, last
    remedy = "Il faut le premier et le dernier caractère : [12, 25]"
    raise unusable(path, "la valeur de « colonnes » est refusée", remedy)


def _value(path: Path, key: str, check: Callable[[object], str], value: object) -> str:
    try:
        return check(value)
    except ValueError as error:
        raise unusable(path, f"la valeur de « {key} » est refusée", f"Il faut {error}.") from error


def _refuse_incomplete(path: Path, place: str, entry: Table, keys: Iterable[str]) -> None:
    _refuse_unknown(path, place, entry, keys)
    missing = [key for key in keys if key not in entry and key not in _OPTIONAL]
    if missing:
        raise unusable(path, f"{place} : il manque « {missing[0]} »", f"Clés attendues : {', '.join(keys)}.")


def _refuse_unknown(path: Path, place: str, table: Table, keys: Iterable[str]) -> None:
    known = list(keys)
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1, cutoff=0.5)
            remedy = f"Vouliez-vous écrire « {near[0]} » ?" if near else f"Clés admises : {', '.join(known)}."
            raise unusable(path, f"{place + ' : ' if place else ''}la clé « {key} » est inconnue", remedy)
