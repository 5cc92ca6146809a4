"""Who comes to a session and who leaves it, in French words that no gender marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from indexer.model import Moment, Presence, Seat, Stay
from indexer.publishing.writing.display import plural
from indexer.typography import FIXED

STATES = {"present": "présence", "absent": "absence", "represented": "pouvoir", None: "passage"}
"""What a member did in a part of a session."""
SEATS = {
    "present": "en séance",
    "absent": "hors séance",
    "represented": "par pouvoir",
    None: "en séance ou non, le texte ne le dit pas",
}
"""How a member sat at one act."""
OVER_ACTS = {
    "present": "en séance",
    "represented": "par pouvoir",
    "excused": "en absence excusée",
    "absent": "hors séance",
    None: "non dit par le texte",
}
"""How a member sat at some acts, which are counted."""
SINCE = {True: "à partir du", False: "après le", None: "au plus tard après le"}
UNTIL = {True: "jusqu’au", False: "jusqu’avant le", None: "au moins jusqu’avant le"}
NO_ITEM = "à un moment que le texte ne rattache à aucun numéro"


def stayed(stay: Stay) -> str:
    """`présence à partir du n° 3`, `pouvoir à Ida SERT après le n° 7`, `absence au n° 14`."""
    state = STATES[stay.state] + (f" à {stay.holder}" if stay.holder else "")
    return f"{state} {_period(stay.since, stay.until)}"


def _period(since: Moment | None, until: Moment | None) -> str:
    if since and since == until and since.item:
        return f"au n°{FIXED}{since.item}"
    bounds = ((since, SINCE), (until, UNTIL))
    told = (f"{words[one.included]} n°{FIXED}{one.item}" for one, words in bounds if one and one.item)
    return " et ".join(told) or NO_ITEM


def seated(seat: Seat) -> str:
    """`hors séance`, `par pouvoir à Ida SERT`."""
    return SEATS[seat.state] + (f" à {seat.holder}" if seat.holder else "")


def seats_told(states: Iterable[str | None]) -> str:
    """`12 en séance, 3 hors séance`, of the states of one member at some acts; empty for none."""
    acts = Counter(states)
    return ", ".join(f"{acts[state]} {words}" for state, words in OVER_ACTS.items() if acts[state])


def counted(presence: Presence) -> str:
    """`24 présents, 3 représentés`; empty where neither is sure."""
    counts = ((presence.present, "présent"), (presence.represented, "représenté"))
    return ", ".join(plural(count, word) for count, word in counts if count is not None)


def at_this_act(presence: Presence) -> str:
    """`24 présents, 3 représentés ; Luc ADREL hors séance`."""
    seats = ", ".join(f"{seat.name} {seated(seat)}" for seat in presence.seats)
    return " ; ".join(filter(None, (counted(presence), seats)))
