"""What is published without standing in the text is looked at like the text: facts given beside it, reasons, names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from indexer.model import Authority, Boundary, DocumentKind, Envelope, OwnFacts, SourceError
from indexer.privacy import Policy, Protected, protect
from indexer.privacy.detectors.findings import Category
from indexer.privacy.policies.policy import Allowed, Manual
from indexer.privacy.proof.leaks import find_leaks
from indexer.publishing.sources.register import register_pages
from tests.factories import source
from tests.privacy.samples import IBAN, MARK, named

ACT = "Délibération n° 2024-07\nOBJET : travaux du préau\n"


def given(**facts: str) -> Protected:
    """An act with facts given beside it, protected."""
    return protect([replace(named("bourg/2024/a.txt", ACT), overrides=facts)], {})


def test_an_account_in_a_given_object_is_hidden_in_the_title_and_told_in_the_register() -> None:
    result = given(object=f"Versement sur {IBAN}")
    assert result.readings[0].dossiers[0].object == f"Versement sur {MARK}"
    page, rows, _ = register_pages(result.redacted)
    assert "objet donné à côté du texte" in page.text and "bourg/2024/a.txt,,,donnee_bancaire" in rows.text
    assert "fr7630006000011234567890189" in {secret.text for secret in result.secrets}


def test_each_given_fact_is_looked_at() -> None:
    names = tuple(f"attendance.{kind}_names" for kind in ("present", "represented", "excused", "absent"))
    named = ("number", "object", "authority", "body", "president", "secretary", "signatory", "version_reason")
    for key in (*named, *names):
        assert IBAN not in repr(given(**{key: f"compte {IBAN}"}).readings), key


def test_facts_given_of_one_act_among_several_are_looked_at() -> None:
    own = OwnFacts(line=1, facts={"object": f"Versement sur {IBAN}", "vote.for": "3"})
    result = protect([replace(named("bourg/2024/a.txt", ACT), own_facts=(own,))], {})
    assert result.readings[0].dossiers[0].object == f"Versement sur {MARK}" and IBAN not in repr(result.readings)
    page, *_ = register_pages(result.redacted)
    assert "objet donné à côté du texte, acte de la ligne 1" in page.text


def test_a_person_hidden_in_the_text_is_hidden_in_the_given_object_and_the_other_way_round() -> None:
    texts = [
        named("bourg/2024/a.txt", "ATTRIBUE une aide de 300 € à Mme Berthe NOËL."),
        replace(named("bourg/2024/b.txt", "Vu l'avis de Luce Vasselin."), overrides={"object": "NOËL Berthe, suite"}),
        replace(named("bourg/2024/c.txt", ACT), overrides={"object": "Aide de 200 € attribuée à Mme Luce VASSELIN"}),
    ]
    told = repr([reading.dossiers for reading in protect(texts, {}).readings]).casefold()
    assert "noël" not in told and "vasselin" not in told


def test_a_limit_at_a_line_of_which_words_are_hidden_still_counts() -> None:
    text = named("bourg/2024/a.txt", f"{ACT}\nVirement sur {IBAN}\nfin\n")
    limits = (Boundary(line=4, kind=DocumentKind.ANNEX),)
    (dossier,) = protect([replace(text, boundaries=limits)], {}).readings[0].dossiers
    assert [document.start_line for document in dossier.documents] == [1, 4] and IBAN not in repr(dossier)


def test_the_object_of_an_envelope_is_looked_at() -> None:
    envelope = Envelope(day=date(2024, 3, 14), number="2024_07", object=f"Virement {IBAN}")
    result = protect([replace(named("bourg/2024/a.txt", ACT), envelope=envelope)], {})
    assert IBAN not in repr(result.readings)


def test_a_reason_in_the_register_does_not_name_who_is_hidden() -> None:
    decision = Manual(
        source="bourg/2024/a.txt", line=1, columns=(1, 13), sha256="", category=Category.PERSON,
        reason="demande de Luce Vasselin",
    )  # fmt: skip
    result = protect([named("bourg/2024/a.txt", "Luce Vasselin signe.")], {"bourg": Policy(manual=(decision,))})
    assert "asselin" not in repr(result.redacted[0].entries)


@pytest.mark.parametrize("name", ["virement FR7630006000011234567890189.txt", "aide-berthe-noel.txt"])
def test_a_file_whose_name_shows_what_is_hidden_is_refused_and_its_name_not_told(name: str) -> None:
    text = named(f"bourg/2024/{name}", "ATTRIBUE une aide de 300 € à Mme Berthe NOËL.")
    with pytest.raises(SourceError, match="Renommez-le") as refusal:
        protect([text], {})
    assert "noel" not in str(refusal.value) and "FR76" not in str(refusal.value)


def test_a_name_of_an_authority_that_holds_an_account_is_refused() -> None:
    authority = Authority(slug="bourg", name=f"Commune de Bourg {IBAN}")
    with pytest.raises(SourceError, match="« name » contient ce qui ne se publie pas"):
        protect([replace(source("x", path="bourg/2024/a.txt"), authority=authority)], {})


def test_a_name_of_an_authority_that_holds_what_its_texts_hide_is_refused_before_all_of_them_are_set_aside() -> None:
    authority = Authority(slug="bourg", name="Commune de Bourg, Mme Berthe NOËL")
    act = source("ATTRIBUE une aide de 300 € à Mme Berthe NOËL.", path="bourg/2024/a.txt")
    with pytest.raises(SourceError, match="« name » contient ce qui ne se publie pas") as refusal:
        protect([replace(act, authority=authority)], {}, [])
    assert "NOËL" not in str(refusal.value)


def test_what_one_authority_allows_stays_hidden_in_the_others_and_is_looked_for_there(tmp_path: Path) -> None:
    words = "ATTRIBUE une aide de 300 € à Mme Berthe NOËL."
    policies = {"nord": Policy(allowed=(Allowed(value="Berthe NOËL", reason="artiste"),)), "bourg": Policy()}
    result = protect([named("bourg/2024/a.txt", words), named("nord/2024/b.txt", words)], policies)
    bourg, nord = result.readings
    assert "NOËL" not in bourg.source.text and "Berthe NOËL" in nord.source.text
    for slug in ("bourg", "nord"):
        page = tmp_path / "site/deliberations" / slug / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(words, encoding="utf-8")
    (tmp_path / "site/index.html").write_text(words, encoding="utf-8")
    found = {leak.path for leak in find_leaks(tmp_path / "site", result.secrets)}
    assert found == {"site/deliberations/bourg/index.html"}


def test_a_namesake_of_a_member_elsewhere_is_hidden_in_the_files_of_the_others() -> None:
    roll = "Étaient présents : M. Paul ROUX, Maire, Mme Anne ROY.\n"
    here = named("bourg/2024/seance.txt", f"{roll}Mme Anne ROY est secrétaire.\n")
    there = named("lisse/2024/aide.txt", "Attribue une aide de 300 € à Mme Anne ROY.\n")
    further = named("lisse/2024/note.txt", "Dossier remis par Anne ROY.\n")
    result = protect([here, there, further], {})
    bourg, *lisse = (reading.source.text for reading in result.readings)
    assert "Anne ROY est secrétaire" in bourg
    assert not [text for text in lisse if "ROY" in text]
    assert {secret.only_in for secret in result.secrets if secret.text == "anneroy"} == {("lisse",)}
