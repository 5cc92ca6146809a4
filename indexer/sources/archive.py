"""The folder of sources: where texts may stand, in which order they are read, and what one text is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from indexer.model import Aside, Authority, Origin, SourceError, SourceText
from indexer.sources.aside import setting_aside
from indexer.sources.authority import FILE_NAME, read_authority
from indexer.sources.corrections.reading import corrected, read_corrections
from indexer.sources.decoding import read_bytes
from indexer.sources.errors import unusable
from indexer.sources.listing import PLACE, acts, entries, folders
from indexer.sources.readers.joined import joined
from indexer.sources.readers.stored import SUFFIX, stored_path
from indexer.sources.readers.text_of import text_of
from indexer.sources.received import Received, received
from indexer.sources.versions import authority_folder, refuse_unversioned, versions_of


def read_archive(
    root: Path, *, keep: bool = False, aside: list[Aside] | None = None
) -> tuple[SourceText, ...]:
    """Every act below `root`, in the order of authority, year and name.

    With `keep`, what is read of a file that is no plain text is written beside it, and read no more. Raises
    SourceError when there is none, when something stands where no act is looked for, or when one of the files
    cannot be used: no file is passed over in silence. With `aside`, a text that cannot be used is added to it instead,
    as long as another one can. What a later text of the same act replaced is not among them: `read_versions`.
    """
    texts = tuple(
        text for folder in folders(root) for text in _texts_of_authority(root, folder, keep=keep, aside=aside)
    )
    if not texts and aside:
        raise SourceError(aside[0].reason)
    if not texts:
        raise unusable(root, "ce dossier ne contient aucun texte", f"Déposez-y un fichier {PLACE}")
    return texts


def read_versions(
    root: Path, texts: Iterable[SourceText], *, keep: bool = False, aside: list[Aside] | None = None
) -> tuple[SourceText, ...]:
    """Earlier texts of the acts that `read_archive` gave, in their order and the oldest first; see `read_archive`."""
    found: list[SourceText] = []
    for text in texts:
        for act, replaced in versions_of(root, text.path):
            with setting_aside(PurePosixPath(act.main.relative_to(root)), aside):
                older = read_act(act, root, text.authority, keep=keep)
                found.append(replace(older, replaced=replaced))
    return tuple(found)


def read_text(path: Path, root: Path | None = None, authority: Authority | None = None) -> SourceText:
    """One act, with the corrections that stand beside it; an @ctes envelope leads to its act and annexes.

    Its path is told below `root`, else as given. Without `authority`, the `authority.toml` two folders up
    is read when there is one. Raises SourceError when a file cannot be used.
    """
    if path.suffix.lower() == ".xml":
        beside = received(acts(entries(path.parent)))
        return read_act(next(act for act in beside if path in act.others), root, authority)
    return read_act(Received(main=path), root, authority)


def read_act(
    act: Received, root: Path | None = None, authority: Authority | None = None, *, keep: bool = False
) -> SourceText:
    """The text of an act and of its annexes; see `read_text`."""
    path = act.main
    data = read_bytes(path)
    if not data.strip():
        raise unusable(path, "ce fichier est vide", "Remplacez-le par le texte de l'acte, ou retirez-le.")
    digest = hashlib.sha256(data).hexdigest()
    text, origin = joined(
        text_of(path, data, digest, keep=keep),
        [(annex.name, _annex(annex, keep=keep)) for annex in act.annexes],
    )
    received_text = SourceText(
        path=PurePosixPath(path.relative_to(root) if root else path),
        text=text,
        sha256=digest,
        authority=authority or _authority_above(path),
        origin=origin,
        copies=tuple(other.name for other in (*act.annexes, *act.others)),
        envelope=act.envelope,
    )
    return corrected(received_text, read_corrections(path))


def _annex(path: Path, *, keep: bool) -> tuple[str, Origin | None]:
    data = read_bytes(path)
    return text_of(path, data, hashlib.sha256(data).hexdigest(), keep=keep)


def _authority_above(path: Path) -> Authority | None:
    folder = authority_folder(path)
    return read_authority(folder) if (folder / FILE_NAME).is_file() else None


def _texts_of_authority(
    root: Path, folder: Path, *, keep: bool, aside: list[Aside] | None
) -> Iterable[SourceText]:
    authority = read_authority(folder)
    found = [act for year in folders(folder) for act in _acts_of_year(year)]
    if not found:
        remedy = f"Déposez-y un fichier {PLACE}, ou retirez le dossier."
        raise unusable(folder, "aucun texte pour cette collectivité", remedy)
    for act in found:
        with setting_aside(PurePosixPath(act.main.relative_to(root)), aside):
            yield read_act(act, root, authority, keep=keep)


def _acts_of_year(year: Path) -> list[Received]:
    """The acts of a year by name."""
    if not (len(year.name) == len("2023") and year.name.isdecimal()):
        remedy = f"Rangez les textes en {PLACE}, par exemple sous 2023."
        raise unusable(year, "le nom de ce dossier n'est pas une année", remedy)
    found = entries(year)
    files = acts(found)
    for folder in filter(Path.is_dir, found):
        refuse_unversioned(folder, files)
    _refuse_orphans(found, files)
    return received(files)


def _refuse_orphans(found: Iterable[Path], files: Iterable[Path]) -> None:
    """A correction without its act is a misspelt name, and would silently have no effect."""
    corrections = {act.with_suffix(".toml") for act in files}
    kept = {stored_path(act) for act in files}
    for path in found:
        if path.suffix == ".toml" and path not in corrections:
            problem = f"aucun acte {path.stem} (.pdf, .docx, .txt…) à côté"
            raise unusable(path, problem, "Donnez le même nom à l'acte et à sa correction.")
        if path.name.endswith(SUFFIX) and path not in kept:
            problem = f"le fichier {path.name.removesuffix(SUFFIX)} n'est plus à côté"
            raise unusable(path, problem, "Remettez-le, ou retirez aussi celui-ci.")
