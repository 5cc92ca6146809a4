"""What is printed beside a name: a home, a birth, numbers whose keys are right, illnesses; bare or with words."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stdnum import luhn

WAYS = (
    "rue des Tanneurs", "allée du Lavoir", "impasse Saint-Roch", "chemin de la Combe",
    "avenue Paul-Bert", "quai des Vanniers", "route de Saint-Avit", "rue Haute",
)  # fmt: skip
DWELLINGS = (
    "lieu-dit Les Quatre-Vents", "hameau de la Grange-Haute", "La Borde Neuve", "résidence Les Charmilles, appartement 12",
    "bâtiment C, appt 4, cité des Aubiers", "ferme du Haut-Bois", "14 carrer de la Font", "3 hent Kervao", "9 plassa dau Portau",
    "péniche L'Alouette, quai Sud", "au-dessus de l'école, logement n° 2", "lotissement Les Mirabelles, lot 7", "Kerguelen Vras",
    "chez sa mère, 8 clos des Vignes", "Moulin-Neuf, 21340 Montfaur", "la dernière maison du chemin des Vignes",
)  # fmt: skip
MONTHS = ("janvier", "mars", "mai", "août", "novembre")
PAPERS = (
    "CNI n° | {nine}123", "passeport | 14{letters}{six}", "titre de séjour n° | {nine}1", "INE | {nine}{letters}", "n° étudiant : | {six}12",
    "identifiant France Travail | {six}7{letters}", "n° de demandeur d'emploi | {six}8K", "n° de pension | {nine}", "carte d'invalidité n° | {six}",
    "n° d'abonné | {six}", "n° client | {six}45", "licence FFF n° | {nine}1", "n° d'écrou | {six}", "RPPS | 10{nine}", "permis de chasse n° | {nine}",
    "carte mobilité inclusion n° | {nine}", "n° d'adhérent | {six}", "badge n° | {six}", "n° de dossier de surendettement : | 000{nine}", "identifiant national | {nine}{letters}",
)  # fmt: skip
ILLNESSES = (
    "une | sclérose en plaques", "un | cancer du sein", "un | syndrome dépressif sévère", "une | cécité bilatérale",
    "une | allergie sévère aux arachides", "la | maladie de Charcot", "une | lombalgie chronique",
    "une | insuffisance rénale sous dialyse", "un | trouble bipolaire", "une | rupture de la coiffe des rotateurs",
)  # fmt: skip


def _digits(chance: random.Random, count: int) -> str:
    return "".join(str(chance.randint(0, 9)) for _ in range(count))


def _grouped(code: str, sizes: tuple[int, ...], sign: str) -> str:
    parts, rest = [], code
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    return sign.join([*parts, rest] if rest else parts)


def _home(chance: random.Random) -> str:
    number = f"{chance.randint(1, 140)}{chance.choice(('', '', ' bis', ','))}"
    town = chance.choice(("", "", ", 21340 Montfaur", " à Montfaur", ", Montfaur (21)", " – 21340 MONTFAUR"))
    return f"{number} {chance.choice(WAYS)}{town}"


def _dwelling(chance: random.Random) -> str:
    """A home without a street that has a number."""
    return chance.choice(DWELLINGS)


def _birth(chance: random.Random) -> str:
    day, month, year = chance.randint(10, 28), chance.randint(1, 5), chance.randint(1931, 2012)
    return chance.choice((f"{day}/0{month}/{year}", f"{day} {MONTHS[month - 1]} {year}", f"{day}.0{month}.{year}"))


def _phone(chance: random.Random) -> str:
    code = f"0{chance.choice('1234567')}{chance.choice('12345')}{_digits(chance, 7)}"
    return _grouped(code, (2, 2, 2, 2, 2), chance.choice((" ", ".", "", "-", "/", " . ")))


def _abroad(chance: random.Random) -> str:
    """A number with the code of its country, overseas or abroad."""
    mobile = f"6 {_grouped(_digits(chance, 8), (2, 2, 2, 2), ' ')}"
    forms = (f"+33 {mobile}", f"+33 (0){mobile}", f"0033 {mobile}", f"+212 {mobile}", f"+32 4{mobile[1:]}", f"0692 {mobile[2:10]}")
    return chance.choice(forms)


def _nir(chance: random.Random) -> str:
    born = f"{chance.choice('12')}{_digits(chance, 2)}0{chance.randint(1, 9)}"
    body = f"{born}{chance.randint(21, 89)}{_digits(chance, 6)}"
    code = f"{body}{97 - int(body) % 97:02}"
    sign, whole = chance.choice((" ", "", ".")), chance.random() < 2 / 3
    return _grouped(code if whole else body, (1, 2, 2, 2, 3, 3), sign)


def _card(chance: random.Random) -> str:
    code = f"{chance.choice(('4970', '5132', '4561'))}{_digits(chance, 11)}"
    return _grouped(code + luhn.calc_check_digit(code), (4, 4, 4, 4), chance.choice((" ", "", "-")))


def _iban(chance: random.Random) -> str:
    bank = _digits(chance, 21)
    key = 97 - (89 * int(bank[:5]) + 15 * int(bank[5:10]) + 3 * int(bank[10:])) % 97
    body = f"{bank}{key:02}"
    check = 98 - int(f"{body}152700") % 97
    return _grouped(f"FR{check:02}{body}", (4,) * 6, chance.choice((" ", "")))


def _plate(chance: random.Random) -> str:
    pair = _letters(chance, 4)
    return _grouped(f"{pair[:2]}{_digits(chance, 3)}{pair[2:]}", (2, 3, 2), chance.choice(("-", " ", "")))


def _old_plate(chance: random.Random) -> str:
    """Of before 2009."""
    number, letters = chance.randint(100, 9999), _letters(chance, chance.choice((2, 3)))
    return f"{number}{chance.choice((' ', '-', ''))}{letters}{chance.choice((' ', '-', ''))}{chance.randint(10, 95)}"


def _letters(chance: random.Random, count: int) -> str:
    return "".join(chance.choice("ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(count))


def _tax(chance: random.Random) -> str:
    return _grouped(f"{chance.randint(0, 3)}{_digits(chance, 12)}", (2, 2, 2, 3, 3, 1), chance.choice((" ", "")))


def _licence(chance: random.Random) -> str:
    return _digits(chance, 12) if chance.random() < 1 / 2 else f"{chance.randint(13, 23)}AB{_digits(chance, 5)}"


def _file(chance: random.Random) -> str:
    label = chance.choice(("allocataire n°", "n° CAF", "carte professionnelle n°", "matricule", "dossier MDPH n°"))
    return f"{label} | {chance.randint(1, 9)}{_digits(chance, 6)}"


def _paper(chance: random.Random) -> str:
    """A number after its name: of identity papers, students, pensions, jobs, subscribers."""
    return chance.choice(PAPERS).format(six=_digits(chance, 6), nine=_digits(chance, 9), letters=_letters(chance, 2))


def _mail(chance: random.Random) -> str:
    local = chance.choice(("g.vasselin", "lilou.pelletan", "zerrouki89", "famille-kerbrat"))
    return f"{local}{chance.choice(('@', ' (at) ', ' [arobase] '))}exemple.fr"


def _illness(chance: random.Random) -> str:
    return chance.choice(ILLNESSES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """One kind of thing beside a name."""

    value: Callable[[random.Random], str]
    """What is to be hidden, behind an article and « | » maybe."""
    wordings: tuple[str, ...]
    """As they follow a name in a sentence, « {} » for the value."""
    column: str
    """Title above it in a table."""


def _kind(value: Callable[[random.Random], str], column: str, *wordings: str) -> Beside:
    return Beside(value=value, wordings=wordings, column=column)


KINDS: Mapping[str, Beside | None] = {
    "nothing": None,
    "home": _kind(_home, "Adresse", ", domicilié {}", ", {}", " ({})", ", qui habite {}", ", demeurant à Valserre, {}"),
    "dwelling": _kind(_dwelling, "Domicile", ", domicilié {}", ", {}", " ({})", ", qui habite {}", ", demeurant {}"),
    "birth": _kind(_birth, "Naissance", ", né le {}", " ({})", ", née à Montfaur le {}", ", {}", " né(e) le : {}"),
    "phone": _kind(_phone, "Tél.", ", joignable au {}", ", {}", " (tél. {})", " – {}"),
    "abroad": _kind(_abroad, "Portable", ", joignable au {}", ", {}", " (tél. {})", " – {}"),
    "mail": _kind(_mail, "Courriel", ", {}", " ({})", ", courriel : {}"),
    "nir": _kind(_nir, "NIR", ", n° de sécurité sociale {}", ", {}", " (NIR {})"),
    "card": _kind(_card, "Carte", ", qui a payé par carte {}", ", carte {}", " (CB {})"),
    "account": _kind(_iban, "Compte", ", IBAN {}", ", {}", " (compte {})"),
    "plate": _kind(_plate, "Véhicule", ", véhicule immatriculé {}", ", Clio {}", " ({})"),
    "old plate": _kind(_old_plate, "Immatriculation", ", véhicule immatriculé {}", ", Clio {}", " ({})", " – {}"),
    "tax number": _kind(_tax, "N° fiscal", ", n° fiscal {}", ", avis d'impôt {}", " (numéro fiscal : {})"),
    "licence": _kind(_licence, "Permis n°", ", permis n° {}", ", permis B n° {}", ", permis de conduire {}"),
    "file": _kind(_file, "N° allocataire", ", {}", " ({})", " – {}"),
    "paper": _kind(_paper, "N° allocataire", ", {}", " ({})", " – {}"),
    "illness": _kind(_illness, "Motif médical", ", qui a {}", ", en congé pour {}", " présente {}", " ({})", " : {}"),
}
"""What may stand beside."""
