"""The small archive of `queries.toml`, as readings; the browser index is tested on the same."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from indexer.french import slugify
from indexer.model import Amount, Attendance, Authority, Citation, DocumentKind, Reading
from indexer.subjects.matter import KEY
from tests.factories import document, dossier, reading, section, source

SPECIFICATION: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "queries.toml").read_text(encoding="utf-8")
)


def readings() -> list[Reading]:
    """One source per clause, in the order of the file."""
    return [reading_of(clause) for clause in SPECIFICATION["clause"]]


def reading_of(clause: dict[str, Any]) -> Reading:
    """A deliberation whose only document has only this clause, at lines 2 and 3."""
    authority = Authority(slug=slugify(clause["authority"]), name=clause["authority"])
    number = slugify(clause["number"])
    kind = DocumentKind(clause["kind"])
    people = tuple(clause.get("people", ()))
    page = document(
        clause["document"],
        section(clause["label"], "", clause["text"], title=clause["heading"], line=2),
        kind=kind,
        end_date=clause.get("end_date"),
        parties=tuple(clause.get("parties", ())),
        signatories=people if kind is not DocumentKind.DELIBERATION else (),
    )
    act = dossier(
        page,
        id=f"{authority.slug}/{clause['date'].year}/{clause['date']}-{number}",
        number=clause["number"],
        meeting=clause["date"],
        authority=authority.name,
        body=clause["body"],
        object=clause["object"],
        source=source(
            clause["text"],
            path=f"{authority.slug}/{number}.txt",
            authority=authority,
            overrides={KEY: clause["subject"]} if "subject" in clause else {},
        ),
        attendance=Attendance(present_names=people),
        amounts=tuple(
            Amount(euros=Decimal(str(sum_)), text="", purpose=None, line=3)
            for sum_ in clause.get("amounts", ())
        ),
        citations=tuple(Citation(kind="", text="", key=key, line=3) for key in clause.get("citations", ())),
    )
    return reading(act)


def names() -> dict[str, str]:
    """Name of each entry in `queries.toml` by its permanent address."""
    named = {}
    for clause, read in zip(SPECIFICATION["clause"], readings(), strict=True):
        path = f"/deliberations/{read.dossiers[0].id}/"
        named[path] = f"{clause['id']}/"
        named[path + "#" + read.dossiers[0].documents[0].sections[0].anchor] = clause["id"]
    return named
