"""Paragraphs on their lines and pages, in the words of their assembly, with what befell them."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from tests.reading.styles.habits import TABLES

PAGE = 38
"""Lines of a page."""

Style = Mapping[str, Any]


def elided(text: str) -> str:
    """A text in which « de » stands before no vowel."""
    return re.sub(r"\bde (?=[aeéiou])", "d'", text)


def worded_for(words: Mapping[str, str], text: str) -> str:
    """A text of a town in the words of another assembly, capitals as they were."""
    for old, new in words.items():
        text = re.sub(rf"\b{old}\b", partial(_like, new), text, flags=re.IGNORECASE)
    return text


def _like(new: str, match: re.Match[str]) -> str:
    old = match[0]
    if old.isupper():
        return new.upper()
    if old.istitle() and " " in old:
        return new.title().replace("'A", "'a")
    return new.capitalize() if old[0].isupper() else new


def laid_out(style: Style, parts: list[str]) -> str:
    """Paragraphs with the blank lines, the width and the pages of a style; `\\f` stands between items."""
    between = "\n" if style["spacing"] in ("tight", "items") else "\n\n"
    part = "\n" if style["spacing"] == "tight" else "\n\n"
    items = [between.join(item) for item in _split(parts)]
    lines = [piece for line in part.join(items).split("\n") for piece in _wrapped(line, style["width"])]
    if style["spacing"] == "double":
        lines = [piece for line in lines if line for piece in (line, "")]
    furniture = TABLES["furniture"][style["furniture"]]
    name = TABLES["assembly"][style["assembly"]].name
    text = "\n".join(_paged(lines, furniture.replace("{name}", name)))
    text = TABLES["accident"][style["accident"]](text)
    between_lines = TABLES["layout"][style["layout"]]
    return text if between_lines is None else re.sub(r"\s*\n\s*", between_lines, text).strip()


def _split(parts: list[str]) -> Iterator[list[str]]:
    item: list[str] = []
    for part in [*parts, "\f"]:
        if part != "\f":
            item.append(part)
        elif item:
            yield item
            item = []


def _wrapped(line: str, width: int) -> list[str]:
    return textwrap.wrap(line, width, break_on_hyphens=False) if width and line else [line]


def _paged(lines: list[str], furniture: str) -> Iterator[str]:
    for n, line in enumerate(lines, 1):
        yield line
        if furniture and n % PAGE == 0:
            yield from ("", *furniture.format(page=n // PAGE).split("\n"), "")
