"""Values that rules hide, each in the spellings and places in which it may come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.privacy.samples import IBAN, NIR

HIDDEN = {
    f"versé sur le compte {IBAN}": IBAN,
    f"NIR {NIR}": NIR,
    "écrire à berthe.noel@courriel.example": "berthe.noel@courriel.example",
    "téléphone personnel : 06 12 34 56 78": "06 12 34 56 78",
    "véhicule immatriculé AB-123-CD": "AB-123-CD",
    "Mme Berthe NOËL, née le 12/03/1984, demeurant 12 rue des Lilas, 59990 Bourg-sur-Lys": "12 rue des Lilas",
    "Redevable : VASSEUR Rémi (titre 412, 128,50 €)": "VASSEUR Rémi",
    "attribue une aide de 300 € à Mme Odile QUÉRÉ": "Odile QUÉRÉ",
    "numéro fiscal de référence : 12 34 567 890 123": "12 34 567 890 123",
    "mot de passe : Tr0mpette!62": "Tr0mpette!62",
}
"""What a rule sees, and the value that stands once more further on."""
SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.lower,
    lambda value: value.replace(" ", "\u00a0"),
    lambda value: value.replace(" ", "\n"),
    lambda value: value.replace(" ", " - "),
    lambda value: value.replace(" ", "\u200b "),
    lambda value: " ".join(reversed(value.split(" ", 1))) if value.isalpha() else value,
    lambda value: value.replace("É", "E").replace("é", "e"),
)
PLACES = (
    "OBJET : {}", "Article 2 - {}", "- AUTORISE le versement ({}) ;", "| Nom | {} |", "Annexe 1\n{}", "*{}* [x]({})",
)  # fmt: skip


def spelt() -> Iterator[str]:
    """A line in which a rule sees each value, then the value in every spelling, the places in turn."""
    for number, (seen, value) in enumerate(HIDDEN.items()):
        yield f"- DÉCIDE : {seen} ;"
        for rank, spelling in enumerate(SPELLINGS):
            again = spelling(value)
            yield PLACES[(number + rank) % len(PLACES)].format(again, again)
