"""An act that repeals, replaces, withdraws, amends or extends another one, told from one that only cites it."""

from __future__ import annotations

import pytest

from indexer.linking.acts.relations import RelationKind, relation_of, relations
from indexer.linking.archive import link_archive
from indexer.model import Citation, Decision
from indexer.publishing.acts.dossier_pages import dossier_pages
from tests.factories import dossier

CITED = "délibération n° 2020-12 du 5 mai 2020"
DOING = {
    RelationKind.REPEALS: (
        f"ABROGE la {CITED} ;",
        f"DÉCIDE d'abroger, à compter du 1er janvier 2024, la {CITED}.",
        f"La {CITED} est abrogée.",
        f"DIT que la {CITED} fixant les tarifs est et demeure abrogée",
        f"d'abroger les articles 2 et 3 de la {CITED}",
    ),
    RelationKind.REPLACES: (
        f"ANNULE ET REMPLACE la {CITED}",
        f"La présente délibération annule et remplace la {CITED}.",
        f"PRÉCISE que la présente se substitue à la {CITED}",
        f"La {CITED} est annulée et remplacée par la présente",
        f"de remplacer les dispositions de la {CITED}",
    ),
    RelationKind.WITHDRAWS: (
        f"RETIRE la {CITED}",
        f"DÉCIDE de rapporter sa {CITED}",
        f"La {CITED} est rapportée",
        f"de retirer en conséquence la {CITED}",
    ),
    RelationKind.AMENDS: (
        f"MODIFIE la {CITED} comme suit",
        f"de modifier l'article 2 de la {CITED}",
        f"La {CITED} est modifiée ainsi",
        f"COMPLÈTE la {CITED}",
        f"DIT que l'annexe de la {CITED} est complétée",
    ),
    RelationKind.EXTENDS: (
        f"PROROGE la {CITED}",
        f"La {CITED} est prorogée d'un an",
        f"de prolonger les dispositions de la {CITED}",
    ),
}
CITING = (
    f"APPROUVE la convention prise en application de la {CITED}",
    f"MODIFIE la convention approuvée par la {CITED}",
    f"de modifier les statuts adoptés par {CITED}",
    f"RAPPELLE que la {CITED} reste applicable",
    f"DIT que la {CITED} n'est pas abrogée",
    f"sans abroger la {CITED}",
    f"de ne pas modifier le règlement issu de la {CITED}",
    f"DÉSIGNE Mme Roy, qui remplace M. Roux désigné par {CITED}",
    f"PROROGE le bail consenti par la {CITED}",
    f"de prolonger la durée du marché autorisé par la {CITED}",
    f"RETIRE le dossier présenté en vertu de la {CITED}",
    f"COMPLÈTE le tableau des effectifs créé par la {CITED}",
    f"FIXE les tarifs, ceux de la {CITED} étant applicables jusqu'au 31 décembre",
    f"APPROUVE l'avenant qui modifie le contrat visé par la {CITED}",
    f"DIT que la {CITED} sera transmise au préfet ; la régie est modifiée",
    f"CONFIRME la {CITED}. L'arrêté du 3 mars est abrogé.",
    f"AUTORISE le maire à signer l'acte prévu par la {CITED}",
    f"PREND ACTE du rapport de la commission créée par {CITED}",
    f"dans les conditions de la {CITED}",
    f"SOLLICITE la subvention mentionnée dans la {CITED}",
)
VARIED = (
    "{}",
    "Article 3 : {}",
    "Après en avoir délibéré, {}",
    "{} et charge le maire de l'exécution",
    "- {} ;",
    "À l'unanimité, {}",
    "Le conseil {}",
    "Sur proposition du maire, {}",
    "{} pour un montant de 300 euros",
    "{} à compter de ce jour",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DOING.items() for text in texts])
def test_a_verb_at_the_citation_says_what_is_done(kind: RelationKind, text: str) -> None:
    assert relation_of(dossier(decisions=(Decision(text=text, line=1),)), CITED) is kind


@pytest.mark.parametrize("text", CITING)
def test_what_is_only_cited_is_not_changed(text: str) -> None:
    assert [form for form in VARIED if _kind(form.format(text))] == []


def _kind(text: str) -> RelationKind | None:
    return relation_of(dossier(decisions=(Decision(text=text, line=1),)), CITED)


def test_the_visas_of_an_act_change_nothing() -> None:
    assert relation_of(dossier(decisions=()), CITED) is None


def test_both_acts_of_the_archive_know_each_other() -> None:
    citation = Citation(kind="deliberation", text="délibération n° 2023-1", key="delib:2023-1", line=1)
    newer = dossier(
        number="2023-9",
        citations=(citation,),
        decisions=(Decision(text="ABROGE la délibération n° 2023-1", line=1),),
    )
    (found,) = relations(link_archive((dossier(), newer)).links)
    assert (found.kind, found.by.number, found.of.number, found.line) == (
        RelationKind.REPEALS,
        "2023-9",
        "2023-1",
        1,
    )


def test_the_pages_of_both_acts_say_it() -> None:
    citation = Citation(kind="deliberation", text="délibération n° 2023-1", key="delib:2023-1", line=1)
    decision = Decision(text="ABROGE la délibération n° 2023-1", line=1)
    newer = dossier(number="2023-9", citations=(citation,), decisions=(decision,))
    older = dossier()
    linked = link_archive((older, newer))
    pages = [next(dossier_pages(each, linked)).text for each in (older, newer)]
    assert "Abrogée par <a href=" in pages[0] and "n°\u00a02023-9</a> du <time" in pages[0]
    assert "Abroge <a href=" in pages[1]
