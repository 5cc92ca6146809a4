"""What can be followed: the archive, an authority, a body, a matter, a kind of document, a partner, a member, a law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from indexer.french import slugify
from indexer.kinds import WORDS
from indexer.linking.archive import Linked
from indexer.linking.model import CitedText
from indexer.model import Dossier
from indexer.publishing.archive import Archive, authority_address, deliberations
from indexer.publishing.lists.citation_addresses import text_address
from indexer.publishing.lists.citation_pages import code_name
from indexer.publishing.lists.partners import partners
from indexer.publishing.lists.people_addresses import member_address
from indexer.publishing.writing.feed_file import FILE
from indexer.sequences import grouped
from indexer.subjects import UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A feed: acts under a title."""

    title: str
    home: str
    """Page that lists the same acts; empty for the home page."""
    path: str
    """Of the feed, below the site."""
    dossiers: tuple[Dossier, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Channels of one sort."""

    title: str
    meaning: str
    channels: tuple[Channel, ...]
    is_listed: bool = True
    """False for a sort with so many that only the page of each names its feed."""


def families(archive: Archive, linked: Linked, site_name: str) -> Iterator[Family]:
    """Every sort of feed, in the order of the page « Suivre »."""
    yield Family(
        title="Toute l’archive",
        meaning="Chaque nouvelle délibération, de toutes les collectivités.",
        channels=(_channel(site_name, "", archive.deliberations),),
    )
    yield Family(
        title="Par collectivité",
        meaning="Tout ce qu’une collectivité délibère.",
        channels=tuple(
            _channel(one.name, authority_address(one.slug), deliberations(archive.by_authority[one.slug]))
            for one in archive.authorities
        ),
    )
    yield Family(
        title="Par assemblée",
        meaning="Le conseil, la commission permanente, le bureau.",
        channels=tuple(_bodies(archive)),
    )
    yield Family(
        title="Par matière",
        meaning="Un domaine, pour toutes les collectivités. La matière peut être déduite de l’objet.",
        channels=tuple(
            _channel(topic.title, topic.address, run)
            for topic, run in archive.by_subject.items()
            if topic is not UNKNOWN
        ),
    )
    yield Family(
        title="Par nature de document",
        meaning="Les actes qui portent une convention, un avenant, un rapport.",
        channels=tuple(
            _channel(
                WORDS[kind].names, f"parcourir/documents/{WORDS[kind].address}/", (filed.dossier for filed in run)
            )
            for kind, run in archive.by_kind.items()
        ),
    )
    yield from _of_one(archive, linked)


def _of_one(archive: Archive, linked: Linked) -> Iterator[Family]:
    yield Family(
        title="Par partenaire",
        meaning="Qui signe une convention. Le flux est au bas de la page de chacun.",
        channels=tuple(
            _channel(
                one.name, f"parcourir/partenaires/{one.slug}/", (filed.dossier for filed in one.documents)
            )
            for one in partners(archive.filed)
        ),
        is_listed=False,
    )
    yield Family(
        title="Par élu",
        meaning="Les actes qui nomment un membre d’une assemblée. Le flux est au bas de la page de chacun.",
        channels=tuple(
            _channel(
                member.person.name, member_address(member), (mention.dossier for mention in member.mentions)
            )
            for run in linked.people.members.values()
            for member in run
        ),
        is_listed=False,
    )
    yield Family(
        title="Par texte cité",
        meaning="Qui s’appuie sur une loi, un code, un décret. Le flux est au bas de la page de chacun.",
        channels=tuple(_texts(linked.texts)),
        is_listed=False,
    )


def _bodies(archive: Archive) -> Iterator[Channel]:
    for authority in archive.authorities:
        own = deliberations(archive.by_authority[authority.slug])
        for slug, run in grouped(own, lambda d: slugify(d.body or "")).items():
            if slug:
                where = authority_address(authority.slug)
                title = f"{authority.name}, {run[0].body}"
                yield _channel(title, where, run, path=f"{where}flux-{slug}.xml")


def _texts(texts: Iterable[CitedText]) -> Iterator[Channel]:
    """A feed a page: the articles of a code share that of the code."""
    for where, run in grouped(texts, lambda text: text_address(text.key).partition("#")[0]).items():
        title = code_name(run[0].key.split(":")[1]) if run[0].kind == "code" else run[0].name
        yield _channel(f"Qui cite {title}", where, (use.place.dossier for text in run for use in text.uses))


def _channel(title: str, home: str, dossiers: Iterable[Dossier], path: str = "") -> Channel:
    once = {dossier.id: dossier for dossier in dossiers}
    newest = sorted(once.values(), key=lambda d: (d.meeting_date or date.min, d.id), reverse=True)
    return Channel(title=title, home=home, path=path or f"{home}{FILE}", dossiers=tuple(newest))
