"""Lines that a width broke are put together again; a line that is only the code of an act stays its own."""

from __future__ import annotations

import textwrap

from indexer.segmenting.items.page_width import width_of
from indexer.segmenting.plain.reading import read_lines

TITLE = "POINT 3 - Sapeurs-pompiers : achat d'un nouveau véhicule incendie :"
CODE = "2025-10-30-DCM-02 Nomenclature ACTES : 1.1.1"
SPEECH = "Le maire rappelle que le véhicule actuel a trente ans, que ses pièces ne se trouvent plus et qu'il faut "


def test_a_code_below_a_full_title_is_no_rest_of_it() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    lines = [line.text for line in read_lines([TITLE, CODE, "", *prose]) if line.text]
    assert lines[:2] == [TITLE, CODE]
    assert len(lines) - 2 < len(prose)


def test_a_line_of_which_something_is_hidden_tells_no_width() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    hidden = [prose[0], f"{prose[1][:40]} ▇▇▇ [donnée bancaire occultée] {prose[1][40:]}", *prose[2:]]
    assert len([line for line in read_lines(hidden) if line.text]) == len(
        [line for line in read_lines(prose) if line.text]
    )


def test_a_rank_opens_a_line_below_a_full_one() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    title = "11. Chantier des bénévoles de la chapelle du hameau des Trois Fontaines"
    lines = [line.text for line in read_lines([*prose, "", title, "12. Bail du presbytère"]) if line.text]
    assert lines[-2:] == [title, "12. Bail du presbytère"]


def test_who_speaks_opens_a_line_below_a_full_one() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    title = "Désignation des délégués de la commune au conseil du syndicat des Sources"
    lines = [line.text for line in read_lines([*prose, "", title[:72], "Monsieur le Maire :"]) if line.text]
    assert lines[-1] == "Monsieur le Maire :"


def pages(*numbers: int) -> list[str]:
    body = [*textwrap.wrap(SPEECH * 6, 50), "le vote est reporté, faute de quorum, et la"]
    return [line for number in numbers for line in (*body, str(number))] + ["suite de la phrase."]


def test_bare_numbers_that_count_up_within_sentences_are_those_of_pages() -> None:
    def kept(*numbers: int) -> list[str]:
        lines = [line.replace("Le maire", "le maire") for line in pages(*numbers)]
        return [line.text for line in read_lines(lines) if line.text.isdigit() and not line.furniture]

    assert kept(7, 8, 9, 10) == []
    assert kept(7, 12, 9, 30) == ["7", "12", "9", "30"]


def test_a_head_beside_the_numbers_of_pages_stands_in_no_sentence() -> None:
    head = "Valserre, conseil du 4 avril 2031"
    body = [line.replace("Le maire", "le maire") for line in pages(7, 8, 9, 10)]
    headed = [piece for line in body for piece in ((line, head) if line.isdigit() else (line,))]
    text = [line.text for line in read_lines(headed) if line.text and not line.furniture]
    assert not [line for line in text if line.isdigit() or head in line]


def test_a_sentence_on_the_secretary_opens_a_line_below_a_full_one() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    absent = "Absents excusés : Madame Ida SERT, monsieur Luc ADREL, monsieur Yves ORS"
    named = "Madame Anne VALDI est nommée secrétaire de séance"
    lines = [line.text for line in read_lines([*prose, "", absent, named]) if line.text]
    assert lines[-2:] == [absent, named]


def test_lines_that_were_justified_are_as_full_as_received() -> None:
    stretched = textwrap.wrap(SPEECH.replace(" ", "  ") * 4, 72)
    assert [line.text for line in read_lines(stretched)] == [SPEECH.strip()] * 4


def test_a_row_of_signs_that_no_width_breaks_tells_none() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    rows = ["." * 110, "12", "." * 112, "14"]
    whole = [line.text for line in read_lines([*prose, "", *rows]) if line.text]
    assert len(whole) < len(prose)


def test_a_title_that_filled_its_line_did_so_however_the_text_was_broken_again() -> None:
    """What a width breaks inside lines that were full before is no end of these."""
    above = ("Le conseil adopte les tarifs de la salle des fêtes et ceux du gymnase pour un an, à compter du "
             "premier janvier, et charge le maire de les faire connaître aux associations de la commune")  # fmt: skip
    title = "2024-03 — Autorisation à donner au maire en vue de signer l’avenant à la convention de partage"
    source = [*textwrap.wrap(above, 96), "", title, "", "entre la commune et le conservatoire :", ""]
    lines = [*source, *textwrap.wrap(SPEECH * 9, 96)]
    again = [piece for line in lines for piece in textwrap.wrap(line, 72) or [""]]
    width, (whole,) = width_of(read_lines(again)), (line for line in read_lines(again) if line.text == title)
    assert whole.pieces == (len(title),)
    assert width.piece > 72
