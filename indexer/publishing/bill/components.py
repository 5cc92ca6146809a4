"""The libraries that a site is built with: which, under which licence, what needs what; a bill of materials of them.

A quarter of a second goes into loading this: `bill` asks for it when a bill is to be made.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Listed
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from indexer import __version__
from indexer.disk.refusals import cause
from indexer.model import BuildError
from indexer.publishing.bill.licences import licence_of
from indexer.publishing.bill.writing import LOCK, PROJECT


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A library of the lock, as it is installed."""

    name: str
    version: str
    licence: str | None
    """SPDX expression; None where it declares none that is known."""
    needs: tuple[str, ...]
    """Libraries that it asks for on this machine."""


@cache
def locked(root: Path) -> tuple[Component, ...]:
    """Every library of the lock, by name; raises BuildError when one is not installed, or the lock cannot be read."""
    return tuple(map(_component, sorted(_names(root))))


@cache
def _names(root: Path) -> frozenset[str]:
    """Names of the lock that are for this machine, those of tests and extras among them."""
    path = root / LOCK
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise BuildError(
            f"{path} : ce fichier ne peut pas être lu ({cause(error)}). Remettez-le."
        ) from error
    pinned = (Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalnum())
    return frozenset(canonicalize_name(one.name) for one in pinned if not one.marker or one.marker.evaluate())


def asked(root: Path) -> tuple[str, ...]:
    """Names of the libraries that the program itself asks for, without those of the tests."""
    with (root / PROJECT).open("rb") as file:
        return tuple(_named(tomllib.load(file)["project"]["dependencies"]))


def needed(root: Path) -> tuple[Component, ...]:
    """The libraries of the lock that run when a site is built, without those of the tests, which an installation may
    lack; raises BuildError when one is not installed."""
    waiting, names = [*asked(root)], _names(root)
    found: dict[str, Component] = {}
    while waiting:
        name = waiting.pop()
        if name in names and name not in found:
            found[name] = _component(name)
            waiting += found[name].needs
    return tuple(found[name] for name in sorted(found))


def bill(components: Iterable[Component], direct: Iterable[str], day: datetime) -> str:
    """CycloneDX 1.6 (ECMA-424) in JSON; the same components give the same bytes on the same day.

    `direct` are the names of those that the program itself asks for.
    """
    root = Listed(
        name="archive-des-deliberations", version=__version__, type=ComponentType.APPLICATION, bom_ref="site"
    )
    listed = {component.name: (component, _listed(component)) for component in components}
    told = "\n".join(f"{c.name} {c.version} {c.licence}" for c, _ in listed.values())
    bom = Bom(components=[each for _, each in listed.values()], serial_number=uuid5(NAMESPACE_URL, told))
    bom.metadata.timestamp = day
    bom.metadata.component = root
    bom.register_dependency(root, [listed[name][1] for name in direct if name in listed])
    for component, each in listed.values():
        bom.register_dependency(each, [listed[name][1] for name in component.needs if name in listed])
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def _component(name: str) -> Component:
    try:
        told = metadata.distribution(name)
    except metadata.PackageNotFoundError as error:
        remedy = "Réinstallez le programme, ou lancez « make venv »."
        raise BuildError(f"{LOCK} : « {name} » n'est pas installé. {remedy}") from error
    needs = tuple(sorted(set(_named(told.requires or ()))))
    licence = licence_of(told.metadata)
    return Component(name=canonicalize_name(name), version=told.version, licence=licence, needs=needs)


def _named(requirements: Iterable[str]) -> Iterator[str]:
    for each in map(Requirement, requirements):
        if not each.marker or each.marker.evaluate({"extra": ""}):
            yield canonicalize_name(each.name)


def _listed(component: Component) -> Listed:
    licence = LicenseFactory().make_from_string(component.licence) if component.licence else None
    purl = PackageURL("pypi", None, component.name, component.version)
    return Listed(
        name=component.name,
        version=component.version,
        type=ComponentType.LIBRARY,
        purl=purl,
        bom_ref=purl.to_string(),
        licenses=[licence] if licence else [],
    )
