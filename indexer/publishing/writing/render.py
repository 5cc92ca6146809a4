"""Jinja templates with everything escaped; a page is a path below the site and its text."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup

from indexer.addresses import address
from indexer.extraction.shown_titles import shown_title
from indexer.french import format_date
from indexer.publishing.acts.citing import citation
from indexer.publishing.originals.shown import text_proof
from indexer.publishing.writing import display, markdown, stays
from indexer.publishing.writing.frontmatter import front_matter
from indexer.publishing.writing.verdicts import verdict, verdict_of
from indexer.publishing.writing.xml_text import xml_text
from indexer.subjects import matter
from indexer.typography import typeset


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file of the site before MkDocs."""

    path: str
    """Below `docs/`, e.g. `deliberations/departement-du-nord/index.md`."""
    text: str
    origin: str = ""
    """Source text that the page comes from; named when two pages claim one address."""


class FrenchSpaces(Extension):
    """Gives the words of a template the spaces that do not break; what a template prints is left as it is."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The tokens, text and string literals typeset."""
        for token in stream:
            is_text = token.type in ("data", "string")
            yield Token(token.lineno, token.type, typeset(token.value)) if is_text else token


def _one_line(value: object) -> object:
    is_plain = type(value) is str
    return xml_text(" ".join(str(value).splitlines())) if is_plain else value


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parents[1] / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_one_line,
        extensions=[FrenchSpaces],
    )
    environment.filters |= {
        "md": lambda text: Markup(markdown.inline(text)),
        "long_date": format_date,
        "number": display.number,
        "euros": display.euros,
        "plural": display.plural,
        "weight": display.weight,
        "kind": display.kind_name,
        "name": display.document_name,
        "verdict": verdict,
        "stayed": stays.stayed,
        "seated": stays.seated,
        "sitting_then": stays.counted,
        "tone": lambda vote: verdict_of(vote).tone,
        "address": lambda dossier, document=None: address(dossier, document or dossier.main_document)[1:],
        "shown": shown_title,
        "has_deduced_matter": lambda dossier: matter(dossier).is_deduced,
        "citation": citation,
        "authority_name": lambda dossier: dossier.publisher.name,
        "source_line": markdown.plain_html,
    }
    environment.globals["line_range"] = display.line_range
    return environment


ENVIRONMENT = _environment()


def relative(origin: str, target: str) -> str:
    """Link from the page at `origin` to `target`, both below the site's root: `a/b/`, `c/#d`."""
    path, hash_sign, fragment = target.partition("#")
    if path == origin and hash_sign:
        return f"#{fragment}"
    link = posixpath.relpath(path or ".", origin or ".")
    return f"{link}{'/' if path.endswith('/') or not path else ''}{hash_sign}{fragment}"


def page(where: str, template: str, facts: Mapping[str, Any], *, origin: str = "", **context: Any) -> Page:
    """The Markdown page at `where` (`""` for home, else with a slash at the end)."""
    known = {"proof": text_proof, **context}
    body = ENVIRONMENT.get_template(template).render(to=partial(relative, where), facts=facts, **known)
    return Page(path=f"{where}index.md", text=f"{front_matter(facts)}\n{body.strip()}\n", origin=origin)
