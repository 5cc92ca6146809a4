"""A text that is voted by parts: results on chapters or sections of a budget, which are not the one on the whole."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.extraction.assemblies.ballots import find_figures
from indexer.extraction.stream import make_stream
from indexer.model import Notice
from indexer.patterns.assemblies.votes import OF_A_PART, UNANIMOUS
from indexer.segmenting.lines import Line

ALL = ("unanimous", 1)
"""What a line says that tells a unanimity."""


def parted(lines: Sequence[Line]) -> list[Line]:
    """Lines of results on parts that are not all alike; none where the parts have one result."""
    told = {line: said for line in lines if line.matched(OF_A_PART) and (said := _said(line))}
    return list(told) if len(set(told.values())) > 1 else []


def _said(line: Line) -> frozenset[tuple[str, int]]:
    """The result that a line tells: choices with their voices, where there are any."""
    figures = {(figure.choice, figure.value) for figure in find_figures(make_stream([line])) if figure.value}
    return frozenset(figures | ({ALL} if UNANIMOUS.search(line.flat) else set()))


def unsaid(parts: Sequence[Line]) -> Notice:
    """Why a vote stays unsaid of which only parts are told."""
    message = "Le texte est voté par parties, avec des résultats différents, et n'imprime pas celui de l'ensemble."
    return Notice(code="vote-douteux", message=message, line=parts[0].number)
