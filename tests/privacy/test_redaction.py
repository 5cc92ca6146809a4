"""Redaction as a whole: no line moves, nothing hidden remains in any spelling, elected members stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.model import FileKind, Origin, Page, PageKind
from indexer.privacy import Policy, protect, protect_file, redact
from indexer.privacy.detectors.findings import Category
from indexer.privacy.proof.spelling import Places, squash, squashed
from indexer.publishing.writing import markdown
from tests.factories import source
from tests.privacy.build import write_archive
from tests.privacy.labels import FOLDER, read_labels
from tests.privacy.samples import IBAN, NIR, named, published, redacted

ACTS = {path.stem: read_labels(path.read_text(encoding="utf-8"))[0] for path in sorted(FOLDER.glob("*.txt"))}
LINES = [line for act in ACTS.values() for line in act.split("\n")]
SITTING = "Étaient présents : M. Paul ROUX, Maire, Mme Anne ROY.\nSecrétaire de séance : Mme Anne ROY.\n"


@pytest.mark.parametrize("name", ACTS)
def test_redacting_twice_changes_nothing_more(name: str) -> None:
    once = redact(source(ACTS[name])).source
    again = redact(once)
    assert again.source.text == once.text
    assert again.masked == ()


@pytest.mark.parametrize("name", ACTS)
def test_no_hidden_value_remains_in_any_spelling(name: str) -> None:
    result = redact(source(ACTS[name]))
    remains = squashed(result.source.text)
    assert [s for s in result.secrets if any(remains.find(s.text, whole_words=not s.inside))] == []


@given(
    st.lists(
        st.sampled_from(LINES) | st.text(max_size=40).map(lambda text: text.replace("\n", " ")), max_size=12
    )
)
def test_any_text_keeps_its_lines(lines: list[str]) -> None:
    result = redacted("\n".join(lines))
    assert len(result.source.lines) == max(len(lines), 1)
    for number, (before, after) in enumerate(zip(lines, result.source.lines, strict=False), 1):
        assert before == after or any(e.line <= number <= e.end_line for e in result.entries)


@given(st.text(max_size=60), st.integers(1, 30))
def test_squashed_text_leads_back_to_its_original(text: str, stretch: int) -> None:
    assert squashed(text).text == squash(text)
    places = Places(text, stretch)
    assert places[:] == sorted(places)
    assert all(letter in squash(text[place]) for letter, place in zip(squash(text), places, strict=True))


@pytest.mark.parametrize("more", ["", "".join(map(chr, range(0x3B1, 0x3B1 + 80)))])
def test_letters_are_squashed_alike_whether_few_or_many_others_stand_beside_them(more: str) -> None:
    assert squash(f"Œuvre ꟹ É́tienne ﬁn N° {more}").startswith("oeuvreetiennefinn")


def test_a_member_is_hidden_in_a_matter_of_her_own_and_stays_in_the_mandate() -> None:
    act = "ATTRIBUE une aide de 500 € à Mme Anne ROY et une aide de 300 € à Mme Berthe NOËL.\nMme ROY ne vote pas."
    result = redact(source(SITTING + act))
    hidden = act.replace("Berthe NOËL", "▇▇▇ [nom occulté]").replace("Anne ROY", "▇▇▇ [nom occulté]")
    assert result.source.text == SITTING + hidden
    assert result.review == ()


def test_a_member_of_whom_no_holder_is_told_sits_however_far_below_the_label() -> None:
    named = "Denis CERVAL, Sylvie DORVAT, Ysoline OSTRANEC"
    act = (
        "Conseil municipal du 12 mars 2031\n\nPrésents : Pierre AUBRAC, Claire BELLONI, Hugo ESTRADE\n\n"
        "Absents ayant voté par procuration en application de l'article L 2121-20 du Code\n\n"
        f"Général des Collectivités Territoriales :\n\n1 / 9\n\n{named}.\n\nTarifs de la salle\n\nLe conseil adopte."
    )
    assert named in redact(source(act)).source.text


def test_a_beneficiary_is_hidden_wherever_the_name_stands() -> None:
    text = published(
        "ATTRIBUE une aide de 300 € à Mme Berthe NOËL.\n\nMme NOËL remercie. Dossier NOËL Berthe, Berthe Noël."
    )
    assert "Berthe" not in text
    assert "NOËL" not in text


def test_a_value_hidden_in_one_source_is_hidden_in_all() -> None:
    texts = [
        named("bourg/2023/a.txt", f"IBAN : {IBAN}"),
        named("nord/2023/b.txt", "virement 1234 5678 901 reçu"),
    ]
    result = protect(texts, {})
    assert result.readings[1].source.text == "virement ▇▇▇ [donnée bancaire occultée] reçu"


def test_rules_look_once_at_a_text_that_holds_what_another_one_hides(monkeypatch: pytest.MonkeyPatch) -> None:
    act = source(f"{SITTING}ATTRIBUE une aide de 300 € à Mme Berthe\n\fNOËL, 06 12 34 56 78, compte 1234 5678 901.")
    shared = redacted(f"IBAN : {IBAN}").secrets
    alone, whole = redact(act), redact(act, shared=shared)
    assert alone.masked != whole.masked
    monkeypatch.setattr("indexer.privacy.redaction.detect", lambda *_, **__: [])
    assert redact(act, shared=shared, found=alone.found) == whole != redact(act, shared=shared)


def test_the_name_of_a_beneficiary_who_sits_elsewhere_is_no_secret_there() -> None:
    texts = [
        named("bourg/2023/a.txt", "ATTRIBUE une aide de 300 € à Mme Anne ROY."),
        named("nord/2023/b.txt", SITTING + "Mme Anne ROY présente le budget."),
    ]
    result = protect(texts, {})
    assert "Anne ROY" not in result.readings[0].source.text
    assert "Mme Anne ROY présente" in result.readings[1].source.text
    assert {secret.only_in for secret in result.secrets} == {("bourg",)}


def test_the_register_says_where_and_why_and_never_what() -> None:
    result = redacted(f"un\nNIR {NIR}\nIBAN FR76 3000 6000\n0112 3456 7890 189", Policy(date="2026-11-21"))
    assert [(e.line, e.end_line, e.category, e.date) for e in result.entries] == [
        (2, 2, Category.NIR, "2026-11-21"),
        (3, 4, Category.BANK, "2026-11-21"),
    ]
    told = squash("".join(map(repr, result.entries)))
    assert not any(secret.text in told for secret in result.secrets)


def test_a_value_across_lines_leaves_its_lines() -> None:
    text = published("sur le compte FR76 3000 6000\n0112 3456 7890 189 ouvert")
    assert text == "sur le compte ▇▇▇ [donnée bancaire occultée]\n▇▇▇ ouvert"


def test_the_bar_of_a_redaction_is_drawn_and_not_read_aloud() -> None:
    silent = '<span aria-hidden="true">▇▇▇</span>'
    assert markdown.inline("IBAN : ▇▇▇ [donnée bancaire occultée]").startswith(f"IBAN : {silent} ")
    assert markdown.plain_html("▇▇▇ [nom occulté]") == f"{silent} [nom occulté]"


def test_a_file_is_shown_as_it_would_be_published(tmp_path: Path) -> None:
    sources = write_archive(tmp_path)
    (sources / "bourg/privacy.toml").write_text('[categories]\ntelephone = "publier"\n', encoding="utf-8")
    text = protect_file(sources / "bourg/2024/aide.txt").source.text
    assert "06 12 34 56 78" in text
    assert "▇▇▇ [donnée bancaire occultée]" in text
    alone = tmp_path / "seul.txt"
    alone.write_text(f"IBAN : {IBAN}\ntél. 06 12 34 56 78", encoding="utf-8")
    assert protect_file(alone).source.text == (
        "IBAN : ▇▇▇ [donnée bancaire occultée]\ntél. ▇▇▇ [numéro de téléphone occulté]"
    )


def test_a_name_divided_at_a_line_end_is_hidden_whole() -> None:
    text = published(
        "- d'attribuer un secours de 300 euros à Mme Josiane Perra-\n  chet ;\n"
        "- d'attribuer un secours de 200 euros à M. Luc ROSSI-\nGNOL et à sa famille."
    )
    assert text == (
        "- d'attribuer un secours de 300 euros à Mme ▇▇▇ [nom occulté]\n▇▇▇ ;\n"
        "- d'attribuer un secours de 200 euros à M. ▇▇▇ [nom occulté]\n▇▇▇ et à sa famille."
    )


def test_a_divided_name_is_found_whole_elsewhere_and_what_is_around_stays() -> None:
    text = published(
        "Le procès-\nverbal. Une aide de 300 € est accordée à Mme Josiane Perra-\nchet.\nVu, Josiane PERRACHET."
    )
    assert text == (
        "Le procès-\nverbal. Une aide de 300 € est accordée à Mme ▇▇▇ [nom occulté]\n▇▇▇.\nVu, ▇▇▇ [nom occulté]."
    )


NAME, MAIL = "Berthe NOËLLEC", "berthe.noellec@courriel.example"


@pytest.mark.parametrize("kind", [PageKind.SCAN, PageKind.TEXT])
def test_a_hidden_value_that_a_machine_reads_with_a_wrong_letter_is_hidden_on_pictures_only(kind: PageKind) -> None:
    again = "Vu le message (berte.noellec©courriel.example) ; fin."
    act = f"ATTRIBUE une aide de 300 € à Mme {NAME}, {MAIL}.\n{again}"
    page = Page(number=1, width=595, height=842, kind=kind, first_line=1, engine="tesseract 5.3")
    origin = Origin(kind=FileKind.PDF, engine="", pages=(page,))
    last = redact(source(act, origin=origin), members=frozenset()).source.text.rpartition("\n")[2]
    if kind is PageKind.TEXT:
        assert last == again
    else:
        assert last == "Vu le message (▇▇▇ [adresse électronique occultée]) ; fin."


def test_a_member_whose_name_is_a_letter_away_stays_on_a_picture() -> None:
    act = f"{SITTING}ATTRIBUE une aide de 300 € à Mme Anne ROYER.\nMme Anne ROYET, M. Paul ROUX."
    page = Page(number=1, width=595, height=842, kind=PageKind.SCAN, first_line=1, engine="tesseract 5.3")
    origin = Origin(kind=FileKind.PDF, engine="", pages=(page,))
    kept = redact(source(act, origin=origin), members=frozenset({("anne", "royet"), ("paul", "roux")}))
    assert kept.source.text.endswith("Mme Anne ROYET, M. Paul ROUX.")
