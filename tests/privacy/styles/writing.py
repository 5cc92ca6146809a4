"""An act written in a style, in the form of `tests/privacy/labels.py`: what to hide and what must stay are marked."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.drawing import Style
from tests.privacy.labels import Label, read_labels
from tests.privacy.styles import layouts, names
from tests.privacy.styles.beside import KINDS
from tests.privacy.styles.roles import ROLES, Role

MEMBERS = ("Sylvie GARNIER", "Thierry BLONDEAU", "Leïla ABBAS", "Dominique PETIT")
ROSTERS = {
    "none": "",
    "present": "Présents : {members}.\nSecrétaire de séance : Mme Leïla ABBAS\n\n{told}",
    "one a line": "Étaient présents :\n{lines}\n\nMme Leïla ABBAS est élue secrétaire de séance.\n\n{told}",
}
ROSTERS |= {
    "surname first": "Présents : {surnames}.\nAbsent : néant\n\n{told}",
    "initials": "Étaient présents : {initials}.\n\n{told}",
    "table": "Nom | Fonction | Présence\n{rows}\n\n{told}",
    "sentence": "Séance tenue en présence de {members}, conseillers municipaux.\n\n{told}",
    "plural": "Présents : Mmes et MM. {lasts}\n\n{told}",
}
TOLD = "Le maire expose le dossier au conseil."
HEADS = {
    "bare": "COMMUNE DE VALSERRE",
    "mayor": "COMMUNE DE VALSERRE\nSéance du 6 avril 2023 sous la présidence de Mme Sylvie GARNIER, maire",
    "visas": "COMMUNE DE VALSERRE\nLe conseil municipal,\nVu le code général des collectivités territoriales,",
}
ENDS = {"none": "", "vote": "Adopté à l'unanimité.", "signature": "Pour extrait conforme, le maire, Sylvie GARNIER"}
_ALIKE = Path(__file__).with_name("alike.txt").read_text(encoding="utf-8").splitlines()
ALIKE = dict(row.split(" | ", 1) for row in _ALIKE if not row.startswith("#"))
"""Sentences with what only looks like a person's data."""

CHOICES = {
    "origin": tuple(names.ORIGINS),
    "shape": tuple(names.SHAPES),
    "civility": tuple(names.CIVILITIES),
    "role": tuple(ROLES),
    "layout": tuple(layouts.LAYOUTS),
    "beside": tuple(KINDS),
    "sentence": tuple(range(5)),
    "wording": tuple(range(5)),
    "alike": tuple(ALIKE),
    "second alike": tuple(ALIKE),
    "roster": tuple(ROSTERS),
    "head": tuple(HEADS),
    "end": tuple(ENDS),
    "namesake": ("no", "surname", "whole"),
    "case": ("printed",) * 6 + ("capitals", "small"),
    "width": (0, 72, 90),
    "shared": (1, 2, 3, 4),
}
"""Every choice by its name; `shared` is how many persons an act names."""
CASES: Mapping[str, Callable[[str], str]] = {"printed": str, "capitals": str.upper, "small": str.lower}


def write(style: Style, seed: int) -> tuple[str, list[Label]]:
    """The text of an act and its labels: of persons the role, of what stands beside its kind, of look-alikes « = »."""
    chance = random.Random(seed)
    role = ROLES[style["role"]]
    members = chance.sample(MEMBERS, len(MEMBERS))
    head = layouts.LAYOUTS[style["layout"]]
    facts = {"title": role.title, "label": role.label, "column": role.column, "above": _above(style)}
    rows = [_row(style, role, n, members, chance) for n in range(1, style["shared"] + 1)]
    listed = head.head.format(**facts)
    glue = "" if listed.endswith((": ", "(")) else "\n" * bool(listed)
    body = f"{listed}{glue}{head.between.join(rows)}{head.end}"
    parts = [
        HEADS[style["head"]],
        f"Objet : {role.title}",
        _roster(style, members),
        body,
        _alike(ALIKE[style["alike"]], members, chance),
        _alike(ALIKE[style["second alike"]], members, chance),
        ENDS[style["end"]],
    ]
    text, labels = read_labels("\n\n".join(filter(None, parts)))
    text = _wrapped(text, style["width"])
    return _in_case(text, labels, style["case"]), labels


