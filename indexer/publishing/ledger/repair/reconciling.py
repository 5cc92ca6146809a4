"""What is read now against what was published: addresses kept, moved, withdrawn or lost, and the lines that tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from indexer.linking.acts.versions import without_acts
from indexer.model import Dossier, Reading
from indexer.publishing.acts.withheld import is_withheld
from indexer.publishing.ledger.acts import Act, Known, is_numbered
from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.repair.recognising import recognise
from indexer.publishing.ledger.repair.sketch import sketch
from indexer.publishing.ledger.shown.former import with_former_anchors
from indexer.publishing.ledger.state import State
from indexer.sources.corrections.facts import VERSION_REASON

READ_OTHERWISE = "numéro ou date lus autrement"
WITHDRAWN = "[acte retiré]"
PART_OF_ANOTHER = "lu comme une partie de cet acte"
UNITED = "même acte, reçu dans deux textes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a build publishes, given what was published."""

    readings: tuple[Reading, ...]
    """Under their permanent addresses, without what was withdrawn."""
    drafts: tuple[Entry, ...]
    """Lines that the ledger lacks."""
    withheld: tuple[str, ...]
    """Individual acts, which are not published."""
    lost: tuple[Known, ...]
    """Published acts of which nothing is left; somebody has to decide."""


def reconcile(
    state: State,
    readings: Sequence[Reading],
    today: date,
    *,
    record: bool = False,
    sketched: Callable[[str], str] = sketch,
) -> Plan:
    """Recognise what was published and keep its addresses; `today` is the date of the new lines.

    With `record`, what is new is posted today. `sketched` gives the sketch of a text.
    """
    every = [Act(dossier, sketched) for reading in readings for dossier in reading.dossiers]
    acts = [act for act in every if not is_withheld(act.dossier)]
    withheld = tuple(act for act in every if is_withheld(act.dossier))
    gone = [withdrawn.known for withdrawn in state.withdrawn.values()]
    pairs = recognise([*state.acts.values(), *gone], acts)
    hidden = {id(act.dossier) for known, act in pairs if known.address in state.withdrawn}
    hidden |= {id(act.dossier) for act in withheld}
    kept = [(known, act) for known, act in pairs if known.address in state.acts]
    recognised = {id(act) for _, act in pairs}
    names = {id(act.dossier): _address(known, act) for known, act in kept}
    fresh = [act for act in acts if id(act) not in recognised]
    names |= _free_names(fresh, state, set(names.values()))
    renamed = {id(act): act.named(names[id(act.dossier)]) for act in acts if id(act.dossier) in names}
    follow = [(known, renamed[id(act)]) for known, act in kept]
    missing = [known for address, known in state.acts.items() if address not in {k.address for k, _ in kept}]
    absorbed = {known.address: _absorbing(known, tuple(renamed.values())) for known in missing}
    drafts = [
        *(
            _moved(known.address, act.address, READ_OTHERWISE, today)
            for known, act in follow
            if known.address != act.address
        ),
        *(_moved(address, act.address, why, today) for address, (act, why) in absorbed.items() if act),
        *(entry for known, act in follow for entry in _changes(known, act, today)),
        *(_entry(Event.PUBLISHED, renamed[id(act)], today) for act in fresh),
    ]
    former = {act.address: known for known, act in follow}
    days = {address: known.versions[0].day for address, known in former.items()}
    days |= {renamed[id(act)].address: today for act in fresh if record}
    final = {
        id(act.dossier): _posted(named.dossier, days.get(named.address))
        for act in acts
        if (named := renamed.get(id(act)))
    }
    return Plan(
        readings=tuple(_rewritten(readings, final, hidden, former)),
        drafts=tuple(drafts),
        withheld=tuple(f"{act.source} ({act.dossier.object or act.address})" for act in withheld),
        lost=tuple(known for known in missing if absorbed[known.address][0] is None),
    )


def _posted(dossier: Dossier, day: date | None) -> Dossier:
    return dossier if dossier.posted_date == day else replace(dossier, posted_date=day)


def _address(known: Known, act: Act) -> str:
    """A number that is read now wins, with a redirect; a mere place in the source never moves an address."""
    better = is_numbered(act.address, act.dossier.number)
    return act.address if better else known.address


def _free_names(acts: Iterable[Act], state: State, taken: set[str]) -> dict[int, str]:
    """Addresses of acts that are new; one that says only a place never takes an address that meant another act."""
    used = taken | state.acts.keys() | state.moved.keys() | state.withdrawn.keys()
    names: dict[int, str] = {}
    for act in acts:
        name = act.address
        if not is_numbered(name, act.dossier.number):
            tries = iter(range(2, len(used) + 3))
            while name in used:
                name = f"{act.address}-{next(tries)}"
        names[id(act.dossier)] = name
        taken.add(name)
    return names


def _absorbing(known: Known, acts: Sequence[Act]) -> tuple[Act | None, str]:
    """The act that now holds most of the lines of a published one, and why; None when no act holds any."""
    source, file = known.current.source, known.current.file
    for why, ranges_of in ((PART_OF_ANOTHER, _own_lines), (UNITED, _mentioned_lines)):
        held = [
            (sum(start <= n <= end for start, end in ranges for n in known.lines), act)
            for act in acts
            if (ranges := ranges_of(act, source)) and (why == UNITED or file in ("", act.dossier.source.sha256))
        ]
        shared, best = max(held, key=lambda entry: entry[0], default=(0, None))
        if shared:
            return best, why
    return None, ""


def _own_lines(act: Act, source: str) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in act.parts.values()] if act.source == source else []


def _mentioned_lines(act: Act, source: str) -> list[tuple[int, int]]:
    """Where a source tells of an act whose own text is elsewhere."""
    return [(m.start_line, m.end_line) for m in act.dossier.mentions if str(m.path) == source]


def _changes(known: Known, act: Act, today: date) -> Iterator[Entry]:
    current = known.current
    other_file = current.file not in ("", act.dossier.source.sha256)
    if current.text and current.text != act.text_hash and other_file:
        entry = _entry(Event.VERSION, act, today)
        reason = act.dossier.source.overrides.get(VERSION_REASON)
        yield replace(entry, facts={**entry.facts, "reason": reason}) if reason else entry
    elif (known.parts, known.number, current.source) != (act.parts, act.dossier.number or "", act.source) or (
        current.text != act.text_hash
    ):
        yield _entry(Event.REREAD, act, today)


def _entry(event: Event, act: Act, today: date) -> Entry:
    return Entry(event=event, day=today, address=act.address, facts=act.facts, evidence=act.evidence)


def _moved(address: str, to: str, reason: str, today: date) -> Entry:
    return Entry(event=Event.MOVED, day=today, address=address, facts={"to": to, "reason": reason})


def _rewritten(
    readings: Iterable[Reading], final: dict[int, Dossier], hidden: set[int], former: dict[str, Known]
) -> Iterator[Reading]:
    """Readings under their addresses; the lines of a withdrawn act are blank, a text without acts left goes."""
    for reading in readings:
        gone = [dossier for dossier in reading.dossiers if id(dossier) in hidden]
        if gone and len(gone) == len(reading.dossiers):
            continue
        source = without_acts(reading.source, gone, WITHDRAWN)
        dossiers = [final[id(d)] for d in reading.dossiers if id(d) not in hidden]
        named = (with_former_anchors(d, former.get(d.id)) for d in dossiers)
        yield replace(
            reading, source=source, dossiers=tuple(replace(d, source=source) if gone else d for d in named)
        )
