"""Results on the command line: text with marked extracts, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from rich.text import Text

from indexer.console import printable
from indexer.french import format_date
from indexer.kinds import WORDS
from indexer.model import DocumentKind
from indexer.search.results import Facet, Hit, SearchResults, Segment
from indexer.typography import typeset

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""First characters that a spreadsheet would run (https://owasp.org/www-community/attacks/CSV_Injection)."""
SOME_WORDS = "Clauses qui ont une partie de ces mots\u00a0:"


def as_text(results: SearchResults, facets: Sequence[Facet] = (), *, colours: bool = True) -> Text:
    """Numbered results; matches are bold, or between asterisks where there are no colours."""
    first = results.limit * (results.page - 1)
    parts = [Text(_headline(results) + "\n")]
    if results.also:
        parts.append(Text(typeset(also_searched(results.also)) + "\n"))
    for n, hit in enumerate(results.hits):
        if hit.is_apart and not (n and results.hits[n - 1].is_apart):
            parts.append(Text(APART + "\n"))
        parts.append(_hit(first + n + 1, hit, colours))
    if results.hits and results.nearest:
        parts.append(Text(f"{SOME_WORDS}\n"))
    parts += [_hit(n, hit, colours) for n, hit in enumerate(results.nearest, len(results.hits) + 1)]
    parts += [_facet(facet) for facet in facets]
    return Text("\n").join(parts)


def as_json(results: SearchResults, facets: Sequence[Facet] = ()) -> str:
    """Everything that is known of the results."""
    record = asdict(results) | ({"facets": [asdict(facet) for facet in facets]} if facets else {})
    return json.dumps(record, ensure_ascii=False, indent=2, default=str)


COLUMNS: dict[str, Callable[[Hit], str]] = {
    "Collectivité": lambda hit: hit.authority,
    "Assemblée": lambda hit: hit.body,
    "Date": lambda hit: str(hit.date or ""),
    "Numéro": lambda hit: hit.number,
    "Objet": lambda hit: hit.object,
    "Matière": lambda hit: hit.subject,
    "Nature": lambda hit: WORDS[DocumentKind(hit.kind)].name,
    "Document": lambda hit: hit.document,
    "Article": lambda hit: hit.label,
    "Intitulé": lambda hit: plain(hit.heading),
    "Extrait": lambda hit: plain(hit.extract),
    "Adresse": lambda hit: hit.address,
    "Source": lambda hit: hit.source,
    "Lignes": lambda hit: f"{hit.lines[0]} à {hit.lines[1]}",
}
"""Those of the site (`docs/assets/search/csv.js`) in its order, then where the clause stands in its text."""


def as_csv(results: SearchResults) -> str:
    """A table for a spreadsheet (byte order mark and `;`, as French ones expect); no cell is run as a formula."""
    written = io.StringIO("\ufeff", newline="")
    written.seek(0, io.SEEK_END)
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(read(hit)) for read in COLUMNS.values()] for hit in results.hits)
    return written.getvalue()


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def plain(segments: Sequence[Segment]) -> str:
    """The words without their marks."""
    return "".join(segment.text for segment in segments)


def nothing(results: SearchResults) -> str:
    """What to say when no clause was found."""
    hint = f" Vouliez-vous dire : {results.correction}" if results.correction else ""
    return typeset(f"Aucune clause trouvée pour : {printable(results.query)}.{hint}")


APART = "Par le titre du document ou l’objet de l’acte\u00a0:"
"""What stands before the results of which only the titles have the words."""


def counted(results: SearchResults) -> str:
    """`24 clauses trouvées, et 136 autres par le titre du document ou l’objet de l’acte`."""
    own, apart = results.total, results.apart
    found = f"{own} clause{'s' if own > 1 else ''} trouvée{'s' if own > 1 else ''}"
    if not apart:
        return found
    if not own:
        return f"{apart} clause{'s' if apart > 1 else ''} par le titre du document ou l’objet de l’acte"
    others = f"{apart} autre{'s' if apart > 1 else ''}"
    return f"{found}, et {others} par le titre du document ou l’objet de l’acte"


def also_searched(names: Sequence[str]) -> str:
    """`Aussi cherché : restauration scolaire, restaurant scolaire`."""
    return f"Aussi cherché : {', '.join(names)}"


def _headline(results: SearchResults) -> str:
    if not results.hits:
        return SOME_WORDS
    return counted(results) + (f", page {results.page} sur {results.pages}" if results.pages > 1 else "")


def _hit(number: int, hit: Hit, colours: bool) -> Text:
    when = f", {format_date(hit.date)}" if hit.date else ""
    act = f", n° {hit.number}" if hit.number else ""
    where = typeset(f"{hit.authority}{when}{act}")
    title = "" if plain(hit.heading) == hit.document else f"   {printable(hit.document)}\n"
    return Text.assemble(
        f"{number}. ", _marked(hit.heading, colours), "\n",
        title,
        f"   {printable(where)}\n   ", (hit.address, "cyan"), "\n   ", _marked(hit.extract, colours), "\n",
    )  # fmt: skip


def _marked(segments: Sequence[Segment], colours: bool) -> Text:
    text = Text()
    for segment in segments:
        shown = printable(segment.text)
        if segment.is_match:
            text.append(shown if colours else f"*{shown}*", "bold yellow")
        else:
            text.append(shown)
    return text


def _facet(facet: Facet) -> Text:
    lines = [Text(facet.name, "bold")]
    lines += [Text(f"  {value.count:>6}  {printable(value.refinement)}") for value in facet.values]
    return Text("\n").join([*lines, Text("")])
