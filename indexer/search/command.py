"""The `search` and `syntax` commands: what they print and the exit code they end with."""

from __future__ import annotations

from pathlib import Path

import click

from indexer import console
from indexer.search import facets, open_index, printing, search
from indexer.search.help import NOTES, RULES
from indexer.search.results import SearchResults, Sort
from indexer.typography import typeset

USUAL_LIMITS = {"texte": 10, "json": 1000, "csv": 1000}
"""Results of a page when nothing else is asked: a screen, or all that is taken away."""


def answer(
    folder: Path,
    query: str,
    *,
    limit: int | None,
    page: int,
    sort: str,
    form: str,
    with_facets: bool,
    only_count: bool,
    only_typed: bool,
) -> int:
    """Prints the results of a query; 1 when nothing was found, else 0."""
    index, widen = open_index(folder), not only_typed
    results = search(index, query, limit=limit or USUAL_LIMITS[form], page=page, sort=Sort(sort), widen=widen)
    _explain(results)
    found = facets(index, query, widen=widen) if with_facets else ()
    if only_count:
        click.echo(str(results.total))
    elif form == "json":
        click.echo(printing.as_json(results, found))
    elif form == "csv":
        click.echo(printing.as_csv(results), nl=False)
    elif results.hits or results.nearest:
        out = console.out()
        out.print(printing.as_text(results, found, colours=out.is_terminal))
    return 0 if results.total or results.apart else 1


def _explain(results: SearchResults) -> None:
    """Says on standard error what was not searched, and why there is nothing to see."""
    for remark in results.remarks:
        console.err().print(typeset(remark))
    if not (results.total or results.apart):
        console.err().print(printing.nothing(results))
    elif not results.hits:
        console.err().print(typeset(f"Page {results.page} : il n’y en a que {results.pages}."))


def syntax() -> str:
    """The query language, an example a line."""
    width = max(len(rule.example) for rule in RULES)
    rules = [f"  {rule.example:<{width}}  {typeset(rule.meaning)}" for rule in RULES]
    return "\n".join([*rules, "", *(f"  {typeset(note)}" for note in NOTES)])
