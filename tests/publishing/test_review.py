"""What `check` prints of the whole archive."""

from __future__ import annotations

from indexer.model import Notice
from indexer.publishing.terminal.review import review
from tests.factories import dossier, reading, source


def remark(code: str, message: str, line: int | None = None) -> Notice:
    return Notice(code=code, message=message, line=line)


def test_notices_stand_under_their_code_the_most_frequent_first() -> None:
    notices = (remark("rare", "Un."), remark("commun", "Deux.", 3), remark("commun", "Trois.", 9))
    told = review([reading(dossier(notices=notices, source=source(path="a/2023/x.txt")))]).plain
    assert told.splitlines() == [
        "commun · 2\u00a0remarques",
        "  a/2023/x.txt:3: Deux.",
        "  a/2023/x.txt:9: Trois.",
        "",
        "rare · 1\u00a0remarque",
        "  a/2023/x.txt: Un.",
        "",
        "1\u00a0texte, 1\u00a0délibération, 3\u00a0remarques",
    ]


def test_an_archive_without_notices_tells_its_totals() -> None:
    told = review([reading(), reading(dossier(number="2023-2"))]).plain
    assert told == "2\u00a0textes, 2\u00a0délibérations, 0\u00a0remarque"
