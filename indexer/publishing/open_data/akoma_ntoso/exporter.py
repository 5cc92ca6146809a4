"""A file beside the page of each act that has a date, without which no Akoma Ntoso document is valid."""

from __future__ import annotations

from lxml import etree

from indexer.publishing.open_data.akoma_ntoso.act import act_element
from indexer.publishing.open_data.akoma_ntoso.identification import dated
from indexer.publishing.record import Json

NAME = "akn.xml"


def akoma_ntoso(act: Json) -> bytes | None:
    """`akn.xml` of an act; None for one without a date."""
    return (
        etree.tostring(act_element(act), encoding="utf-8", xml_declaration=True) + b"\n"
        if dated(act)
        else None
    )
