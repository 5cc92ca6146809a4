"""`python -m indexer reread` renews what is kept of a file and says what changed; `show` opens a zip of envelopes."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from indexer.model import SourceError
from indexer.sources.readers.renewal import Renewal, renew
from indexer.sources.readers.stored import stored_path
from indexer.staff.intake.rereading import told
from indexer.staff.showing import readings_of
from tests.readers import made
from tests.sources.test_received import envelope

ACT = made.html(*made.ACT)


def changed(path: Path, line: int | None = None, text: str = "") -> None:
    """What is kept of a file, as another version of a library would have read it."""
    kept = stored_path(path)
    content = json.loads(kept.read_text(encoding="utf-8"))
    if line is None:
        content["lines"].insert(0, ["une ligne de plus"])
    else:
        content["lines"][line - 1] = [text]
    kept.write_text(json.dumps(content), encoding="utf-8")


def test_a_kept_reading_is_renewed_and_told(tmp_path: Path) -> None:
    path = made.write(tmp_path / "acte.html", ACT)
    first = renew(path)
    kept = stored_path(path).read_bytes()
    assert first.first and told(first) == f"lu, {first.lines}\u00a0lignes."
    assert told(renew(path)) == "lu de nouveau, le texte est le même."
    changed(path, 3, "Séance du 41 mars 2024")
    again = renew(path)
    assert (again.changed, again.shifted) == ((3,), False) and "1\u00a0ligne a changé" in told(again)
    changed(path)
    moved = renew(path)
    assert (moved.changed, moved.shifted) == ((), True) and "privacy.toml" in told(moved)
    stored_path(path).write_text("{", encoding="utf-8")
    assert renew(path).first and stored_path(path).read_bytes() == kept


def test_a_new_reading_that_fails_leaves_what_was_kept(tmp_path: Path) -> None:
    path = made.write(tmp_path / "acte.pdf", b"%PDF-1.7\n%rien")
    stored_path(path).write_text("{}", encoding="utf-8")
    with pytest.raises(SourceError, match="incomplet ou abîmé"):
        renew(path)
    assert stored_path(path).read_text(encoding="utf-8") == "{}"


def test_a_text_has_no_kept_reading(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"acte\.txt : un texte n'a pas de lecture gardée"):
        renew(made.write(tmp_path / "acte.txt", "Séance".encode()))


def test_many_changed_lines_are_told_in_short() -> None:
    renewal = Renewal(lines=40, changed=tuple(range(1, 31)), shifted=False, first=False)
    assert "30\u00a0lignes ont changé sur 40\u00a0lignes (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …)" in told(renewal)


def test_a_zip_of_envelopes_is_shown_with_what_they_tell(tmp_path: Path) -> None:
    file = tmp_path / "envoi.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("e_0.xml", envelope("e_1.txt"))
        archive.writestr("e_1.txt", "\n".join(made.ACT))
    (reading,) = readings_of(file)
    assert str(reading.source.path) == f"{file}/e_1.txt" and reading.source.envelope is not None
    assert all(dossier.source is reading.source for dossier in reading.dossiers)
