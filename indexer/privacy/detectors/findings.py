"""What may be personal in a text: its category, where it stands, and the codes that must not appear anywhere else."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from indexer.french import flat
from indexer.patterns.facts.identifiers import DIGIT_RUN


class Category(StrEnum):
    """Kinds of data, by the names that `privacy.toml` uses."""

    BANK = "donnee_bancaire"
    NIR = "numero_securite_sociale"
    CARD = "carte_de_paiement"
    IDENTITY = "identifiant_personnel"
    PASSWORD = "mot_de_passe"
    ILLNESS = "donnee_de_sante"
    EMAIL = "courriel"
    PHONE = "telephone"
    BIRTH = "date_naissance"
    ADDRESS = "adresse_personnelle"
    PLATE = "immatriculation"
    SIGNATURE = "signature"
    BENEFICIARY = "beneficiaire"
    DEBTOR = "debiteur"
    OWNER = "proprietaire"
    LITIGANT = "partie_a_un_litige"
    CONCESSION = "concessionnaire"
    PRIVATE = "particulier"
    MINOR = "mineur"
    HEALTH = "sante"
    STAFF_MATTER = "situation_d_agent"
    AGENT = "agent"
    PERSON = "personne"
    OFFICE_EMAIL = "courriel_de_fonction"
    OFFICE_PHONE = "telephone_de_service"


ROLES = frozenset(
    {
        Category.BENEFICIARY,
        Category.DEBTOR,
        Category.OWNER,
        Category.LITIGANT,
        Category.CONCESSION,
        Category.PRIVATE,
        Category.MINOR,
        Category.HEALTH,
        Category.STAFF_MATTER,
    }
)
"""Persons in a matter of their own: hidden even when they sit in the assembly, which they do not do there."""

NAMES = ROLES | {Category.AGENT, Category.PERSON}
"""Categories whose values are names of persons: two persons may share one."""

LABELS: dict[Category, str] = {
    Category.BANK: "donnée bancaire occultée",
    Category.NIR: "numéro de sécurité sociale occulté",
    Category.CARD: "carte de paiement occultée",
    Category.IDENTITY: "identifiant personnel occulté",
    Category.PASSWORD: "code d'accès occulté",
    Category.ILLNESS: "donnée de santé occultée",
    Category.EMAIL: "adresse électronique occultée",
    Category.PHONE: "numéro de téléphone occulté",
    Category.BIRTH: "date de naissance occultée",
    Category.ADDRESS: "adresse occultée",
    Category.PLATE: "immatriculation occultée",
    Category.SIGNATURE: "signature occultée",
    Category.OFFICE_EMAIL: "adresse électronique occultée",
    Category.OFFICE_PHONE: "numéro de téléphone occulté",
    **dict.fromkeys(NAMES, "nom occulté"),
}
"""What stands in the place of a value."""

BAR = "▇▇▇"

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"), " ")
"""Signs without width, which would part a number unseen."""
_WIDE = {0xFF10 + digit: str(digit) for digit in range(10)}
_OCR = str.maketrans({"O": "0", "o": "0", "Q": "0", "I": "1", "l": "1", "|": "1"})


def mark(category: Category) -> str:
    """`▇▇▇ [donnée bancaire occultée]`."""
    return f"{BAR} [{LABELS[category]}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A span of a text."""

    category: Category
    start: int
    end: int
    rule: str
    """French words for the rule that found it, as the register prints them."""
    secrets: tuple[str, ...] = ()
    """Codes or names in it that must stand in no published file."""
    date: str | None = None
    """Day of the decision, where a person took it."""
    waits: bool = False
    """Whether nobody has decided yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text in the three forms that rules look at, character for character the same length."""

    text: str
    flat: str
    """Lower case without accents (`french.flat`), tabs kept."""
    digits: str
    """Letters that OCR reads for digits put right inside runs of digits: `O6 I2` is `06 12`."""
    starts: tuple[int, ...]
    """Position of each line's first character."""

    def line_at(self, position: int) -> int:
        """Number of the line that holds the character at `position`."""
        return bisect_right(self.starts, position)

    def line(self, number: int) -> tuple[int, int]:
        """First and last position of a line, without its end."""
        last = number == len(self.starts)
        return self.starts[number - 1], len(self.text) if last else self.starts[number] - 1

    def before(self, position: int, reach: int) -> str:
        """Flat text of at most `reach` characters before a position."""
        return self.flat[max(0, position - reach) : position]

    def after(self, position: int, reach: int) -> str:
        """Flat text of at most `reach` characters from a position."""
        return self.flat[position : position + reach]


def prepare(text: str) -> Text:
    """The forms of a text."""
    starts, position = [], 0
    for line in text.split("\n"):
        starts.append(position)
        position += len(line) + 1
    seen = text.translate(_UNSEEN | _WIDE)
    digits = DIGIT_RUN.regex.sub(lambda match: match.group().translate(_OCR), seen)
    plain = "\t".join(map(flat, seen.split("\t")))
    return Text(text=text, flat=plain, digits=digits, starts=tuple(starts))
