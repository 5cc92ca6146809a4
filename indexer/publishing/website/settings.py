"""Who publishes the archive: `site_url`, `site_name` and `extra.archive` of `mkdocs.yml`.

What is left empty there is shown on the legal pages as still to be filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from indexer.model import BuildError

_PARTLY, _WHOLLY = 50, 100
"""Percentages of the criteria from which a site is partly and wholly compliant (decree 2019-768)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What an accessibility audit found (RGAA 4.1); without one the site declares itself non-compliant."""

    date: str = ""
    auditor: str = ""
    rate: int | None = None
    """Percentage of the RGAA criteria that are met."""
    failures: tuple[str, ...] = ()
    exemptions: tuple[str, ...] = ()
    plan: str = ""
    """Address of the multi-year accessibility plan."""

    @property
    def state(self) -> str:
        """`totalement conforme` at 100 %, `partiellement conforme` from 50 %, else `non conforme`."""
        if not self.date or self.rate is None or self.rate < _PARTLY:
            return "non conforme"
        return "totalement conforme" if self.rate == _WHOLLY else "partiellement conforme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The publisher of the site."""

    site_name: str
    site_url: str
    """Absolute, with a slash at the end."""
    description: str = ""
    publisher: str = ""
    address: str = ""
    director: str = ""
    email: str = ""
    phone: str = ""
    host: str = ""
    data_protection: str = ""
    """E-mail or postal address of the data protection officer."""
    repository: str = ""
    pdf: bool = False
    """Whether acts and session documents are on the site as PDF too."""
    audit: Audit = field(default_factory=Audit)


def settings(site_name: str, site_url: str, description: str, archive: Mapping[str, Any]) -> Settings:
    """Settings of `extra.archive`; raises BuildError for a key that does not exist."""
    audit = dict(archive.get("audit") or {})
    values = {key: value for key, value in archive.items() if key != "audit" and value is not None}
    _refuse_unknown("extra.archive", values, Settings)
    _refuse_unknown("extra.archive.audit", audit, Audit)
    lists = {key: tuple(audit[key]) for key in ("failures", "exemptions") if audit.get(key)}
    known = {key: value for key, value in audit.items() if value is not None} | lists
    return Settings(
        site_name=site_name,
        site_url=f"{site_url.rstrip('/')}/",
        description=description,
        audit=Audit(**known),
        **values,
    )


def _refuse_unknown(where: str, values: Mapping[str, Any], kind: type) -> None:
    names = {f.name for f in fields(kind)}
    unknown = sorted(set(values) - names)
    if unknown:
        raise BuildError(
            f"mkdocs.yml : « {unknown[0]} » n’est pas un réglage de {where}. "
            f"Réglages possibles : {', '.join(sorted(names - {'site_name', 'site_url', 'audit'}))}."
        )
