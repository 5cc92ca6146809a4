"""From a source text to everything that was read of it: the whole flow on one screen."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from indexer.extraction.acts.envelopes import enveloped, facts_of
from indexer.extraction.dossiers import read_dossiers
from indexer.extraction.evidence import Evidence, evidence
from indexer.extraction.notices.corrections import with_lost_corrections
from indexer.extraction.notices.file_notices import with_file_notices
from indexer.model import Reading, SourceText
from indexer.segmenting.bundles.documents import split_documents
from indexer.segmenting.lines import Line
from indexer.segmenting.pages.edges import printed_edges
from indexer.segmenting.pages.emphasis import emphasised
from indexer.segmenting.pages.furniture import as_records
from indexer.segmenting.plain.reading import read_lines
from indexer.segmenting.roles import role


def read(source: SourceText) -> Reading:
    """All dossiers of a source and the furniture of its pages; what is not understood is text and a notice."""
    with _uncollected():
        return _enveloped(source)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the cycle collector: what reading makes holds no cycle, and is looked at a tenth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _enveloped(source: SourceText) -> Reading:
    printed = _read(source)
    if source.envelope is None:
        return printed
    given = facts_of(source.envelope, printed.dossiers)
    if not given:
        return printed
    reading = _read(replace(source, overrides={**given, **source.overrides}))
    pairs = zip(reading.dossiers, printed.dossiers, strict=True)
    return replace(reading, dossiers=tuple(enveloped(told, own, source.envelope) for told, own in pairs))


def _read(source: SourceText) -> Reading:
    layout = split_documents(_lines(source), source.boundaries)
    dossiers = with_lost_corrections(map(with_file_notices, read_dossiers(source, layout)), source, layout.lost)
    return Reading(source=source, dossiers=dossiers, furniture=as_records(layout.lines, layout.furniture))


def _lines(source: SourceText) -> list[Line]:
    lines = source.lines
    return read_lines(lines, printed_edges(lines, source.origin), emphasised(lines, source.origin))


def explain(source: SourceText, fact: str) -> tuple[Evidence, ...]:
    """Every candidate for a fact of `evidence.FACTS`, one evidence for each dossier of `read(source)`."""
    return evidence(source, split_documents(_lines(source), source.boundaries), fact)


def roles(source: SourceText) -> list[tuple[int, str, str]]:
    """Line, letter of its role and text of each printed line: the structure of a text at a glance."""
    printed = (line for line in _lines(source) if not line.blank and not line.furniture)
    return [(line.number, role(line), line.text) for line in printed]
