"""Parts of files that are zip archives, within limits; XML without entities and without a network."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from indexer.sources.readers.extract import Unreadable

LARGEST = 100_000_000
"""Bytes of all parts of a document, unpacked."""
_ASK = "Demandez-le de nouveau, ou déposez-le en PDF."


def open_document(data: bytes) -> zipfile.ZipFile:
    """A document of a word processor; raises Unreadable for one that is damaged, protected or far too large."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise Unreadable("ce document est incomplet ou abîmé", _ASK) from error
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("ce document est protégé par un mot de passe", "Enregistrez-le sans mot de passe.")
    if sum(part.file_size for part in parts) > LARGEST:
        raise Unreadable("ce document, une fois ouvert, est démesuré", _ASK)
    return archive


def part(archive: zipfile.ZipFile, name: str) -> etree._Element:
    """The root of an XML part; raises Unreadable when it is missing or damaged."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(archive.read(name), parser)
    except (
        KeyError,
        zipfile.BadZipFile,
        etree.XMLSyntaxError,
        NotImplementedError,
        EOFError,
        OSError,
    ) as error:
        raise Unreadable("ce document est incomplet ou abîmé", _ASK) from error
