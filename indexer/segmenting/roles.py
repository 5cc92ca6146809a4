"""The role of each printed line: one ordered table, one letter a line.

The first row that fits gives the role; the string of letters is what the grammar of acts reads and what
`show --roles` prints. A new layout is a row here or a word in a pattern.
"""

from __future__ import annotations

from collections.abc import Sequence

from indexer.patterns.core import Pattern
from indexer.patterns.facts import orders
from indexer.patterns.structure import documents, heads, items, layout, ranks
from indexer.segmenting.lines import Line

TEXT = "."
"""Role of a line that says nothing of the structure."""

TABLE: tuple[tuple[str, str, Pattern], ...] = (
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
"""Letter, name, pattern; the first that fits."""

NAMES = {letter: name for letter, name, _ in TABLE} | {TEXT: "text"}
"""What each letter means."""


def role(line: Line) -> str:
    """Letter of a line's role."""
    return next((letter for letter, _, p in TABLE if p.search(line.text if p.cased else line.flat)), TEXT)


def roles(printed: Sequence[Line]) -> str:
    """The roles of some lines, a letter each."""
    return "".join(role(line) for line in printed)
