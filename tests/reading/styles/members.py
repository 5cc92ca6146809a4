"""Attendance: who is present, represented, excused and absent, what is counted, who keeps the minutes."""

from __future__ import annotations

from collections.abc import Mapping

PRESENT: Mapping[str, tuple[str, str, str]] = {
    "commas": ("Présents : ", ", ", "."),
    "were present": ("Étaient présents : ", ", ", "."),
    "members": ("Présents : Mesdames et Messieurs les conseillers : ", ", ", "."),
    "one a line": ("Etaient présents :\n", "\n", ""),
    "one a line, commas": ("ÉTAIENT PRÉSENTS :\n", ",\n", "."),
    "dashes": ("Présents :\n- ", "\n- ", ""),
    "dashes on a line": ("Présents : ", " - ", ""),
    "semicolons": ("PRESENTS : ", " ; ", ""),
    "members present": ("Membres présents : ", ", ", ""),
    "no colon": ("Étaient présents ", ", ", "."),
    "inclusive": ("Présent(e)s : ", ", ", "."),
    "and": ("Etaient présents : ", ", ", " et {last}."),
    "counted": ("Présents ({present}) : ", ", ", "."),
    "are present": ("Sont présents : ", ", ", "."),
}
"""Before, between and after the names of those present."""

OFFICES: Mapping[str, Mapping[int, str]] = {
    "none": {},
    "the first": {0: ", maire"},
    "in brackets": {0: " (maire)", 1: " (1ère adjointe)"},
    "groups": {0: ", Maire", 3: ", Adjoints", -1: ", Conseillers municipaux"},
    "each": {0: ", maire", 1: ", première adjointe", 2: ", 2ème adjoint", 3: ", conseillère déléguée"},
}
"""What stands behind names, by place."""

ABSENT: Mapping[str, tuple[str, dict[str, int]]] = {
    "nobody": ("", {}),
    "excused": ("Absents excusés : {a}, {b}", {"excused": 2}),
    "excused woman": ("Excusée : {b}", {"excused": 1}),
    "were excused": ("Étaient excusés : {a}, {b}.", {"excused": 2}),
    "excused, one a line": ("Excusés :\n{a}\n{b}", {"excused": 2}),
    "proxy": ("Absent ayant donné pouvoir : {a} à {h}", {"represented": 1}),
    "power": ("Pouvoirs : {a} donne pouvoir à {h}", {"represented": 1}),
    "gave powers": ("Ont donné pouvoir : {a} à {h}, {b} à {i}", {"represented": 2}),
    "had given powers": ("Avaient donné pouvoir :\n{a} à {h}\n{b} à {i}", {"represented": 2}),
    "brackets": ("Absents représentés : {a} (pouvoir à {h}), {b} (pouvoir à {i})", {"represented": 2}),
    "brackets, given": ("Représentés : {a} (a donné pouvoir à {h}) ; {b} (a donné pouvoir à {i})", {"represented": 2}),
    "procuration": ("Procurations : {a} donne procuration à {h}, {b} donne procuration à {i}", {"represented": 2}),
    "procuration lines": ("Procurations :\n{a} donne procuration à {h}\n{b} donne procuration à {i}", {"represented": 2}),
    "arrows": ("Procurations : {a} → {h} ; {b} → {i}", {"represented": 2}),
    "excused with powers": ("Absents excusés ayant donné pouvoir : {a} à {h}, {b} à {i}", {"represented": 2}),
    "excused with proxies": ("Excusés ayant donné procuration : {a} à {h} - {b} à {i}", {"represented": 2}),
    "represented by": ("Absents représentés : {a} par {h}, {b} par {i}.", {"represented": 2}),
    "has given": ("{a} a donné pouvoir à {h}", {"represented": 1}),
    "power of": ("Pouvoirs : de {a} à {h}, de {b} à {i}", {"represented": 2}),
    "absent": ("Absente : {b}", {"absent": 1}),
    "were absent": ("Étaient absents : {a}, {b}.", {"absent": 2}),
    "absent, not excused": ("Absents non excusés : {a}, {b}", {"absent": 2}),
    "nothing": ("Absents : néant\nPouvoirs : néant", {}),
    "three": ("Représentés : {a} par {h}\nExcusée : {b}\nAbsent : {c}", {"represented": 1, "excused": 1, "absent": 1}),
    "power, absent": ("Pouvoir : {a} à {h}\nAbsents : {b}, {c}", {"represented": 1, "absent": 2}),
    "excused, absent": ("Excusés : {a}, {b}\nAbsent : {c}", {"excused": 2, "absent": 1}),
}  # fmt: skip

COUNTS: Mapping[str, str] = {
    "none": "",
    "lines": "Nombre de conseillers en exercice : 19\nPrésents : {present}\nVotants : {voters}",
    "one line": "En exercice : 19 – Présents : {present} – Votants : {voters}",
    "words first": "Nombre de membres\nen exercice : 19\nprésents : {present}\nvotants : {voters}",
    "with proxies": "Conseillers en exercice : 19\nPrésents : {present}\nPouvoirs : {represented}\nVotants : {voters}",
    "figures below": "EN EXERCICE PRÉSENTS VOTANTS\n19 {present} {voters}",
    "who took part": "Nombre de conseillers en exercice : 19\nNombre de présents : {present}\nNombre de conseillers ayant pris part au vote : {voters}",
    "convocation": "Date de la convocation : 28 mars 2023",
    "three days": "Date de convocation : 28/03/2023\nDate d'affichage : 28/03/2023\nDate de publication : 11/04/2023",
}
"""What stands above those present."""

SECRETARIES: Mapping[str, str] = {
    "label": "Secrétaire de séance : {secretary}",
    "short label": "Secrétaire : {secretary}",
    "label above": "Secrétaire de séance\n{secretary}",
    "elected": "{secretary} a été élue secrétaire de séance.",
    "elected, short": "{secretary} a été élue secrétaire.",
    "is elected": "{secretary} est élue secrétaire de séance.",
    "named": "{secretary} est désignée secrétaire de séance.",
    "by law": "Conformément à l'article L. 2121-15 du code général des collectivités territoriales, {secretary} a été nommée secrétaire de séance.",
    "assured": "Le secrétariat a été assuré par : {secretary}",
    "office first": "A été désignée secrétaire de séance : {secretary}",
    "the body names": "Le conseil municipal désigne {secretary} comme secrétaire de séance.",
    "accepts": "{secretary} a été désignée pour remplir les fonctions de secrétaire, qu'elle a acceptées.",
}  # fmt: skip
