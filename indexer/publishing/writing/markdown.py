"""Blocks of a document → Markdown in which nothing of the source can act as markup.

The dialect is Python-Markdown with the extensions of `mkdocs.yml`. Escaping is proven through that library:
the words of the rendered page are the words of the blocks.
"""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, takewhile

from markupsafe import Markup, escape

from indexer.model import Block, BlockKind, Section
from indexer.privacy.detectors.findings import BAR
from indexer.publishing.writing.display import line_range

NOT_REBUILT = "Ce tableau n’a pas pu être reconstitué : il est reproduit tel qu’il a été extrait."
SCRAP, FEWEST_SCRAPS = 3, 8
"""Characters of a scrap of a word at most, and lines of scraps from which they are the head of a column."""
FIRST_LEVEL = 2
LAST_LEVEL = 6

_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " ")
_CONTROLS: dict[int, str] = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "") | _SPACES
_LINES = {code: plain for code, plain in _CONTROLS.items() if code != ord("\n")}
_BACKSLASHED = "\\`*_[]#"
_INLINE: dict[int, str] = (
    _CONTROLS
    | {ord(c): f"\\{c}" for c in _BACKSLASHED}
    | {ord(c): f"&#{ord(c)};" for c in "{}|~"}
    | {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;"}
)
_AT_START = {c: f"\\{c}" if c in "+-.!" else f"&#{ord(c)};" for c in string.punctuation}
_FENCES = {ord(c): f"&#{ord(c)};" for c in "`~"}


def inline(text: str) -> str:
    """Plain text as one line of Markdown, safe wherever a paragraph, a heading or a list item starts."""
    line = text.translate(_CONTROLS).strip()
    escaped = line.translate(_INLINE)
    if line and ord(line[0]) not in _INLINE:
        escaped = _AT_START.get(line[0], line[0]) + escaped[1:]
    digits = len(list(takewhile(str.isdecimal, line)))
    is_number = digits and line[digits : digits + 1] in (".", ")")
    return _silent(f"{escaped[:digits]}\\{escaped[digits:]}" if is_number else escaped)


def plain_html(text: str, *, keep_lines: bool = False) -> Markup:
    """Plain text inside a raw HTML block; fences are encoded because Markdown looks for them first."""
    return Markup(_silent(escape(text.translate(_LINES if keep_lines else _CONTROLS)).translate(_FENCES)))


def _silent(html: str) -> str:
    """The bar of a redaction is drawn and not read aloud: the words in brackets after it say what it is."""
    return str(html).replace(BAR, f'<span aria-hidden="true">{BAR}</span>')


def heading(text: str, *, level: int, anchor: str, printed: bool = True) -> str:
    """`## Article 1 { #article-1 }`; a heading that the text does not print is shown as one of the archive."""
    name = "" if printed else " .titre-ajoute"
    return f"{'#' * level} {inline(text) or '…'} {{ #{anchor}{name} }}"


def former(anchors: Sequence[str]) -> str:
    """Where links to earlier addresses of a clause arrive; nothing is seen or read aloud."""
    return "".join(f'<div id="{escape(anchor)}"></div>' for anchor in anchors)


def clauses(
    sections: Sequence[Section], *, first_level: int = FIRST_LEVEL, notes: Mapping[str, Markup] | None = None
) -> str:
    """Clauses and what follows them, in order; heading levels never skip one downwards, as screen readers expect.

    `notes` holds HTML that stands after a clause, by the anchor of the clause.
    """
    parts: list[str] = []
    previous = first_level - 1
    for section in sections:
        level = min(first_level + section.level - 1, previous + 1, LAST_LEVEL)
        title = heading(section.title, level=level, anchor=section.anchor, printed=bool(section.label))
        parts += [former(section.former_anchors), title]
        parts.append(blocks(section.blocks))
        parts.append((notes or {}).get(section.anchor, ""))
        previous = level
    return "\n\n".join(filter(None, parts))


def blocks(run: Iterable[Block]) -> str:
    """Blocks in order, a blank line between them; items that follow each other are one list, and so on."""
    parts: list[str] = []
    for kind, group in groupby(run, key=lambda block: block.kind):
        alike = list(group)
        joined = _JOINED.get(kind)
        parts += [joined(alike)] if joined else map(_block, alike)
    return "\n\n".join(filter(None, parts))


def _list(items: Iterable[Block]) -> str:
    return "\n".join(_list_lines(items))


def _list_lines(items: Iterable[Block]) -> Iterator[str]:
    previous = -1
    for item in items:
        text = inline(item.text)
        if text:
            previous = min(item.depth, previous + 1)
            yield f"{'    ' * previous}- {text}"


def _block(block: Block) -> str:
    if block.kind is BlockKind.TABLE:
        return _table(block)
    if block.kind is BlockKind.PREFORMATTED:
        return _preformatted(block)
    name = _CLASSES.get(block.kind)
    return _with_class(inline(block.text), name) if name else inline(block.text)


def _signature(run: Iterable[Block]) -> str:
    lines = (inline(line) for block in run for line in block.text.split("\n"))
    return _with_class("  \n".join(filter(None, lines)), "signature")


_CLASSES = {BlockKind.SUBHEADING: "intertitre", BlockKind.NOTE: "note-de-page"}
_JOINED = {BlockKind.LIST_ITEM: _list, BlockKind.SIGNATURE: _signature}
"""Blocks that make one whole with those of their kind beside them."""


def _with_class(text: str, name: str) -> str:
    return f"{text}\n{{: .{name} }}" if text else ""


def _lines(block: Block) -> str:
    return line_range(block.start_line, block.end_line)


def _table(block: Block) -> str:
    header, body = block.rows[: block.header_rows], block.rows[block.header_rows :]
    return "\n".join(
        [
            f'<div class="tableau" role="region" aria-label="Tableau, {_lines(block)}" tabindex="0">',
            '<table class="donnees">',
            f'<caption class="lecteur">Tableau, {_lines(block)} du texte source</caption>',
            *_rows(header, "thead", ("th", ' scope="col"')),
            *_rows(body, "tbody", ("td", "")),
            "</table>",
            "</div>",
        ]
    )


def _rows(rows: Sequence[Sequence[str]], part: str, cell: tuple[str, str]) -> Iterator[str]:
    name, attributes = cell
    if rows:
        yield f"<{part}>"
        for row in rows:
            yield f"<tr>{''.join(_cell(name, attributes, plain_html(text)) for text in row)}</tr>"
        yield f"</{part}>"


def _cell(name: str, attributes: str, text: Markup) -> str:
    """An empty heading would be announced as one: it is a plain cell."""
    return f"<{name}{attributes}>{text}</{name}>" if text.strip() else "<td></td>"


def _preformatted(block: Block) -> str:
    return (
        f'<p class="remarque">{NOT_REBUILT}</p>\n\n'
        f'<pre class="brut" role="region" aria-label="Texte brut, {_lines(block)}" tabindex="0">'
        f"{_upright(block.text)}</pre>"
    )


def _upright(text: str) -> str:
    """Lines as they are; a run of scraps, the head of a column printed upwards, is marked to stand along the line."""
    parts: list[str] = []
    for is_scrap, run in groupby(text.split("\n"), key=lambda line: 0 < len(line.strip()) <= SCRAP):
        lines = list(run)
        shown = plain_html("\n".join(lines), keep_lines=True)
        upright = is_scrap and len(lines) >= FEWEST_SCRAPS
        parts.append(f'<span class="vertical">{_words_of_scraps(lines)}</span>' if upright else str(shown))
    return "\n".join(parts)


def _words_of_scraps(lines: Sequence[str]) -> str:
    """Scraps by word: a word starts after a space, or with a capital after a small letter."""
    groups: list[list[list[str]]] = []
    for group in "\n".join(lines).split(" "):
        words: list[list[str]] = []
        for scrap in group.split("\n"):
            if not words or (scrap[:1].isupper() and not words[-1][-1][-1:].isupper()):
                words.append([])
            words[-1].append(scrap)
        groups.append(words)
    return " ".join("\n".join(map(_word_of_scraps, words)) for words in groups)


def _word_of_scraps(scraps: Sequence[str]) -> str:
    return f'<span class="mot">{plain_html(chr(10).join(scraps), keep_lines=True)}</span>'
