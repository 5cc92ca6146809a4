"""A small archive that holds something to hide, and what the recipe makes of it."""

from __future__ import annotations

from pathlib import Path

from indexer.building.site import Workshop, make_site
from indexer.model import Reading
from indexer.privacy import Protected, Redacted
from indexer.publishing.ledger.file import Ledger
from indexer.publishing.ledger.publishing import Publication
from indexer.search import build_index
from tests.privacy.samples import IBAN, NIR

ROOT = Path(__file__).parents[2]
ACT = f"""COMMUNE DE BOURG-SUR-LYS
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 14 mars 2024
Délibération n° 2024-03-05

Étaient présents : M. Paul ROUX, Maire, Mme Anne ROY.
Secrétaire de séance : Mme Anne ROY.

OBJET : aide à Mme Berthe NOËL, à verser sur le compte {IBAN}

Le conseil municipal, après en avoir délibéré, à l'unanimité :
- ATTRIBUE une aide de 300 € à Mme Berthe NOËL, NIR {NIR}, berthe.noel@courriel.example, tél. 06 12 34 56 78 ;
- AUTORISE le Maire à signer la convention annexée.

CONVENTION
Entre la commune de Bourg-sur-Lys et Mme Berthe NOËL, demeurant 12 rue des Lilas, 59990 Bourg-sur-Lys,

Article 1 - Versement à Mme Berthe NOËL
Titulaire\tMme Berthe NOËL
Code banque\t30006
Code guichet\t00001
N° de compte\t12345678901
IBAN\t{IBAN}

Article 2 - Litiges
Le tribunal administratif de Lille est compétent.
"""


WAITING = "Correspondante : Odile VASSELIN, Directrice de l'action sociale"
"""A name that waits for a decision."""


def options(folder: Path) -> list[str]:
    """Of the recipe: everything below one folder."""
    return [
        f"--sources={folder / 'source_texts'}", f"--site={folder / 'site'}", f"--pages={folder / 'pages'}",
        f"--index={folder / 'index'}",
    ]  # fmt: skip


def write_archive(root: Path, *more: str) -> Path:
    """The folder of sources below `root`; `more` are lines after the act."""
    folder = root / "source_texts/bourg"
    (folder / "2024").mkdir(parents=True)
    (folder / "authority.toml").write_text(
        'slug = "bourg"\nname = "Commune de Bourg-sur-Lys"\nkind = "commune"\n', encoding="utf-8"
    )
    (folder / "2024/aide.txt").write_text("\n".join([ACT, *more]), encoding="utf-8")
    return folder.parent


def publish(readings: tuple[Reading, ...], redacted: tuple[Redacted, ...], work: Path) -> Path:
    """Everything that the recipe writes for some readings."""
    work.mkdir(parents=True)
    publication = Publication(readings=readings, ledger=Ledger())
    shop = Workshop(work=work, root=ROOT, settings_file=ROOT / "mkdocs.yml")
    make_site(publication, Protected(readings=readings, redacted=redacted, secrets=frozenset()), shop)
    build_index(readings, work / "index")
    return work
