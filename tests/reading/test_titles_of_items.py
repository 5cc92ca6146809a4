"""Where the title of an item ends."""

from __future__ import annotations

from indexer.segmenting.items.page_width import PageWidth
from indexer.segmenting.items.titles_of_items import title_end
from indexer.segmenting.lines import make_line

WIDE = PageWidth(line=120, piece=120)


def test_a_bracket_goes_on_with_a_title() -> None:
    for rows in (("Travaux du pont", "(Tranche 2)", "Le maire expose"), ("Bail (Ferme", "Nord)", "Le maire expose")):
        lines = [make_line(n, row) for n, row in enumerate(rows, 1)]
        assert title_end(lines, "N.D", 0, width=WIDE, spacing=1) == 2
    lines = [make_line(1, "Travaux du pont"), make_line(2, "Tranche 2"), make_line(3, "Le maire expose")]
    assert title_end(lines, "N.D", 0, width=WIDE, spacing=1) == 1
