"""A small archive on disk: a register of two acts, an act with an earlier text and a hidden value."""

from __future__ import annotations

from pathlib import Path

import pytest

MAIL = "rose.aubinard@exemple.fr"
SIGNS = "#panic() 2 * 3 = 6 $x$ _y_ `z` @ref <b> \\ \U0001f389"
HEAD = "COMMUNE DE VALMORIN\n\nEXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL\n\nSéance du 20 mars 2024\n"
ACT = f"""{HEAD}
Délibération n° 2024-7

Nombre de conseillers en exercice : 11
Présents : 9

OBJET : Aide à l'association des jardins

Après en avoir délibéré, le conseil municipal, par 8 voix pour et 1 voix contre :

- ATTRIBUE une subvention de 300 € à l'association des jardins, à réclamer à {MAIL} ;
- AUTORISE le Maire à signer la convention.

CONVENTION AVEC L'ASSOCIATION DES JARDINS

ARTICLE 1 - OBJET

L'association entretient les jardins partagés de la commune : {SIGNS}.

ARTICLE 2 - HORAIRES

Jour\tOuverture
Samedi\t10 h
Dimanche\tfermé
"""


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of sources."""
    folder = tmp_path_factory.mktemp("export") / "source_texts/commune-de-valmorin"
    act = folder / "2024/2024-03-20-2024-7"
    earlier = folder / "2024/2024-03-20-2024-7.versions/2024-03-25/premier envoi.txt"
    earlier.parent.mkdir(parents=True)
    described = 'slug = "commune-de-valmorin"\nname = "Commune de Valmorin"\n'
    (folder / "authority.toml").write_text(described, encoding="utf-8")
    act.with_suffix(".txt").write_text(ACT, encoding="utf-8")
    earlier.write_text(ACT.replace("300 €", "200 €"), encoding="utf-8")
    act.with_suffix(".toml").write_text('matiere_code = "7.5"\n', encoding="utf-8")
    return folder.parent
