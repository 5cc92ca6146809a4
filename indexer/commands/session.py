"""`python -m indexer session`: lists, minutes and receipts of the sessions."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from indexer import console
from indexer.french_click import FrenchCommand
from indexer.typography import typeset


@click.command(cls=FrenchCommand)
@click.argument("day", metavar="[JOUR]", type=click.DateTime(["%Y-%m-%d"]), required=False)
@click.option(
    "--sources", type=click.Path(path_type=Path), default=Path("source_texts"), metavar="DOSSIER",
    help="Dossier des textes (source_texts par défaut).",
)
@click.option("--en-retard", "only_late", is_flag=True, help="Seulement ce qui est en retard ; code 1 s'il y en a.")
def session(day: datetime | None, sources: Path, only_late: bool) -> int:
    """Dit où en sont les séances : liste, procès-verbal, accusés de réception.

    La liste des délibérations examinées est due une semaine après la séance, le procès-verbal une semaine après
    son approbation. Ce qui a été fait se note dans seances.toml, à côté de authority.toml.

    \b
    Exemples :
      python -m indexer session
      python -m indexer session 2024-03-14
      python -m indexer session --en-retard
    """
    from indexer.publishing.sessions.command import session_report

    asked = day.date() if day else None
    told, late = session_report(sources, today=date.today(), only_late=only_late, day=asked)
    click.echo(typeset(console_safe(told)))
    return int(only_late and bool(late))


def console_safe(text: str) -> str:
    """The lines without what a terminal would obey."""
    return "\n".join(map(console.printable, text.split("\n")))
