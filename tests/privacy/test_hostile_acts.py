"""Acts that once stopped a whole archive are published beside the others, and what is made of them can be read."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

import site_build
from indexer.model import SourceError
from indexer.reading import read
from indexer.sources import read_archive
from tests.factories import source
from tests.privacy.build import options, write_archive

LARGE = "987654321987654321987654321"
ACT = """COMMUNE DE BOURG-SUR-LYS
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 14 mars {year}
Délibération n° {year}-7

OBJET : travaux du pont

Le conseil municipal, après en avoir délibéré, à l'unanimité :
- ATTRIBUE une aide de {sum} € à l'association des Lilas ;
- APPROUVE le tableau.

Poste | Montant
Pont | {sum}
Total | {sum}
"""


def test_a_sum_of_any_length_is_read_exactly() -> None:
    (dossier,) = read(source(ACT.format(year=2024, sum=f"{LARGE},25"))).dossiers
    assert [amount.euros for amount in dossier.amounts] == [Decimal(f"{LARGE}.25")]
    (dossier,) = read(source(ACT.format(year=2024, sum=f"{LARGE} M"))).dossiers
    assert dossier.amounts[0].euros == Decimal(LARGE + "000000")


def test_acts_of_any_year_and_objects_with_any_sign_are_published(tmp_path: Path) -> None:
    year = write_archive(tmp_path) / "bourg/2024"
    for number, when in enumerate(("1894", "9999", "2024")):
        (year / f"{number}.txt").write_text(ACT.format(year=when, sum=LARGE), encoding="utf-8")
        (year / f"{number}.toml").write_text(f'meeting_date = "{when}-03-14"\n', encoding="utf-8")
    with (year / "0.toml").open("a", encoding="utf-8") as file:
        file.write('object = "un \\u0001 objet \\u001b[31m \\uFFFE"\n')
    done = CliRunner().invoke(site_build.build, options(tmp_path), catch_exceptions=False)
    assert done.exit_code == 0
    feeds = list((tmp_path / "site").rglob("*.xml"))
    assert len(feeds) >= 3
    for feed in feeds:
        ElementTree.parse(feed)
    for when in ("1894", "9999"):
        assert (tmp_path / f"site/deliberations/bourg/{when}/{when}-03-14-{when}-7/index.html").is_file()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("acte#1.txt", "contient « # »"),
        ("quoi?.txt", "contient « ? »"),
        ("a%20b.txt", "contient « % »"),
        ("a\\b<c>.txt", "contient « < > \\ »"),
        ("é" * 101 + ".txt", "plus de 200 octets"),
    ],
)
def test_a_name_that_cannot_stand_in_an_address_gets_one_sentence(
    tmp_path: Path, name: str, told: str
) -> None:
    sources = write_archive(tmp_path)
    (sources / "bourg/2024" / name).write_text("texte", encoding="utf-8")
    with pytest.raises(SourceError) as error:
        read_archive(sources)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("linked", "kind"),
    [
        ("bourg", "dossier"),
        ("bourg/2024", "dossier"),
        ("bourg/2024/aide.txt", "fichier"),
        ("bourg/authority.toml", "fichier"),
    ],
)
def test_what_is_a_link_is_refused(tmp_path: Path, linked: str, kind: str) -> None:
    sources = write_archive(tmp_path)
    (sources / linked).rename(tmp_path / "ailleurs")
    (sources / linked).symlink_to(tmp_path / "ailleurs")
    with pytest.raises(SourceError, match=f"ce {kind} est un lien"):
        read_archive(sources)
