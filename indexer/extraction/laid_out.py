"""A source laid out: its documents with their printed lines, and what is said once for several acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from indexer.extraction.acts.head import Act, make_act
from indexer.extraction.acts.identity import Identity, session_identity
from indexer.extraction.assemblies.attendance import Sitting, find_attendance
from indexer.model import SourceText
from indexer.segmenting.bundles.documents import Layout, Span
from indexer.segmenting.clauses import printed_lines
from indexer.segmenting.lines import Line

FIRST_ITEMS = slice(1, 3)
"""Documents below the frame of a session in which its secretary may be named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What is said once for several acts: the frame of minutes, or the act that another one was parted from."""

    frame: Act
    identity: Identity
    sitting: Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A source laid out: its spans, the printed lines of each, and those below its title."""

    source: SourceText
    spans: tuple[Span, ...]
    printed: tuple[tuple[Line, ...], ...]
    body: tuple[tuple[Line, ...], ...]
    session: Session | None
    """None for acts that stand alone."""

    @property
    def all_printed(self) -> list[Line]:
        """Printed lines of the whole source."""
        return list(chain.from_iterable(self.printed))

    def session_of(self, main: int, above: Session | None) -> Session:
        """The session of an act that stands alone, whose deliberation is the span `main`.

        One that a person parted from the act above it is of the same session, unless it prints another.
        """
        act = make_act(self.printed[main])
        own = _session(act, self.all_printed, told_in=act.head)
        if above is None or not self.spans[main].given:
            return own
        sitting = own.sitting if own.sitting.lines else above.sitting
        return replace(own, identity=own.identity.over(above.identity), sitting=sitting)


def lay_out(source: SourceText, layout: Layout) -> Pages:
    """Spans of a source with their printed lines, and the frame of its session."""
    printed = tuple(printed_lines(replace(span, body=0), layout.furniture) for span in layout.spans)
    body = tuple(printed_lines(span, layout.furniture) for span in layout.spans)
    pages = Pages(source=source, spans=layout.spans, printed=printed, body=body, session=None)
    if not any(span.item for span in layout.spans):
        return pages
    frame = replace(make_act(printed[0]), below=tuple(chain.from_iterable(printed[FIRST_ITEMS])))
    whole = pages.all_printed
    return replace(pages, session=_session(frame, whole, told_in=whole))


def _session(frame: Act, whole: Sequence[Line], *, told_in: Sequence[Line]) -> Session:
    sitting = find_attendance(frame, told_in)
    return Session(frame=frame, identity=session_identity(frame, whole), sitting=sitting)
