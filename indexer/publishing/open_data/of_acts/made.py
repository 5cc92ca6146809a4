"""The record of each act and the files beside its page: made on all cores, once, until what makes them changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from indexer.addresses import ROOT
from indexer.disk.same_file import put
from indexer.kept import made
from indexer.linking.acts.people import People
from indexer.linking.acts.relations import Relation, by_act
from indexer.linking.near import NOBODY, named_people
from indexer.model import Dossier
from indexer.publishing.made_once import Shared
from indexer.publishing.open_data.act import act_record
from indexer.publishing.open_data.akoma_ntoso import NAME, akoma_ntoso
from indexer.publishing.open_data.csv_tables import as_csv
from indexer.publishing.open_data.exporter import ActData
from indexer.publishing.open_data.of_acts.json_lines import ACT, indented, line
from indexer.publishing.open_data.tables import TABLES
from indexer.publishing.record import Json

BESIDE: Mapping[str, Callable[[Json], bytes | None]] = {ACT: indented, NAME: akoma_ntoso}
"""Files beside the page of an act, each a function of its record; None where it has no such file."""
_Known = tuple[Dossier, str, People, tuple[Relation, ...]]
"""All that the record of an act is made of: `act_record`."""


def acts_of(dossiers: Sequence[Dossier], site_url: str, common: Shared) -> Iterator[ActData]:
    """The data of each act of an archive, in order, for a site at `site_url`."""
    named, changes = named_people(common.linked.people), common.linked.changes
    done = by_act(relation for act in sorted(changes) for relation in changes[act])
    known: list[_Known] = [
        (each, site_url, named.get(each.folder, NOBODY), done.get(each.id, ())) for each in dossiers
    ]
    for outcome in made(common.kept, "acte en données", known, _act_data, common.digests.of):
        yield outcome.result()


def _act_data(known: _Known) -> ActData:
    record = act_record(*known)
    files = {name: write(record) for name, write in BESIDE.items()}
    rows = {table.name: tuple(table.rows(record)) for table in TABLES}
    return ActData(
        record=record,
        line=line(record),
        beside={name: content for name, content in files.items() if content},
        rows=rows,
        csv={name: as_csv(some) for name, some in rows.items()},
    )


def write_beside(act: ActData, root: Path, before: Path | None = None) -> None:
    """`deliberations/<id>/index.json` and `akn.xml` below `root`; raises OSError."""
    where = Path(ROOT, act.record["id"])
    for name, content in act.beside.items():
        put(root / where / name, content, before and before / where / name)
