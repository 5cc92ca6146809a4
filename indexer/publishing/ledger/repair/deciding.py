"""What somebody decides about a published address: withdrawn, moved, published again. Each is a line of the ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from indexer.addresses import ROOT
from indexer.model import LedgerError
from indexer.privacy.policies.told import personal
from indexer.publishing.ledger.entries import Entry, Event
from indexer.publishing.ledger.file import Ledger, read_ledger, write_ledger
from indexer.publishing.ledger.publishing import known_state


def withdraw(folder: Path, address: str, *, reason: str, asked_by: str, today: date) -> str:
    """Take an act out of the archive; gives its address as the ledger writes it.

    What only the archive keeps of its texts, their hashes among it, goes from the ledger too, save the path by
    which the act is known again. Raises LedgerError when no act is published there, or when what the public will read
    holds what must be hidden: a line of the ledger stays for ever.
    """
    _refuse_personal("Le motif", reason)
    _refuse_personal("Qui le demande", asked_by)
    ledger, address = read_ledger(folder), _id(address)
    acts = known_state(ledger).acts
    _refuse(address, address not in acts, "aucun acte n'est publié à cette adresse")
    draft = Entry(
        event=Event.WITHDRAWN,
        day=today,
        address=address,
        facts={"reason": reason, "asked_by": asked_by},
        evidence={"source": acts[address].current.source},
    )
    kept = (replace(entry, evidence={}) if entry.address == address else entry for entry in ledger.entries)
    write_ledger(folder, Ledger(entries=tuple(kept)).followed_by([draft]))
    return address


def move(folder: Path, address: str, to: str, *, reason: str, today: date) -> tuple[str, str]:
    """Say where a published act stands now; raises LedgerError when it stands where it did, leads in a circle, or
    when the reason holds what must be hidden."""
    _refuse_personal("Le motif", reason)
    ledger, address, to = read_ledger(folder), _id(address), _id(to)
    state = known_state(ledger)
    _refuse(address, address not in state.acts, "aucun acte n'est publié à cette adresse")
    _refuse(to, state.destination(to) == address, "cette adresse mène à celle qui serait déplacée")
    facts = {"to": to, "reason": reason}
    write_ledger(
        folder, ledger.followed_by([Entry(event=Event.MOVED, day=today, address=address, facts=facts)])
    )
    return address, to


def restore(folder: Path, address: str, *, today: date) -> str:
    """Let an act be published again; raises LedgerError when it was not withdrawn."""
    ledger, address = read_ledger(folder), _id(address)
    _refuse(
        address, address not in known_state(ledger).withdrawn, "aucun acte n'a été retiré à cette adresse"
    )
    write_ledger(folder, ledger.followed_by([Entry(event=Event.RESTORED, day=today, address=address)]))
    return address


def _id(address: str) -> str:
    """`bourg/2024/2024-03-14-5`, from that or from an address of the site, whole or below its root."""
    path = address.partition("#")[0].strip("/")
    return path.rpartition(f"{ROOT}/")[2]


def _refuse(address: str, wrong: bool, problem: str) -> None:
    if wrong:
        raise LedgerError(
            f"{address} : {problem}. Les adresses publiées : python -m indexer publications lister"
        )


def _refuse_personal(name: str, words: str) -> None:
    if told := personal(name, words):
        raise LedgerError(f"{told} Rien n'a été écrit.")
