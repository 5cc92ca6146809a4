"""What somebody asks a build for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a build is asked to make, of what and where."""

    root: Path
    """Folder of the project."""
    sources: Path
    site: Path
    pages: Path
    index: Path
    settings_file: Path
    journal: Path
    """Folder of the ledger."""
    record: bool = False
    """Whether what is published enters the ledger."""
    key: Path | None = None
    """OpenSSH key that signs the manifest."""
    strict: bool = False
    """Whether a remark or a text that is set aside refuses the build."""
    shown: bool = False
    """Whether what waits for a decision is published."""
    afresh: bool = False
    """Whether nothing that is kept of other builds is used."""
