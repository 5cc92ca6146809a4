"""Where the page of a cited text stands."""

from __future__ import annotations

from indexer.french import slugify

ROOT = "textes-cites/"


def text_address(key: str) -> str:
    """`textes-cites/loi-2020-1577/`, `textes-cites/code-casf/#article-l115-2`; `key` as of `CitedText.key`."""
    kind, _, name = key.partition(":")
    if kind != "code":
        return f"{ROOT}{slugify(key)}/"
    code, _, article = name.partition(":")
    return f"{ROOT}code-{code}/" + (f"#{article_anchor(article)}" if article else "")


def article_anchor(number: str) -> str:
    """`article-l115-2`."""
    return f"article-{slugify(number)}"
