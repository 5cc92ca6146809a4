"""Envelopes of the @ctes protocol: what the town hall told the prefecture of an act, and the receipt that came back.

Elements and attributes: http://www.interieur.gouv.fr/ACTES#v1.1-20040216 (an application may leave the namespace out).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from lxml import etree

from indexer.model import Envelope
from indexer.sources.readers.extract import Unreadable

LARGEST = 2_000_000
"""Bytes of an envelope; a real one has one or two thousand."""
_ASK = "Exportez de nouveau l'acte depuis votre application de télétransmission."
_LEVELS = ("CodeMatiere1", "CodeMatiere2")
"""Elements of the two levels of the nomenclature."""


def read_envelope(data: bytes) -> Envelope | None:
    """The envelope of an act, or its receipt; None for any other XML. Raises Unreadable for a damaged one."""
    if len(data) > LARGEST:
        raise Unreadable("ce fichier XML est démesuré", _ASK)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("ce fichier XML est incomplet ou abîmé", _ASK) from error
    if _name(root) not in ("Acte", "ARActe"):
        return None
    act = root if _name(root) == "Acte" else next((e for e in root.iter() if _name(e) == "ActeRecu"), root)
    try:
        return _envelope(root, act)
    except (KeyError, ValueError) as error:
        raise Unreadable("cette enveloppe @ctes ne donne pas la date ou le numéro de l'acte", _ASK) from error


def _envelope(root: etree._Element, act: etree._Element) -> Envelope:
    received = _attribute(root, "DateReception")
    return Envelope(
        day=date.fromisoformat(_needed(act, "Date")),
        number=_needed(act, "NumeroInterne"),
        nature=_attribute(act, "CodeNatureActe"),
        matter=_matter(act),
        object=next((text for text in _texts(act, "Objet")), None),
        files=tuple(PurePosixPath(text).name for text in _texts(act, "NomFichier")),
        identifier=_attribute(root, "IDActe"),
        received=date.fromisoformat(received) if received else None,
    )


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _attribute(element: etree._Element, name: str) -> str | None:
    values = (value for key, value in element.attrib.items() if etree.QName(key).localname == name)
    return next((" ".join(value.split()) for value in values if value.strip()), None)


def _needed(element: etree._Element, name: str) -> str:
    value = _attribute(element, name)
    if value is None:
        raise KeyError(name)
    return value


def _matter(act: etree._Element) -> str | None:
    """Level-2 code of the nomenclature, `3.2`."""
    codes = [
        _attribute(element, "CodeMatiere")
        for level in _LEVELS
        for element in act
        if _name(element) == level
    ]
    return ".".join(code for code in codes if code) if len(codes) == len(_LEVELS) and all(codes) else None


def _texts(act: etree._Element, name: str) -> Iterator[str]:
    for element in act.iter():
        text = " ".join((element.text or "").split()) if _name(element) == name else ""
        if text:
            yield text
