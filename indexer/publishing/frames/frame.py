"""What a frame shows: acts under a title, and the page that lists them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexer.french import format_date
from indexer.model import Dossier
from indexer.publishing.archive import Archive, authority_address, deliberations
from indexer.publishing.writing.frame_address import frame_address
from indexer.subjects import UNKNOWN

LONGEST = 10
"""Acts of a frame, save those of a session, which are all there."""
WIDTH, HEIGHT = 400, 480
"""Pixels, as the code to copy asks for them; the width follows the page that holds the frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A page for an `<iframe>`."""

    title: str
    home: str
    """Page of the site that lists the same acts."""
    more: str
    """Words of the link to it."""
    dossiers: tuple[Dossier, ...]

    @property
    def address(self) -> str:
        """Below the site, with a slash at the end."""
        return frame_address(self.home)


def authority_frames(archive: Archive) -> Iterator[Frame]:
    """The latest deliberations of each authority."""
    for authority in archive.authorities:
        own = deliberations(archive.by_authority[authority.slug])
        title = f"{authority.name} : dernières délibérations"
        yield _frame(title, authority_address(authority.slug), "Toutes les délibérations", own)


def subject_frames(archive: Archive) -> Iterator[Frame]:
    """The latest deliberations of each subject."""
    for topic, run in archive.by_subject.items():
        if topic is not UNKNOWN:
            yield _frame(f"{topic.title} : dernières délibérations", topic.address, "Toute la matière", run)


def session_frames(archive: Archive) -> Iterator[Frame]:
    """The deliberations of each session."""
    for session in archive.sessions:
        title = f"{session.authority.name}, séance du {format_date(session.day)}"
        yield Frame(title=title, home=session.address, more="Toute la séance", dossiers=session.dossiers)


def _frame(title: str, home: str, more: str, dossiers: Iterable[Dossier]) -> Frame:
    return Frame(title=title, home=home, more=more, dossiers=tuple(dossiers)[:LONGEST])
