"""A file beside the page of each act that has a date, without which no Akoma Ntoso document is valid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from indexer.addresses import ROOT
from indexer.publishing.open_data.akoma_ntoso.act import act_element
from indexer.publishing.open_data.akoma_ntoso.identification import dated
from indexer.publishing.open_data.exporter import Take
from indexer.publishing.record import Json

NAME = "akn.xml"


@contextmanager
def akoma_ntoso(root: Path) -> Iterator[Take]:
    """`deliberations/<id>/akn.xml` below `root`."""

    def take(act: Json) -> None:
        if dated(act):
            path = root / ROOT / act["id"] / NAME
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(etree.tostring(act_element(act), encoding="utf-8", xml_declaration=True) + b"\n")

    yield take
