"""The files of a year as acts: forms of one act, an act with its annexes and its @ctes envelope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from indexer.model import Envelope
from indexer.sources.decoding import read_bytes
from indexer.sources.errors import unusable
from indexer.sources.readers.text_of import known_kind

_PREFERRED = (".txt", ".docx", ".odt", ".html", ".htm", ".pdf")
"""Of files that have one name, which is read: the one whose text needs least to be guessed."""
_XML = ".xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """An act as it came."""

    main: Path
    annexes: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()
    """Other forms of the act, its envelope, its receipt."""
    envelope: Envelope | None = None


def received(paths: Sequence[Path]) -> list[Received]:
    """Acts of some files of one folder, by name; raises SourceError for an envelope without its act."""
    envelopes = _envelopes([path for path in paths if path.suffix.lower() == _XML])
    files = [path for path in paths if path.suffix.lower() != _XML]
    enveloped = [_enveloped(envelope, notes, files) for envelope, notes in envelopes]
    taken = {path for act in enveloped for path in (act.main, *act.annexes)}
    forms = [
        sorted(group, key=_preference) for _, group in groupby(sorted(files, key=_stem), key=lambda p: p.stem)
    ]
    alone = [
        Received(main=first, others=_known(rest)) for first, *rest in forms if not taken & {first, *rest}
    ]
    return sorted([*enveloped, *alone], key=lambda act: _stem(act.main))


def _stem(path: Path) -> tuple[str, str]:
    return path.stem, path.name


def _preference(path: Path) -> tuple[int, str]:
    kind = path.suffix.lower()
    return _PREFERRED.index(kind) if kind in _PREFERRED else len(_PREFERRED), path.name


def _known(copies: Iterable[Path]) -> tuple[Path, ...]:
    """Other forms of an act; raises SourceError for one that is no act."""
    return tuple(path for path in copies if known_kind(path, read_bytes(path)))


def _envelopes(paths: Iterable[Path]) -> list[tuple[Envelope, list[Path]]]:
    """Envelopes with the files that told them: a receipt completes the envelope of its act."""
    found: dict[tuple[object, str], tuple[Envelope, list[Path]]] = {}
    for path in paths:
        envelope = envelope_of(path)
        key = (envelope.day, envelope.number)
        known, notes = found.get(key, (envelope, []))
        found[key] = (_completed(known, envelope), [*notes, path])
    return list(found.values())


def envelope_of(path: Path) -> Envelope:
    """What an XML file tells of an act; raises SourceError when it is no envelope."""
    from indexer.sources.readers.envelope import read_envelope
    from indexer.sources.readers.extract import Unreadable

    try:
        envelope = read_envelope(read_bytes(path))
    except Unreadable as refusal:
        raise unusable(path, refusal.problem, refusal.remedy) from refusal
    if envelope is None:
        remedy = "Déposez l'acte lui-même, en PDF par exemple."
        raise unusable(path, "ce fichier XML n'est pas une enveloppe @ctes", remedy)
    return envelope


def _completed(a: Envelope, b: Envelope) -> Envelope:
    return replace(
        a,
        files=a.files or b.files,
        object=a.object or b.object,
        matter=a.matter or b.matter,
        identifier=a.identifier or b.identifier,
        received=a.received or b.received,
    )


def _enveloped(envelope: Envelope, notes: Sequence[Path], files: Sequence[Path]) -> Received:
    found = [_beside(name, files) for name in envelope.files]
    missing = [name for name, path in zip(envelope.files, found, strict=True) if path is None]
    if missing or not found:
        what = f"le fichier {missing[0]} n'est pas" if missing else "l'acte n'est pas"
        raise unusable(notes[0], f"{what} à côté de cette enveloppe @ctes", "Déposez-les ensemble.")
    main, *annexes = (path for path in found if path is not None)
    return Received(main=main, annexes=tuple(annexes), others=tuple(notes), envelope=envelope)


def _beside(name: str, files: Iterable[Path]) -> Path | None:
    """The file of a name; some applications put a mark before the name that they transmit."""
    fitting = [
        path for path in files if name == path.name or name.endswith(path.name) or path.name.endswith(name)
    ]
    return max(fitting, key=lambda path: len(path.name), default=None)
