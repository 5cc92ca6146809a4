"""Frames, the oEmbed answer beside each (https://oembed.com/), the page that gives the code to copy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from indexer.publishing.archive import Archive
from indexer.publishing.frames.frame import (
    HEIGHT,
    WIDTH,
    Frame,
    authority_frames,
    session_frames,
    subject_frames,
)
from indexer.publishing.website.settings import Settings
from indexer.publishing.writing.frame_address import ROOT
from indexer.publishing.writing.render import ENVIRONMENT, Page, page, relative

STYLE = "assets/integrer.css"
POLICY = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'"
"""A frame loads its style and nothing else; who may show it is a header of the host's (`docs/hebergement.md`)."""


def frame_pages(archive: Archive, settings: Settings) -> Iterator[Page]:
    """Every frame with its oEmbed answer, then the page « Intégrer »."""
    listed = [
        ("Une collectivité", list(authority_frames(archive))),
        ("Une matière", list(subject_frames(archive))),
    ]
    for frame in [*(frame for _, run in listed for frame in run), *session_frames(archive)]:
        yield _page(frame, settings)
        yield _oembed(frame, settings)
    groups = [(title, [(one, code(one, settings)) for one in run]) for title, run in listed if run]
    facts = {
        "title": "Intégrer",
        "description": "Montrer les délibérations sur un autre site.",
        "hide": ["navigation"],
    }
    yield page(ROOT, "embed.md", facts, groups=groups)


def code(frame: Frame, settings: Settings) -> str:
    """The `<iframe>` to copy."""
    return ENVIRONMENT.get_template("frame_code.html").render(
        address=f"{settings.site_url}{frame.address}", title=frame.title, height=HEIGHT
    )


def _page(frame: Frame, settings: Settings) -> Page:
    text = ENVIRONMENT.get_template("frame.html").render(
        frame=frame,
        policy=POLICY,
        style=STYLE,
        to=partial(relative, frame.address),
        canonical=f"{settings.site_url}{frame.home}",
    )
    return Page(path=f"{frame.address}index.html", text=text)


def _oembed(frame: Frame, settings: Settings) -> Page:
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": frame.title,
        "provider_name": settings.site_name,
        "provider_url": settings.site_url,
        "html": code(frame, settings),
        "width": WIDTH,
        "height": HEIGHT,
    }
    text = json.dumps(answer, ensure_ascii=False, indent=1)
    return Page(path=f"{frame.address}oembed.json", text=f"{text}\n")
