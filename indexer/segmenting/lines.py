"""Lines of a source made readable: marks of extraction removed, numbers kept."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from indexer.french import flat
from indexer.patterns import flattened, layout

LONG = 1000
"""A text of so many characters on a line, and next to no other line, has lost its line ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line. A physical line that holds several gives several of the same number."""

    number: int
    raw: str
    """As received."""
    text: str
    """Readable: no marks of bold or heading, single spaces; tabs kept."""
    flat: str
    """`french.flat(text)`."""

    @property
    def blank(self) -> bool:
        """Whether nothing is printed."""
        return not self.text

    @property
    def page_top(self) -> bool:
        """Whether a page break is marked: a form feed, or the lone space that some extractors leave."""
        return self.raw.startswith("\f") or (self.raw.startswith(" ") and not self.raw.startswith("  "))

    @property
    def indent(self) -> int:
        """Leading spaces."""
        return len(self.raw) - len(self.raw.lstrip(" "))

    @property
    def starts_lower(self) -> bool:
        """Whether the first character is a lower-case letter: the line goes on with a sentence."""
        return self.text[:1].islower()


def _readable(raw: str) -> str:
    text = layout.QUOTED.regex.sub("", layout.MARKDOWN_HEADING.regex.sub("", raw))
    text = layout.BOLD.regex.sub("", text)
    text = layout.ITALIC.regex.sub(r"\g<inside>", text)
    text = layout.SUPERSCRIPT.regex.sub(r"\g<inside>", text)
    text = layout.ESCAPED.regex.sub("", text)
    if "\t" in text:
        return "\t".join(" ".join(cell.split()) for cell in text.split("\t")).strip(" ")
    return " ".join(text.split())


def make_line(number: int, raw: str) -> Line:
    """A line from its text as received."""
    text = _readable(raw)
    return Line(number=number, raw=raw, text=text, flat=flat(text))


def _pieces(raw: str) -> list[str]:
    glued = layout.GLUED_BOLD.match(raw)
    return [glued["before"], glued["after"]] if glued else [raw]


def _starts(raw: str) -> list[str]:
    cuts = sorted({m.start() for p in flattened.STARTS for m in p.finditer(raw)} | {0, len(raw)})
    return [raw[a:b].strip() for a, b in pairwise(cuts) if raw[a:b].strip()] or [raw]


def _flattened(lines: list[str]) -> bool:
    printed = [line for line in lines if line.strip()]
    return 0 < len(printed) <= 3 and max(map(len, printed)) >= LONG


def read_lines(lines: list[str]) -> list[Line]:
    """Lines of a source, numbered from 1; of a text that lost its line ends, pieces that share a number."""
    cut = _starts if _flattened(lines) else _pieces
    return [make_line(number, piece) for number, raw in enumerate(lines, 1) for piece in cut(raw)]
