"""Counts that do not add up: members of the assembly, names and votes.

A check needs all its facts: with one missing it says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from indexer.extraction.assemblies.headcount import WORDS
from indexer.model import Dossier, Notice


def check_members(dossier: Dossier) -> Iterator[Notice]:
    """Counts that do not make up the members in office; what the text does not print may be any number."""
    sat, counts = dossier.attendance, dossier.attendance.counts
    if sat.members is None or sat.present is None:
        return
    totals = _totals(counts)
    room = len(counts) < len(WORDS) and min(totals) < sat.members
    if not room and sat.members not in totals:
        listed = ", ".join(f"{WORDS[kind]} ({count})" for kind, count in counts.items())
        message = f"Les membres {listed} font {totals[0]}, et non les {sat.members} membres en exercice."
        yield Notice(code="effectif", message=message, line=dossier.line_of("attendance.members"))


def _totals(counts: Mapping[str, int]) -> list[int]:
    """Sums of the counts: of all, and without the represented and the excused, who may be counted among others."""
    represented, excused = counts.get("represented", 0), counts.get("excused", 0)
    among_others = (0, represented, excused, represented + excused)
    return [sum(counts.values()) - count for count in among_others]


def check_names(dossier: Dossier) -> Iterator[Notice]:
    """Counts that differ from the names; the chair may be named apart, and members who gave a proxy in another list."""
    sat, counts = dossier.attendance, dossier.attendance.counts
    proxies = len(sat.proxies) or counts.get("represented", 0)
    listed = (
        ("present", sat.present_names, 1),
        ("excused", sat.excused_names, proxies),
        ("absent", sat.absent_names, proxies),
    )
    for kind, names, elsewhere in listed:
        if names and counts.get(kind) not in (None, len(names), len(names) + elsewhere):
            message = f"Le texte compte {counts[kind]} {WORDS[kind]} et en nomme {len(names)}."
            yield Notice(code="noms-et-nombre", message=message, line=dossier.line_of(f"attendance.{kind}"))


def check_voters(dossier: Dossier) -> Iterator[Notice]:
    """Voices that do not make up those who voted."""
    vote, against, abstain = dossier.vote, dossier.vote.against or 0, dossier.vote.abstain or 0
    if vote.took_part is None or vote.for_ is None:
        return
    total = vote.for_ + against + abstain
    if total != vote.took_part:
        message = (
            f"Les voix pour ({vote.for_}), contre ({against}) et les abstentions ({abstain}) font {total}, "
            f"et non les {vote.took_part} votants."
        )
        yield Notice(code="voix", message=message, line=dossier.line_of("vote.took_part"))


def check_majority(dossier: Dossier) -> Iterator[Notice]:
    """A majority that is not more than half of the votes cast."""
    vote = dossier.vote
    if vote.majority is None or vote.cast is None:
        return
    half = vote.cast // 2 + 1
    if vote.majority != half:
        message = f"La majorité de {vote.cast} suffrages exprimés est {half}, et non {vote.majority}."
        yield Notice(code="majorite", message=message, line=_line_of_result(dossier))


def check_outcome(dossier: Dossier) -> Iterator[Notice]:
    """A text that is said to be adopted with no more votes for it than against it."""
    vote = dossier.vote
    if vote.outcome == "adopted" and vote.for_ is not None and vote.for_ <= (vote.against or 0):
        message = f"Le texte est dit adopté avec {vote.for_} voix pour et {vote.against} contre."
        yield Notice(code="majorite", message=message, line=_line_of_result(dossier))


def _line_of_result(dossier: Dossier) -> int | None:
    return dossier.line_of("vote.majority") or dossier.line_of("vote.for")


def check_unanimity(dossier: Dossier) -> Iterator[Notice]:
    """A vote that is said to be unanimous, and votes against."""
    vote = dossier.vote
    if vote.unanimous and vote.against:
        message = f"Le vote est dit unanime avec {vote.against} voix contre."
        yield Notice(code="unanimite", message=message, line=dossier.line_of("vote.unanimous"))
