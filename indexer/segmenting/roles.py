"""The role of each printed line: one ordered table, one letter a line.

The first row that fits gives the role; the string of letters is what the grammar of acts reads and what
`show --roles` prints. A new layout is a row here or a word in a pattern.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from indexer.patterns.core import Pattern
from indexer.patterns.facts import orders
from indexer.patterns.first import FirstOf
from indexer.patterns.structure import documents, heads, items, layout, ranks
from indexer.segmenting.lines import Line

KEPT = 1 << 14
"""Lines whose role is remembered: pages repeat theirs, and each is asked for more than once."""
TEXT = "."
"""Role of a line that says nothing of the structure."""

Row = tuple[str, str, Pattern]
"""Letter, name, pattern."""

TABLE: tuple[Row, ...] = (
    ("M", "title of minutes", heads.MINUTES_TITLE),
    ("L", "title of a list of deliberations", documents.LIST_TITLE),
    ("E", "title of an order", orders.ORDER_TITLE),
    ("E", "title of a decision by delegation", orders.DECISION_TITLE),
    ("k", "number alone", items.LONE_CODE),
    ("A", "title of an act", heads.ACT_TITLE),
    ("S", "session", heads.SESSION_LINE),
    ("B", "body", heads.BODY_LINE),
    ("G", "agenda", items.AGENDA_LINE),
    ("P", "attendance", heads.ATTENDANCE_LINE),
    ("Q", "other business", items.OTHER_BUSINESS),
    ("o", "label of an object, alone", heads.LONE_OBJECT),
    ("O", "object", heads.OBJECT_LABEL),
    ("V", "figures of a vote", items.TALLY),
    ("d", "numbered operative point", items.OPERATIVE_RANK),
    ("K", "number and title", items.CODED_TITLE),
    ("W", "rank with its word, and title", ranks.WORDED_RANK),
    ("w", "rank with its word, alone", ranks.LONE_WORDED),
    ("n", "rank alone", ranks.LONE_RANK),
    ("r", "Roman rank alone", ranks.LONE_ROMAN),
    ("R", "Roman rank and title", ranks.ROMAN),
    ("t", "rank below a chapter, and title", ranks.DOTTED_RANK),
    ("N", "rank and title", ranks.RANK),
    ("l", "letter and title", ranks.LETTERED),
    ("v", "visa or recital", items.VISA),
    ("V", "outcome", items.OUTCOME),
    ("V", "decision of the body", items.BODY_DECIDES),
    ("D", "decision", items.VOTED),
    ("a", "first article", documents.ARTICLE_ONE),
    ("X", "annex", documents.ANNEX_TITLE),
    ("C", "title of an agreement", documents.AGREEMENT_TITLE),
    ("F", "formula of the session", heads.SESSION_FORMULA),
    ("U", "authority", heads.AUTHORITY_LINE),
    ("e", "emblem of a head", heads.EMBLEM),
    ("f", "field of a form", heads.FIELD),
    ("s", "speaker", items.SPEAKS),
    ("p", "signature", layout.DONE_AT),
    ("d", "operative point", items.POINT),
    ("-", "bullet", layout.BULLET),
)
"""The first row that fits."""

_OPENING, _CASED_OPENING = (
    [n for n, (_, _, p) in enumerate(TABLE) if p.opens_line and p.cased == cased] for cased in (False, True)
)
_OTHERS = [n for n, (_, _, p) in enumerate(TABLE) if not p.opens_line]
"""Rows by how they are tried: those that open a line by its first character, in flat text or in the text as printed."""
_FLAT, _CASED = (FirstOf([TABLE[n][2] for n in rows]) for rows in (_OPENING, _CASED_OPENING))

NAMES = {letter: name for letter, name, _ in TABLE} | {TEXT: "text"}
"""What each letter means."""


def role(line: Line) -> str:
    """Letter of a line's role."""
    return _role(line.text, line.flat)


@lru_cache(maxsize=KEPT)
def _role(text: str, plain: str) -> str:
    first = min(_ranked(_FLAT.rank(plain), _OPENING), _ranked(_CASED.rank(text), _CASED_OPENING))
    for n in _OTHERS:
        if n > first:
            break
        letter, _, pattern = TABLE[n]
        if pattern.search(text if pattern.cased else plain):
            return letter
    return TABLE[first][0] if first < len(TABLE) else TEXT


def _ranked(rank: int | None, rows: Sequence[int]) -> int:
    """The row of the table that some rows tried together have found; a rank below all where there is none."""
    return len(TABLE) if rank is None else rows[rank]


def roles(printed: Sequence[Line]) -> str:
    """The roles of some lines, a letter each."""
    return "".join(role(line) for line in printed)


def having(letters: str, some: str, start: int = 0) -> list[int]:
    """Positions, from one on, of the lines that have one of some roles, in the letters that `roles` gave."""
    return [n for n in range(start, len(letters)) if letters[n] in some]
