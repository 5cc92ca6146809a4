"""Whatever a rule hides stands in nothing that is published, in any spelling that the check of leaks reads."""

from __future__ import annotations

import json
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.privacy.watching import leaks_in, watched
from indexer.publishing.pages import all_pages
from indexer.publishing.record import record
from indexer.publishing.website import settings as site
from indexer.reading import read
from tests.privacy.samples import IBAN, NIR, redacted

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
ACT = """COMMUNE DE BOURG-SUR-LYS
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 14 mars 2024
Délibération n° 2024-03-05

{again}

Le conseil municipal, après en avoir délibéré, à l'unanimité :
- DÉCIDE : {seen}.

CONVENTION

Article 1 - Objet
{other}
"""


@settings(max_examples=15)
@given(
    st.sampled_from(sorted(HIDDEN)),
    st.sampled_from(SPELLINGS),
    st.sampled_from(PLACES),
    st.sampled_from(SPELLINGS),
    st.sampled_from(PLACES),
)
def test_what_is_hidden_once_comes_back_nowhere(
    seen: str, spelt: Callable[[str], str], place: str, other: Callable[[str], str], further: str
) -> None:
    value = HIDDEN[seen]
    again, last = (way(value) for way in (spelt, other))
    text = ACT.format(seen=seen, again=place.format(again, again), other=further.format(last, last))
    result = redacted(text)
    reading = read(result.source)
    assert result.secrets
    values = watched(result.secrets)
    written = {page.path: page.text for page in all_pages([reading], site.settings("Archive", "/", "", {}))}
    written["acte.json"] = json.dumps(record(reading), ensure_ascii=False)
    assert [leak for name, content in written.items() for leak in leaks_in(name, content.encode(), values)] == []
    assert value not in result.source.text
