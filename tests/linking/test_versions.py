"""Which act of an earlier text is which act of today, and what changed."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from indexer.linking.acts.versions import History, earlier_texts, histories
from indexer.model import Document, DocumentKind, Dossier, Reading, Replaced
from tests.factories import document, dossier, reading, section, source

REGISTER = "departement-du-nord/2023/registre.txt"
DAY = date(2023, 6, 1)
WORDS = "Le conseil fixe le tarif de la salle des fêtes à {} euros pour une journée et approuve son règlement"
OTHER = "L'assemblée crée un emploi de jardinier à temps complet et inscrit la dépense au budget de l'année en cours"


def act(number: str | None, words: str, *, line: int = 1, documents: tuple[Document, ...] = ()) -> Dossier:
    """An act of one line of the register."""
    main = document("Objet", section("1", "Décision", words), start_line=line, end_line=line)
    where = f"departement-du-nord/2023/2023-05-15-{number or f'point-{line}'}"
    return dossier(main, *documents, number=number or "", id=where, source=source("a\nb\nc", path=REGISTER))


def earlier(*dossiers: Dossier, day: date = DAY, rank: int = 1) -> Reading:
    """The reading of a text that the register replaced."""
    path = REGISTER.replace(".txt", f".versions/{day}/registre.txt")
    replaced = Replaced(by=PurePosixPath(REGISTER), day=day, rank=rank)
    return reading(*dossiers, source=source("x\ny\nz", path=path, replaced=replaced))


def test_one_act_in_both_texts_is_one_act_whatever_its_number() -> None:
    now = act("12", WORDS.format(80))
    found = histories([now], [earlier(act("13", WORDS.format(70)))])
    (version,) = found[now.id].versions
    assert version.dossier.id == f"{now.id}/versions/2023-06-01"
    (comparison,) = found[now.id].steps[0].comparisons
    assert comparison.pairs[0].substantial


def test_acts_of_a_register_are_known_by_number_and_then_by_words_and_the_others_are_shown_nowhere() -> None:
    now = [act("1", WORDS.format(80)), act("4", OTHER, line=2)]
    older = earlier(
        act("1", OTHER.upper()),
        act("3", OTHER.replace("jardinier", "menuisier"), line=2),
        act("9", "Un acte qui fut retiré depuis et dont plus rien ne doit se lire", line=3),
    )
    found = histories(now, [older])
    assert {name[-1]: len(history.versions) for name, history in found.items()} == {"1": 1, "4": 1}
    ((text, held),) = earlier_texts(found)
    assert (text.text, len(held)) == ("x\ny\n[acte non publié]", 2)
    assert {d.source.text for d in held} == {text.text}


def test_a_text_that_says_the_same_is_no_version_and_an_individual_act_is_none_either() -> None:
    now = act("1", WORDS.format(80))
    same, other = earlier(act("1", WORDS.format(80))), earlier(act("1", WORDS.format(70)))
    assert histories([now], [same]) == {}
    assert histories([now], [other], lambda _: True) == {}


def test_three_texts_make_two_steps_in_order() -> None:
    now = act("1", WORDS.format(90))
    older = [earlier(act("1", WORDS.format(n)), day=date(2023, 6, d)) for n, d in ((70, 1), (80, 9))]
    history = histories([now], older)[now.id]
    assert [step.version.replaced.name for step in history.steps] == ["2023-06-01", "2023-06-09"]
    assert [step.after.id for step in history.steps] == [history.versions[1].dossier.id, now.id]


def test_documents_are_compared_under_their_address_then_by_their_words_and_the_others_are_told() -> None:
    rules = section("1", "Usage", WORDS.format(5) + " qui ferme à minuit tous les jours de la semaine")
    report = document("Rapport", section("1", "Objet", OTHER), kind=DocumentKind.REPORT, slug="rapport")
    moved = (
        document("Règlement", rules, kind=DocumentKind.ANNEX, slug=f"annexe-{n}", number=str(n)) for n in (1, 2)
    )
    before, after = moved
    now = act("1", WORDS.format(80), documents=(after,))
    step = histories([now], [earlier(act("1", WORDS.format(70), documents=(before, report)))])[now.id].steps[0]
    assert [c.right.document.slug for c in step.comparisons] == ["", "annexe-2"]
    assert ([p.document.slug for p in step.removed], step.added) == (["rapport"], ())


def test_an_act_without_earlier_text_has_no_history() -> None:
    now: dict[str, History] = histories([act("1", OTHER)], [])
    assert now == {}
