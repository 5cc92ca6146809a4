"""The `digest` command: search, write the mails, send them when asked, remember what was told."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from pathlib import Path

from indexer.disk.refusals import cause
from indexer.model import BuildError
from indexer.search import open_index
from indexer.staff.digest.mail import mail, send
from indexer.staff.digest.news import acts, news
from indexer.staff.digest.searches import read_searches
from indexer.staff.digest.seen import read_seen, seen_file, write_seen


def digest(
    searches: Path, index: Path, folder: Path, *, site_url: str, server: str | None, today: date
) -> list[Path]:
    """Writes a mail into `folder` for each search that has news; nothing is remembered when anything fails.

    Raises SourceError for the searches, QueryError for a query, SearchError for the index, BuildError for a mail.
    """
    told = read_searches(searches)
    seen = read_seen(seen_file(searches))
    opened = open_index(index)
    messages: dict[Path, EmailMessage] = {}
    for one in told.searches:
        found = acts(opened, one.query)
        fresh = news(found, seen.get(one.slug), today)
        if fresh:
            path = folder / f"{today.isoformat()}-{one.slug}.eml"
            messages[path] = mail(one, told.sender, fresh, f"{site_url.rstrip('/')}/")
        seen[one.slug] = sorted({*seen.get(one.slug, ()), *(hit.dossier for hit in found)})
    _write(messages)
    if server and messages:
        send(list(messages.values()), server)
    write_seen(seen_file(searches), seen)
    return list(messages)


def _write(messages: dict[Path, EmailMessage]) -> None:
    for path, message in messages.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(message.as_bytes())
        except OSError as error:
            raise BuildError(f"{path} : le courriel ne peut pas être écrit ({cause(error)}).") from error
