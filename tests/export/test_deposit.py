"""Transfers for an archives service and BagIt folders, read back."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import bagit
import pytest
from lxml import etree

from indexer.model import BuildError
from indexer.publishing.archive import Archive
from indexer.publishing.deposit.bag import write_bag
from indexer.publishing.deposit.package import Deposit, deposits
from indexer.publishing.deposit.seda import MANIFEST, NAMESPACE, Transfer, manifest, write_transfer
from indexer.publishing.lists.holdings import holdings
from tests.export.conftest import MAIL

HOME = "https://archive.exemple/"
SEDA = {"s": NAMESPACE}
TRANSFER = Transfer(archival_agency="FRAD999", day=date(2024, 5, 2))
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("seda.xsd")))


@pytest.fixture(scope="module")
def archive(sources: Path) -> Archive:
    return holdings(sources).below([])


@pytest.fixture(scope="module")
def deposit(archive: Archive, sources: Path) -> Deposit:
    """The only one: a year of Valmorin."""
    (found,) = deposits(archive, sources, HOME, by_session=False)
    return found


def read(deposit: Deposit, transfer: Transfer = TRANSFER) -> etree._Element:
    """Its message, which the facts of the schema allow."""
    root = etree.fromstring(manifest(deposit, transfer))
    SCHEMA.assertValid(root)
    return root


def values(root: etree._Element, path: str) -> list[str]:
    return [found.text or "" for found in root.iterfind(path, SEDA)]


def test_the_message_says_who_what_and_how_long(deposit: Deposit) -> None:
    root = read(deposit, replace(TRANSFER, agreement="ACCORD-1", transferring_agency="centre-de-gestion"))
    assert values(root, "s:ArchivalAgency/s:Identifier") == ["FRAD999"]
    assert values(root, "s:TransferringAgency/s:Identifier") == ["centre-de-gestion"]
    assert values(root, "s:ArchivalAgreement") == ["ACCORD-1"]
    assert values(root, ".//s:AppraisalRule/s:FinalAction") == ["Keep"]
    assert values(root, ".//s:TransactedDate") == ["2024-03-20"]
    assert "2024-7" in values(root, ".//s:OriginatingAgencyArchiveUnitIdentifier")


def test_every_file_has_the_hash_and_size_that_the_message_tells(deposit: Deposit, tmp_path: Path) -> None:
    with zipfile.ZipFile(write_transfer(deposit, TRANSFER, tmp_path)) as packed:
        root = etree.fromstring(packed.read(MANIFEST))
        names, digests, sizes = (
            values(root, f".//s:BinaryDataObject/s:{name}") for name in ("Uri", "MessageDigest", "Size")
        )
        told = dict(zip(names, zip(digests, map(int, sizes), strict=True), strict=True))
        held = {name: packed.read(name) for name in packed.namelist() if name != MANIFEST}
    assert told == {name: (hashlib.sha512(data).hexdigest(), len(data)) for name, data in held.items()}
    assert len(held) == 5


def test_a_transfer_holds_what_was_received_and_what_is_published(deposit: Deposit, sources: Path) -> None:
    found = {item.name: item.data for item in deposit.items}
    year = "commune-de-valmorin/2024"
    assert found[f"recu/{year}/2024-03-20-2024-7.txt"] == (sources / year / "2024-03-20-2024-7.txt").read_bytes()
    assert MAIL.encode() not in found[f"publie/{year}/2024-03-20-2024-7.txt"]
    assert f"recu/{year}/2024-03-20-2024-7.versions/2024-03-25/premier envoi.txt" in found
    titles = values(read(deposit), ".//s:Title")
    assert "2024-03-20-2024-7.versions/2024-03-25/premier envoi.txt" in titles


def test_the_acts_of_a_register_share_its_file(deposit: Deposit) -> None:
    (act,) = deposit.acts
    other = replace(act, dossier=replace(act.dossier, id=f"{act.dossier.id}-bis"))
    root = read(replace(deposit, acts=(act, other)))
    assert len(list(root.iterfind(".//s:DataObjectGroup", SEDA))) == 1
    assert len(values(root, ".//s:DataObjectGroupReferenceId")) == 2


def test_words_that_xml_cannot_hold_are_left_out(deposit: Deposit) -> None:
    (act,) = deposit.acts
    hostile = replace(act, dossier=replace(act.dossier, object="a\x00\x0b <b> & ]]>"))
    assert "a <b> & ]]>" in values(read(replace(deposit, acts=(hostile,))), ".//s:Description")


def test_a_deposit_goes_by_session_when_asked(archive: Archive, sources: Path) -> None:
    (found,) = deposits(archive, sources, HOME, by_session=True)
    assert found.name == "commune-de-valmorin-seance-2024-03-20-conseil-municipal"
    assert found.title == "Commune de Valmorin, séance du 20 mars 2024"


def test_the_same_deposit_gives_the_same_bytes(deposit: Deposit, tmp_path: Path) -> None:
    once, twice = (write_transfer(deposit, TRANSFER, tmp_path / name).read_bytes() for name in ("a", "b"))
    assert once == twice and zipfile.is_zipfile(io.BytesIO(once))


def test_a_bag_is_valid_until_a_file_changes_and_is_never_overwritten(deposit: Deposit, tmp_path: Path) -> None:
    path = write_bag(deposit, tmp_path, TRANSFER.day)
    bag = bagit.Bag(str(path))
    assert bag.validate() and bag.info["Bagging-Date"] == "2024-05-02"
    with pytest.raises(BuildError, match="existe déjà"):
        write_bag(deposit, tmp_path, TRANSFER.day)
    next((path / "data/recu").rglob("*.toml")).write_text("x", encoding="utf-8")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(path)).validate()