def _roster(style: Style, members: list[str]) -> str:
    names_of = [member.split() for member in members]
    lines = [f"{'Mme' if n % 2 else 'M.'} {member}" for n, member in enumerate(members)]
    return ROSTERS[style["roster"]].format(
        members=", ".join(lines),
        lines="\n".join(lines),
        surnames=", ".join(f"{last} {first}" for first, last in names_of),
        initials=", ".join(f"{first[0]}. {last.title()}" for first, last in names_of),
        rows="\n".join(f"{last} {first} | conseiller municipal | P" for first, last in names_of),
        lasts=", ".join(last for _, last in names_of),
        told=TOLD,
    )


def _above(style: Style) -> str:
    beside = KINDS[style["beside"]]
    return f"{beside.column}\t" if beside else ""


def _row(style: Style, role: Role, n: int, members: list[str], chance: random.Random) -> str:
    who, first, last = _who(style, n, members, chance)
    beside = KINDS[style["beside"]]
    bare = _beside(style["beside"], beside.value(chance)) if beside else ""
    wording = beside.wordings[style["wording"] % len(beside.wordings)] if beside else ""
    facts = {
        "n": n,
        "sum": f"{chance.randint(12, 980)},{chance.randint(10, 99)} €",
        "label": role.label,
        "detail": role.detail,
        "who": who,
        "first": first,
        "last": last,
        "worded": wording.format(bare),
        "comma": bare and f", {bare}",
        "cell": bare and f"{bare}\t",
        "line": bare and f"{bare}\n",
        "field": f"\n{beside.column} : {bare}" if beside else "",
    }
    sentence = role.sentences[(style["sentence"] + n) % len(role.sentences)]
    facts["sentence"] = sentence.format(who=f"{who}{facts['worded']}", sum=facts["sum"])
    return layouts.LAYOUTS[style["layout"]].row.format(**facts)


def _beside(kind: str, value: str) -> str:
    *article, value = value.split(" | ")
    return "".join(f"{word} " for word in article) + f"⟦{kind}:{value}⟧"


def _who(style: Style, n: int, members: list[str], chance: random.Random) -> tuple[str, str, str]:
    """A name, marked, and its two parts, marked; the first of an act may be a namesake of somebody who sits."""
    who = names.person(style["origin"], chance)
    if n == 1 and style["namesake"] != "no":
        given, family = members[0].split()
        first = given if style["namesake"] == "whole" else who.first
        who = names.Person(first=first, last=family.title(), female=who.female)
    mark = style["role"]
    name = names.printed(who, style["shape"], style["civility"], chance)
    civility = names.CIVILITIES[style["civility"]][who.female]
    name = name.removeprefix(civility)
    return f"{civility}⟦{mark}:{name}⟧", f"⟦{mark}:{who.first}⟧", f"⟦{mark}:{who.last.upper()}⟧"


def _alike(sentence: str, members: list[str], chance: random.Random) -> str:
    who = names.person(chance.choice(tuple(names.ORIGINS)), chance)
    facts = {"first": who.first, "FIRST": who.first.upper(), "last": who.last, "LAST": who.last.upper()}
    given, family = members[-2].split()
    return sentence.format(
        **facts,
        member=members[-1].title(),
        MEMBER=members[-2],
        family=family.title(),
        FAMILY=family,
        given=given,
        initial=given[0],
    )


def _in_case(text: str, labels: list[Label], case: str) -> str:
    """Capitals or small letters for the whole act; as printed where a letter would change its length."""
    changed = CASES[case](text)
    return changed if len(changed) == len(text) else text


def _wrapped(text: str, width: int) -> str:
    """Lines of a width, no character moved."""
    return "\n".join("\n".join(_lines(line, width)) for line in text.split("\n"))


def _lines(line: str, width: int) -> Iterator[str]:
    if not width or any(sign in line for sign in ("\t", "  ", "|", " ; ", "┬")):
        yield line
        return
    yield from textwrap.wrap(line, width, break_on_hyphens=False, break_long_words=False) or [""]
