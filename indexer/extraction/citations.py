"""Texts that an act cites."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.extraction.stream import make_stream
from indexer.french import squeeze
from indexer.model import Citation
from indexer.patterns import citations as p
from indexer.segmenting.lines import Line


def find_citations(lines: Sequence[Line]) -> tuple[Citation, ...]:
    """Citations in printed order."""
    stream = make_stream(lines)
    found = []
    for kind, pattern in p.KINDS:
        for match in pattern.finditer(stream.flat):
            text = squeeze(stream.text[slice(*match.span())])
            number = match["number"].replace(" ", "")
            found.append(
                (
                    match.start(),
                    Citation(
                        kind=kind, text=text, key=f"{kind}:{number}", line=stream.line_at(match.start())
                    ),
                )
            )
    return tuple(citation for _, citation in sorted(found, key=lambda entry: entry[0]))
