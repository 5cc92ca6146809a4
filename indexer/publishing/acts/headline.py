"""One sentence in plain French that says what an act decided, made of facts that were read and of nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from indexer.extraction.money.decided import DecidedSum
from indexer.extraction.money.receivers import Receiver
from indexer.extraction.money.roles import Role
from indexer.french import flat, squeeze
from indexer.model import Dossier
from indexer.patterns.structure.headlines import (
    BARE_INFINITIVE,
    COMPLEMENT,
    EMPTY,
    FILLER,
    INFINITIVE,
    PRESENT,
    ROUTINE,
    SENTENCE_END,
)
from indexer.publishing.writing.display import euros, number
from indexer.publishing.writing.verdicts import is_rejected
from indexer.sequences import grouped

Grant = tuple[Decimal, Receiver]
"""What is given, and to whom."""

LONGEST_NAME = 70
LONGEST = 170
SHORTEST = 60
"""A sentence that is cut says at least so much, in characters."""
MOST_NAMED = 2

_MASCULINE = (
    "departement",
    "syndicat",
    "centre",
    "pole",
    "conseil",
    "service",
    "sivom",
    "sivu",
    "ccas",
    "cias",
    "pays",
)
_FEMININE = (
    "commune",
    "ville",
    "region",
    "metropole",
    "communaute",
    "collectivite",
    "caisse",
    "regie",
    "mairie",
)
_PARTICIPLES = {
    "prend": "pris",
    "retient": "retenu",
    "vend": "vendu",
    "acquiert": "acquis",
    "emet": "émis",
    "elit": "élu",
    "maintient": "maintenu",
    "decide": "décidé",
    "cree": "créé",
    "designe": "désigné",
    "arrete": "arrêté",
    "ouvre": "ouvert",
    "admet": "admis",
}


def headline(dossier: Dossier, sums: Sequence[DecidedSum]) -> str:
    """`Le Département du Nord a accordé 60 000 € à la Région.`; empty when no decision was read."""
    if not dossier.is_deliberation:
        return ""
    who = with_article(dossier.publisher.name) if dossier.authority else "L’assemblée"
    if is_rejected(dossier.vote):
        return f"{who} a rejeté la proposition."
    given = [(one.euros, one.beneficiary) for one in sums if one.role is Role.GIVEN and one.beneficiary]
    return _granted(who, given) if given else _decided(who, dossier)


def with_article(name: str) -> str:
    """`La commune de Valmorin`, `Le Département du Nord`; a name of another kind stays alone."""
    first, _, rest = name.partition(" ")
    kind = flat(first)
    if kind in _MASCULINE:
        return f"Le {name}"
    if kind in _FEMININE:
        return f"La {first.lower() if kind in ('commune', 'ville') else first}{' ' + rest if rest else ''}"
    return name


def shortened(text: str, longest: int) -> str:
    """At most `longest` characters, cut between words with an ellipsis."""
    return text if len(text) <= longest else f"{text[:longest].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def _granted(who: str, given: Sequence[Grant]) -> str:
    runs = tuple(grouped(given, lambda grant: flat(grant[1].name)).values())
    if len(runs) > MOST_NAMED:
        return f"{who} a accordé {_total(given)} en tout à {number(len(runs))} bénéficiaires."
    parts = (f"{_total(run)} {'en tout ' if len(run) > 1 else ''}{receiving(run[0][1])}" for run in runs)
    return f"{who} a accordé {' et '.join(parts)}."


def _total(given: Sequence[Grant]) -> str:
    return euros(sum((amount for amount, _ in given), Decimal(0)))


def receiving(receiver: Receiver) -> str:
    """`à l'Association X`, `au CCAS` as printed; `à : X` for a row that prints the name alone."""
    name = shortened(receiver.name, LONGEST_NAME)
    glue = "" if receiver.lead.endswith(("'", "’")) else " "
    return f"{receiver.lead}{glue}{name}" if receiver.lead else f"à « {name} »"


def _decided(who: str, dossier: Dossier) -> str:
    for decision in sorted(dossier.decisions, key=lambda d: ROUTINE.search(flat(d.text)) is not None):
        words = _sentence(_without_filler(squeeze(decision.text))).rstrip(" ,;:.")
        if words:
            return f"{who} a {_within(f'{words}.')}"
    return ""


def _within(sentence: str) -> str:
    """The sentence, or as much of it as is allowed, up to where a complement starts."""
    if len(sentence) <= LONGEST:
        return sentence
    whole = [m.start() for m in COMPLEMENT.finditer(flat(sentence)) if SHORTEST <= m.start() < LONGEST]
    return f"{sentence[: whole[-1]]}…" if whole else shortened(sentence, LONGEST)


def _without_filler(text: str) -> str:
    kept, end = [], 0
    for match in FILLER.finditer(flat(text)):
        kept.append(text[end : match.start()])
        end = match.end()
    return "".join([*kept, text[end:]])


def _sentence(text: str) -> str:
    """`décidé d’acquérir…`, `approuvé…`: a decision after « a », with the rest of its first sentence."""
    text = SENTENCE_END.regex.split(text.strip(" -–•:;,"))[0]
    plain = flat(text)
    for start in (INFINITIVE.search(plain), BARE_INFINITIVE.search(plain)):
        if start:
            rest = text[start.end() :] if start.re is INFINITIVE.regex else text
            rest = _small_verb(rest)
            return f"décidé {'d’' if flat(rest[:1]) in 'aeiouyh' else 'de '}{rest}"
    present = PRESENT.search(plain)
    if present is None:
        return ""
    verb = text[slice(*present.span("verb"))].lower()
    if EMPTY.search(plain, present.end()):
        return ""
    done = _PARTICIPLES.get(flat(verb), f"{verb.removesuffix('e')}é")
    return f"{done}{text[present.end() :]}"


def _small_verb(text: str) -> str:
    verb, space, rest = text.partition(" ")
    return f"{verb.lower()}{space}{rest}"
