"""Who sits, who addresses the assembly, who has a post and what bears a name stay; private matters do not."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source


def published(act: str) -> str:
    return redact(source(f"Objet : dossiers\n\n{act}\n")).source.text


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("Sont là : MM. Serrabel, Puigmal et Mmes Kerbrat et Roy.\n\nM. Puigmal conduira la visite.", "Puigmal cond"),
        ("Le protocole est adopté (19 pour, 2 contre : MM. Serrabel, Puigmal).", "Serrabel, Puigmal"),
        ("Élus : Mme Lise KERBRAT, adjointe ; M. Tao PUIGMAL.\n\nM. PUIGMAL demande les chiffres.", "PUIGMAL demande"),
        ("Signé au registre : H. Serrabel, L. Puigmal", "L. Puigmal"),
        ("M. Tao Puigmal revient sur la décision et rappelle le vote.", "Puigmal revient"),
        ("Mme Lise Kerbrat voudrait que l'on publie la grille.", "Kerbrat voudrait"),
        ("M. Tao Puigmal demande communication du rapport annuel.", "Puigmal demande"),
        ("La régisseuse, Mme Lise Kerbrat, a constaté le doublon.", "Kerbrat"),
        ("Le garde forestier, M. Tao Puigmal (ONF), présente la coupe.", "Puigmal"),
        ("Le coordonnateur communal est M. Tao Puigmal.", "Puigmal"),
        ("Service jeunesse – dossier suivi par Lise Kerbrat", "Kerbrat"),
        ("Assistait également : Mme Lise Kerbrat, directrice du CCAS.", "Kerbrat"),
        ("Les écoles Lise Kerbrat et Julie Puigmal seront reliées.", "Julie Puigmal"),
        ("La tombe est gravée par Granits Luc Kerbrat.", "Luc Kerbrat"),
        ("La salle est prêtée à Les Amis de Luc Kerbrat.", "Luc Kerbrat"),
    ],
)
def test_who_attends_and_what_bears_a_name_stay(act: str, words: str) -> None:
    assert words in published(act)


@pytest.mark.parametrize(
    "act",
    [
        "M. Tao Puigmal revient de l'hôpital.",
        "M. Tao Puigmal ajoute que son loyer est trop lourd.",
        "Mme Puigmal explique que sa fille attend une place.",
        "M. Tao Puigmal demande une remise de sa dette.",
        "Le régisseur titulaire, M. Tao Puigmal, est nommé.",
        "La locataire, Mme Lise Puigmal, doit 300 €.",
        "La secrétaire, Mme Lise Puigmal, est placée en congé de longue maladie.",
        "Mme Lise PUIGMAL, cuisinière, est recrutée.",
        "Sont là : MM. Serrabel et Puigmal.\n\nUne aide va à Mme Lise Anne PUIGMAL.",
        "T-12 | crèche | Lina PUIGMAL | 96,80 €",
    ],
)
def test_a_matter_of_their_own_is_hidden_all_the_same(act: str) -> None:
    text = published(act)
    assert "Tao Pu" not in text and "Lise" not in text and "Lina" not in text and "Mme Puigmal" not in text
