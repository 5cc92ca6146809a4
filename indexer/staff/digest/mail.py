"""A mail: a subject, the acts as text and as HTML; nothing in it calls home."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from smtplib import SMTP as Server
from smtplib import SMTPException

from indexer.french import format_date, squeeze
from indexer.model import BuildError
from indexer.publishing.writing.display import plural
from indexer.publishing.writing.render import ENVIRONMENT
from indexer.search.results import Hit
from indexer.staff.digest.searches import SavedSearch

SECONDS = 30
"""Longest wait for the server of mails."""


def mail(search: SavedSearch, sender: str, acts: Sequence[Hit], site_url: str) -> EmailMessage:
    """The mail of a search; `acts` is not empty, addresses stand below `site_url`."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = squeeze(f"{plural(len(acts), 'nouvel acte', 'nouveaux actes')} : {search.name}")
    message["From"] = sender
    message["To"] = sender
    message["Bcc"] = ", ".join(search.recipients)
    listed = [(hit, f"{site_url}{hit.address.lstrip('/')}") for hit in acts]
    message.set_content(_as_text(search, listed))
    html = ENVIRONMENT.get_template("digest.html").render(search=search, acts=listed)
    message.add_alternative(html, subtype="html")
    return message


def _as_text(search: SavedSearch, listed: Sequence[tuple[Hit, str]]) -> str:
    lines = [search.name, ""]
    for hit, url in listed:
        day = format_date(hit.date) if hit.date else ""
        number = f"n° {hit.number}" if hit.number else ""
        lines += [
            f"- {squeeze(hit.object or hit.document)}",
            f"  {', '.join(filter(None, (hit.authority, day, number)))}",
            f"  {url}",
            "",
        ]
    return "\n".join(
        [*lines, f"Recherche : {search.query}", "Pour ne plus recevoir ce courriel, répondez-y.", ""]
    )


def send(messages: Sequence[EmailMessage], server: str) -> None:
    """Hand the mails to `host` or `host:port`, encrypted where it offers to; raises BuildError."""
    host, _, port = server.partition(":")
    try:
        with Server(host, int(port or 25), timeout=SECONDS) as connection:
            connection.ehlo()
            if connection.has_extn("starttls"):
                connection.starttls()
            for message in messages:
                connection.send_message(message)
    except (OSError, SMTPException, ValueError) as error:
        raise BuildError(
            f"{server} : les courriels ne sont pas partis ({error}). "
            "Ils restent écrits ; relancez une fois le serveur joignable."
        ) from error
