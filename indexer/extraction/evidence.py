"""Why a fact has its value: every candidate with its line and rule, the one that is said, and what decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from indexer.extraction.acts import number, object
from indexer.extraction.acts.head import Act, make_act
from indexer.extraction.assemblies.ballots import find_figures
from indexer.extraction.assemblies.counted import read_head
from indexer.extraction.assemblies.headcount import COUNTED
from indexer.extraction.assemblies.meeting import DATES
from indexer.extraction.assemblies.session import PRESIDENT, SECRETARY
from indexer.extraction.assemblies.votes import ballot_lines
from indexer.extraction.bundling import bundle
from indexer.extraction.laid_out import Pages, lay_out
from indexer.extraction.rules import candidates
from indexer.extraction.stream import calm_stream
from indexer.model import Fact, SourceText
from indexer.segmenting.bundles.documents import Layout, Span

CHOICES = {
    "for": "pour",
    "against": "contre",
    "abstain": "abstention",
    "took_part": "votants",
    "cast": "exprimés",
}
FIRST = "la première règle de la liste qui trouve quelque chose l’emporte"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one act gives for one fact."""

    candidates: tuple[Fact[Any], ...]
    """In the order in which the rules are asked."""
    why: str
    """French: what decides between them."""


def _by_rules(rules: Any, read: Callable[[Act], Any], why: str) -> Callable[[Act], Evidence]:
    return lambda act: Evidence(candidates=tuple(candidates(rules, read(act))), why=why)


def _of_count(kind: str) -> Callable[[Act], Evidence]:
    def found(act: Act) -> Evidence:
        head = read_head(act)
        choice = head.choice
        listed, chosen = head.candidates[kind], choice.counts[kind]
        computed = [chosen] if chosen and chosen not in listed else []
        return Evidence(candidates=(*listed, *computed), why=choice.why)

    return found


def _of_vote(act: Act) -> Evidence:
    body = calm_stream(ballot_lines(act))
    figures = (
        Fact(f"{figure.value} {CHOICES[figure.choice]}", body.line_at(figure.start), "chiffre d’un vote")
        for figure in find_figures(body)
    )
    return Evidence(candidates=tuple(figures), why="le dernier résultat imprimé porte sur l’acte entier")


OF_SESSION: Mapping[str, Callable[[Act], Evidence]] = {
    "date": _by_rules(
        DATES, lambda act: calm_stream(act.head), f"{FIRST}, si le cachet de la préfecture ne la précède pas"
    ),
    "présidence": _by_rules(PRESIDENT, lambda act: act, FIRST),
    "secrétaire": _by_rules(SECRETARY, lambda act: act, FIRST),
    **{
        name: _of_count(kind)
        for name, kind in zip(("présents", "représentés", "excusés", "absents"), COUNTED, strict=True)
    },
}
"""Facts that acts of one session share, by the name that `show --pourquoi` asks for."""

OF_ACT = {"numéro": number.RULES, "objet": object.RULES}
FACTS = (*OF_SESSION, *OF_ACT, "vote")


def evidence(source: SourceText, layout: Layout, fact: str) -> tuple[Evidence, ...]:
    """Evidence of a fact of `FACTS`, one for each dossier of the source."""
    pages = lay_out(source, layout)
    groups = bundle(pages.spans, pages.printed)
    return tuple(_evidence(pages, group.first, fact) for group in groups)


def _evidence(pages: Pages, main: int, fact: str) -> Evidence:
    act = make_act(pages.printed[main])
    if fact in OF_SESSION:
        return OF_SESSION[fact](pages.session.frame if pages.session else act)
    if fact == "vote":
        return _of_vote(Act(lines=act.lines, body=0) if pages.session else act)
    found = _of_item(pages.spans[main], fact) if pages.session else _of_rules(OF_ACT[fact], act)
    return Evidence(candidates=tuple(found), why=FIRST)


def _of_item(span: Span, fact: str) -> Iterator[Fact[str]]:
    value = span.number if fact == "numéro" else span.title
    if value:
        yield Fact(value, span.start, "intitulé du point")


def _of_rules(rules: Iterable[Callable[[Act], Any]], act: Act) -> Iterator[Fact[str]]:
    for rank, rule in enumerate(rules, 1):
        fact = rule(act)
        if fact:
            yield Fact(fact.value, fact.line, f"règle {rank}")
