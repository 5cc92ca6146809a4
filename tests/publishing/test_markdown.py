"""Text of a source stays text: escaping is proven through the Markdown library with the site's extensions."""

from html.parser import HTMLParser

import markdown as markdown_library
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.model import Block, BlockKind
from indexer.publishing.writing import markdown
from tests.factories import block, section
from tests.publishing.extensions import site_extensions

HOSTILE = [
    "<script>alert(1)</script>",
    "[[lien]] et [un autre](javascript:alert(1))",
    "---",
    "- - -",
    "# pas un titre",
    "#",
    "1. pas une liste",
    "12) pas une liste",
    "+ plus",
    "a | b | c",
    "*gras* **gras** _souligné_ __souligné__ ***",
    "`code` ``code`` ```",
    ": définition",
    "texte {: .classe #ancre }",
    "{ #ancre }",
    "!!! warning",
    "??? note",
    "~~~",
    "```python",
    "R&D &amp; &eacute; &#60;b&#62;",
    "<https://exemple.fr> et <a@exemple.fr>",
    "[TOC]",
    "[^1]: note",
    "*[HTML]: abréviation",
    "> citation",
    "=====",
    "\\ seul \\* et à la fin \\",
    "    code indenté",
    "\ttabulation",
    "![image](x.png)",
    "&lt;b&gt;",
    "<!-- commentaire -->",
    "</div></article>",
    "==marqué== ^^inséré^^ H~2~O :smile:",
    "\x02klzzwxh:0000\x03",
]
hostile_text = st.lists(
    st.one_of(
        st.sampled_from(HOSTILE),
        st.text(st.characters(exclude_categories=["Cs"])),
        st.text("-*_#`|<>&[]{}:!~+.1) \n"),
    ),
    max_size=4,
).map(" ".join)
WORDS = {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.SUBHEADING, BlockKind.SIGNATURE}


class Words(HTMLParser):
    """Words of a page that a reader sees, and the elements that hold them."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.text.append(" " if tag in ("p", "li", "br", "td", "th", "pre", "h2", "caption") else "")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def rendered(source: str) -> Words:
    page = Words()
    page.feed(markdown_library.markdown(source, extensions=site_extensions()))
    page.close()
    return page


def words(text: str) -> list[str]:
    visible = "".join(c if c.isspace() or not (ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0) else "" for c in text)
    return visible.split()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", sorted(WORDS))
def test_markup_in_a_source_is_shown_as_it_is_printed(text: str, kind: BlockKind) -> None:
    page = rendered(markdown.blocks([block(text, kind=kind)]))
    assert "".join(page.text).split() == words(text)
    assert set(page.tags) <= {"p", "ul", "li", "br"}


@given(
    st.lists(
        st.builds(block, hostile_text, kind=st.sampled_from(sorted(WORDS)), depth=st.integers(0, 5)),
        max_size=6,
    )
)
def test_the_words_of_a_page_are_the_words_of_its_blocks_in_order(run: list[Block]) -> None:
    page = rendered(markdown.blocks(run))
    assert "".join(page.text).split() == words(" ".join(item.text for item in run))
    assert set(page.tags) <= {"p", "ul", "li", "br"}


@given(hostile_text)
def test_a_heading_keeps_its_words_and_its_anchor(title: str) -> None:
    clause = section(label="5.2", title=title)
    html = markdown_library.markdown(markdown.clauses([clause]), extensions=site_extensions())
    assert '<h2 id="article-5-2">' in html
    page = rendered(markdown.clauses([clause]))
    assert "".join(page.text).split() == (words(clause.title) or ["…"])


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.tuples(*[hostile_text] * n), min_size=1, max_size=4)))
def test_the_cells_of_a_table_keep_their_words(rows: list[tuple[str, ...]]) -> None:
    page = rendered(markdown.blocks([block("", kind=BlockKind.TABLE, rows=tuple(rows))]))
    text = "".join(page.text).split()
    caption = ["Tableau,", "ligne", "1", "du", "texte", "source"]
    assert text == caption + words(" ".join(" ".join(row) for row in rows))
    assert page.tags.count("th") == sum(bool(words(cell)) for cell in rows[0])
    assert page.tags.count("th") + page.tags.count("td") == len(rows[0]) * len(rows)


@given(hostile_text)
def test_a_table_that_cannot_be_rebuilt_is_shown_line_by_line_under_a_remark(text: str) -> None:
    page = rendered(markdown.blocks([block(text, kind=BlockKind.PREFORMATTED)]))
    assert "".join(page.text).split() == markdown.NOT_REBUILT.split() + words(text)
    assert page.tags == ["p", "pre"]


def test_preformatted_text_keeps_its_lines() -> None:
    html = markdown.blocks([block("a   b\n\n1   2", kind=BlockKind.PREFORMATTED)])
    assert "a   b\n\n1   2</pre>" in html


def test_a_table_of_names_and_values_has_no_header_row() -> None:
    page = rendered(
        markdown.blocks([block("", kind=BlockKind.TABLE, rows=(("Nom", "DUPONT"),), header_rows=0)])
    )
    assert "th" not in page.tags


def test_list_items_nest_by_their_depth() -> None:
    items = [
        block(text, kind=BlockKind.LIST_ITEM, depth=depth) for text, depth in (("a", 0), ("b", 1), ("c", 0))
    ]
    assert markdown.blocks(items) == "- a\n    - b\n- c"


def test_an_item_deeper_than_its_place_allows_is_nested_once() -> None:
    items = [block("a", kind=BlockKind.LIST_ITEM, depth=3), block("b", kind=BlockKind.LIST_ITEM, depth=5)]
    assert markdown.blocks(items) == "- a\n    - b"


def test_heading_levels_never_skip_one_downwards() -> None:
    page = markdown.clauses([section("1", "A"), section("1.1.1", "B", level=3), section("2", "C")])
    assert [line.split()[0] for line in page.split("\n") if line] == ["##", "###", "##"]


def test_a_signature_keeps_its_lines() -> None:
    page = rendered(markdown.blocks([block("Le Président\nA. DUPONT", kind=BlockKind.SIGNATURE)]))
    assert page.tags == ["p", "br"]


def test_scraps_of_a_head_printed_upwards_stand_along_the_line_by_word() -> None:
    """Their words are the same in the same order; only the marks around them change."""
    text = "P\nre\nsc\nri\nt\nF\nin\nan\nce\nur\nUne ligne entière"
    raw = markdown.blocks([block(text, kind=BlockKind.PREFORMATTED)])
    assert '<span class="vertical"><span class="mot">P\nre\nsc\nri\nt</span>' in raw
    assert "</span></span>\nUne ligne entière</pre>" in raw


def test_a_few_short_lines_are_no_head() -> None:
    raw = markdown.blocks([block("a 1\nb 2\nc 3", kind=BlockKind.PREFORMATTED)])
    assert "vertical" not in raw
