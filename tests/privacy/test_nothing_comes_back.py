"""Whatever a rule hides stands in nothing that is published, in any spelling that the check of leaks reads."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import normalize

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.privacy.watching import leaks_in, watched
from indexer.publishing.pages import all_pages
from indexer.publishing.record import record
from indexer.publishing.website import settings as site
from indexer.reading import read
from indexer.search import build_index, open_index, search
from indexer.search.static_index import by_date, export_entries
from tests.privacy.conftest import Built
from tests.privacy.samples import redacted
from tests.privacy.spelt import HIDDEN, PLACES, SPELLINGS

ACT = """COMMUNE DE BOURG-SUR-LYS
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 14 mars 2024
Délibération n° 2024-03-05

{again}

Le conseil municipal, après en avoir délibéré, à l'unanimité :
- DÉCIDE : {seen}.

CONVENTION

Article 1 - Objet
{other}
"""


@settings(max_examples=15)
@given(
    st.sampled_from(sorted(HIDDEN)),
    st.sampled_from(SPELLINGS),
    st.sampled_from(PLACES),
    st.sampled_from(SPELLINGS),
    st.sampled_from(PLACES),
)
def test_what_is_hidden_once_comes_back_nowhere(
    seen: str, spelt: Callable[[str], str], place: str, other: Callable[[str], str], further: str
) -> None:
    value = HIDDEN[seen]
    again, last = (way(value) for way in (spelt, other))
    text = ACT.format(seen=seen, again=place.format(again, again), other=further.format(last, last))
    result = redacted(text)
    reading = read(result.source)
    assert result.secrets
    values = watched(result.secrets)
    written = {page.path: page.text for page in all_pages([reading], site.settings("Archive", "/", "", {}))}
    written["acte.json"] = json.dumps(record(reading), ensure_ascii=False)
    assert [leak for name, content in written.items() for leak in leaks_in(name, content.encode(), values)] == []
    assert value not in result.source.text


@settings(max_examples=6)
@given(st.sampled_from(sorted(HIDDEN)), st.sampled_from(SPELLINGS), st.sampled_from(PLACES))
def test_it_stands_in_no_byte_of_the_two_indexes_and_answers_no_search(
    seen: str, spelt: Callable[[str], str], place: str
) -> None:
    value = HIDDEN[seen]
    again = place.format(spelt(value), spelt(value))
    result = redacted(ACT.format(seen=seen, again=again, other=again))
    reading, values = read(result.source), watched(result.secrets)
    with TemporaryDirectory() as folder:
        build_index([reading], Path(folder, "office"))
        export_entries(by_date([reading]), Path(folder, "browser"))
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        assert [leak for path in files for leak in leaks_in(path.name, path.read_bytes(), values)] == []
        index = open_index(Path(folder, "office"))
        assert search(index, "décide").total and not search(index, f'"{value}"').total
        index.close()


PACKED = (b"x\x9c", b"x\xda", b"\x1f\x8b")
"""First bytes of zlib and gzip."""


def bare(data: bytes) -> str:
    """Letters and digits of a file and of what it packs; written apart from the check of leaks."""
    parts = [data]
    for start in (place for place in range(len(data) - 1) if data[place : place + 2] in PACKED):
        try:
            parts.append(zlib.decompressobj(47).decompress(data[start:]))
        except zlib.error:
            continue
    text = " ".join(part.decode("utf-8", "replace") for part in parts)
    return "".join(c for c in normalize("NFKD", text.lower()) if c.isascii() and c.isalnum())


def test_whatever_is_hidden_stands_in_no_byte_of_a_whole_site(built: Built) -> None:
    """The shared archive prints each value in every spelling: pages, both indexes, open data, feeds, manifest."""
    sought = {bare(value.encode()) for value in HIDDEN.values()}
    received = bare((built.folder / "source_texts/bourg/2024/aide.txt").read_bytes())
    assert {value for value in sought if value in received} == sought
    files = [path for part in ("site", "pages", "index") for path in (built.folder / part).rglob("*") if path.is_file()]
    published = {path: bare(path.read_bytes()) for path in files}
    assert [path for path, letters in published.items() if any(value in letters for value in sought)] == []
