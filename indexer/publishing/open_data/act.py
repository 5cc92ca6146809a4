"""The record of one act as it is published: the facts of `record.py`, its addresses and the text of its clauses.

`acte.schema.json` describes it; every format is made of it and of nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from indexer.addresses import address
from indexer.linking.acts.people import People
from indexer.linking.acts.relations import Relation
from indexer.linking.acts.seating import seats_of
from indexer.model import Block, Document, Dossier, Section
from indexer.publishing.lists.people_addresses import member_page
from indexer.publishing.open_data.grants import grants
from indexer.publishing.open_data.graphs.relations import relations_of
from indexer.publishing.record import Json, dossier_record
from indexer.subjects import Subject, matter

VERSION = "1.2"
SCHEMA = Path(__file__).with_name("acte.schema.json")
SCHEMA_ADDRESS = f"donnees/acte-{VERSION}.schema.json"


def act_record(dossier: Dossier, site_url: str, members: People, relations: Sequence[Relation] = ()) -> Json:
    """Record of an act for a site at `site_url` (with a slash at the end); a fact not printed is null.

    `relations` are those of the archive that name the act.
    """
    facts = dossier_record(dossier)
    documents = zip(dossier.documents, facts.pop("documents"), strict=True)
    source, topic = dossier.source, matter(dossier)
    return {
        "$schema": f"{site_url}{SCHEMA_ADDRESS}",
        "version": VERSION,
        "url": _absolute(site_url, address(dossier, dossier.main_document)),
        "publisher": _publisher(dossier),
        "subject": _subject(topic.confirmed),
        "proposed_subject": _subject(topic.proposed),
        **facts,
        "seats": _seats(dossier),
        "people": _people(dossier, site_url, members),
        "grants": grants(dossier),
        "relations": relations_of(dossier, relations, site_url),
        "main": dossier.main,
        "documents": [_document(dossier, document, told, site_url) for document, told in documents],
        "source": {
            "path": str(source.path), "sha256": source.text_sha256, "lines": len(source.lines)
        },
    }  # fmt: skip


def base_url(act: Json) -> str:
    """Address of the site that a record was made for, with a slash at the end."""
    return str(act["$schema"]).removesuffix(SCHEMA_ADDRESS)


def _absolute(site_url: str, where: str) -> str:
    return f"{site_url}{where.lstrip('/')}"


def _publisher(dossier: Dossier) -> Json:
    authority = dossier.publisher
    names = ("slug", "name", "kind", "siren", "siret", "departement")
    return {name: getattr(authority, name) for name in names}


def _seats(dossier: Dossier) -> list[Json]:
    """How each member sat at the act, each once."""
    every = dict.fromkeys(seats_of(dossier).values())
    return [{"name": seat.name, "state": seat.state, "holder": seat.holder} for seat in every]


def _people(dossier: Dossier, site_url: str, members: People) -> dict[str, str]:
    """Page of each member and group, by the name that the act prints; a name that is nobody's for sure has none."""
    sat, slug = dossier.attendance, dossier.publisher.slug
    names = {
        *sat.present_names, *sat.represented_names, *sat.excused_names, *sat.absent_names, *sat.withdrawn,
        *(name for proxy in sat.proxies for name in (proxy.giver, proxy.holder)),
        *(group.name for group in dossier.vote.groups),
        *filter(None, (dossier.president, dossier.secretary)),
    }  # fmt: skip
    pages = {name: member_page(members, slug, name) for name in sorted(names)}
    return {name: _absolute(site_url, where) for name, where in pages.items() if where}


def _subject(found: Subject | None) -> Json | None:
    return {"code": found.code, "family": found.family, "name": found.name} if found else None


def _document(dossier: Dossier, document: Document, told: Json, site_url: str) -> Json:
    return {
        **told,
        "url": _absolute(site_url, address(dossier, document)),
        "introduction": _text(document.introduction),
        "sections": _parts(dossier, document, document.sections, told["sections"], site_url),
        "closing": _parts(dossier, document, document.closing, told["closing"], site_url),
    }


def _parts(
    dossier: Dossier, document: Document, parts: Sequence[Section], told: Sequence[Json], site_url: str
) -> list[Json]:
    return [
        {
            **facts,
            "url": _absolute(site_url, address(dossier, document, part)),
            "title": part.title,
            "text": part.text,
        }
        for part, facts in zip(parts, told, strict=True)
    ]


def _text(blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.text for block in blocks)
