"""Lines that a width broke are put together again; a line that is only the code of an act stays its own."""

from __future__ import annotations

import textwrap

from indexer.segmenting.plain.reading import read_lines

TITLE = "POINT 3 - Sapeurs-pompiers : achat d'un nouveau véhicule incendie :"
CODE = "2025-10-30-DCM-02 Nomenclature ACTES : 1.1.1"
SPEECH = "Le maire rappelle que le véhicule actuel a trente ans, que ses pièces ne se trouvent plus et qu'il faut "


def test_a_code_below_a_full_title_is_no_rest_of_it() -> None:
    prose = textwrap.wrap(SPEECH * 4, 72)
    lines = [line.text for line in read_lines([TITLE, CODE, "", *prose]) if line.text]
    assert lines[:2] == [TITLE, CODE]
    assert len(lines) - 2 < len(prose)
