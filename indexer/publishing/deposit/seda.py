"""SEDA 2.3: the transfer of a deposit, a zip file with its message `manifest.xml` and the files below `content/`.

Source: « Standard d'échange de données pour l'archivage » 2.3 (SIAF), ArchiveTransfer. Deliberations are kept for ever
(final action « Keep »); codes of other rules belong to the agreement with the archives service and are left to it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from mimetypes import guess_type
from pathlib import Path, PurePosixPath

from lxml import etree
from lxml.builder import ElementMaker

from indexer.extraction.shown_titles import shown_title
from indexer.model import Dossier
from indexer.publishing.deposit.package import Deposit, Filed, Item
from indexer.publishing.writing.display import kind_name
from indexer.publishing.writing.xml_text import xml_text

NAMESPACE = "fr:gouv:culture:archivesdefrance:seda:v2.3"
MANIFEST = "manifest.xml"
_DIGEST = "SHA-512"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The oldest moment that a zip file can tell: the same deposit gives the same bytes on any day."""
_E = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """What the agreement with the archives service says."""

    archival_agency: str
    """Identifier of the archives service."""
    day: date
    """Of the message."""
    agreement: str = ""
    transferring_agency: str = ""
    """Identifier of who sends; by default that of the authority."""


def write_transfer(deposit: Deposit, transfer: Transfer, folder: Path) -> Path:
    """The zip file of a deposit, written beside and renamed; raises SourceError, OSError."""
    path = folder / f"{deposit.name}.zip"
    beside = path.with_name(f".{path.name}.nouveau")
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, MANIFEST, manifest(deposit, transfer))
        for number, item in enumerate(deposit.items, 1):
            _add(archive, _uri(number, item), item.data)
    beside.replace(path)
    return path


def manifest(deposit: Deposit, transfer: Transfer) -> bytes:
    """The message, as XML in UTF-8."""
    ids = {item.name: number for number, item in enumerate(deposit.items, 1)}
    owner = deposit.authority.siren or deposit.authority.slug
    agreement = [_E.ArchivalAgreement(transfer.agreement)] if transfer.agreement else []
    root = _E.ArchiveTransfer(
        _E.Comment(_text(deposit.title)),
        _E.Date(f"{transfer.day.isoformat()}T00:00:00"),
        _E.MessageIdentifier(f"{deposit.name}-{transfer.day.isoformat()}"),
        *agreement,
        _E.CodeListVersions(_E.MessageDigestAlgorithmCodeListVersion(_DIGEST)),
        _E.DataObjectPackage(
            *(_group(act, ids) for act in _once(deposit.acts)),
            *(_object(ids[item.name], item) for item in deposit.items if _alone(item, deposit)),
            _E.DescriptiveMetadata(_root_unit(deposit, ids, owner)),
            _E.ManagementMetadata(
                _E.OriginatingAgencyIdentifier(owner),
                _E.AppraisalRule(_E.FinalAction("Keep")),
            ),
        ),
        _E.ArchivalAgency(_E.Identifier(transfer.archival_agency)),
        _E.TransferringAgency(_E.Identifier(transfer.transferring_agency or owner)),
    )
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _once(acts: Iterable[Filed]) -> list[Filed]:
    """The first act of each received file: those of a register share it."""
    return list({act.received.name: act for act in reversed(list(acts))}.values())[::-1]


def _alone(item: Item, deposit: Deposit) -> bool:
    return all(item.name not in (act.received.name, act.published.name) for act in deposit.acts)


def _group(act: Filed, ids: dict[str, int]) -> etree._Element:
    """A file as received and its published text are two forms of one object."""
    number = ids[act.received.name]
    return _E.DataObjectGroup(
        _object(number, act.received, "BinaryMaster_1"),
        _object(ids[act.published.name], act.published, "TextContent_1"),
        id=f"G{number}",
    )


def _object(number: int, item: Item, use: str = "BinaryMaster_1") -> etree._Element:
    name = PurePosixPath(item.name).name
    kind = guess_type(name)[0]
    return _E.BinaryDataObject(
        _E.DataObjectVersion(use),
        _E.Uri(_uri(number, item)),
        _E.MessageDigest(item.digest, algorithm=_DIGEST),
        _E.Size(str(item.size)),
        *([_E.FormatIdentification(_E.MimeType(kind))] if kind else []),
        _E.FileInfo(_E.Filename(name)),
        id=f"O{number}",
    )


def _root_unit(deposit: Deposit, ids: dict[str, int], owner: str) -> etree._Element:
    days = deposit.days
    content = _E.Content(
        _E.DescriptionLevel("RecordGrp"),
        _E.Title(_text(deposit.title)),
        _E.OriginatingAgency(_E.Identifier(owner)),
        *([_E.StartDate(days[0].isoformat()), _E.EndDate(days[1].isoformat())] if days else []),
    )
    units = [_act_unit(n, act, ids) for n, act in enumerate(deposit.acts, 1)]
    return _E.ArchiveUnit(content, *units, id="U0")


def _act_unit(number: int, act: Filed, ids: dict[str, int]) -> etree._Element:
    others = [
        _E.ArchiveUnit(
            _E.Content(_E.DescriptionLevel("Item"), _E.Title(_text(item.title))),
            _E.DataObjectReference(_E.DataObjectReferenceId(f"O{ids[item.name]}")),
            id=f"U{number}-{n}",
        )
        for n, item in enumerate((*act.beside, act.record), 1)
    ]
    return _E.ArchiveUnit(
        _content(act.dossier),
        _E.DataObjectReference(_E.DataObjectGroupReferenceId(f"G{ids[act.received.name]}")),
        *others,
        id=f"U{number}",
    )


def _content(dossier: Dossier) -> etree._Element:
    received = dossier.receipt.received_date
    identifiers = filter(None, [dossier.id, dossier.number, dossier.receipt.identifier])
    return _E.Content(
        _E.DescriptionLevel("File"),
        _E.Title(_text(shown_title(dossier)) or dossier.id),
        *(_E.OriginatingAgencyArchiveUnitIdentifier(_text(name)) for name in dict.fromkeys(identifiers)),
        *([_E.Description(_text(dossier.object))] if dossier.object else []),
        _E.DocumentType(kind_name(dossier.main_document.kind)),
        _E.Language("fra"),
        _E.OriginatingAgency(_E.Identifier(dossier.publisher.siren or dossier.publisher.slug)),
        *([_E.TransactedDate(dossier.meeting_date.isoformat())] if dossier.meeting_date else []),
        *([_E.ReceivedDate(received.isoformat())] if received else []),
    )


def _uri(number: int, item: Item) -> str:
    return f"content/O{number}{PurePosixPath(item.name).suffix.lower()}"


def _text(value: str) -> str:
    return xml_text(" ".join(value.split()))


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
