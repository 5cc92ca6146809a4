"""`manifest.json` and `verify`: what is missing, changed or added, and who signed."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from indexer.__main__ import cli
from indexer.model import BuildError, SourceError
from indexer.publishing.proof import signature
from indexer.publishing.proof.manifest import NAME, compare, inputs, write_manifest
from indexer.publishing.proof.signature import check_signature, sign
from indexer.publishing.proof.verifying import verify
from indexer.sources import read_archive
from tests.privacy.build import write_archive

KEY = bytes(range(32))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "actes").mkdir(parents=True)
    (folder / "index.html").write_text("accueil", encoding="utf-8")
    (folder / "actes/été.html").write_text("acte", encoding="utf-8")
    sources = write_archive(tmp_path)
    made_of = inputs(sources, (Path("mkdocs.yml"), tmp_path / "absent.toml"))
    write_manifest(folder, made_of, read_archive(sources), KEY)
    return folder


def test_the_manifest_names_program_settings_sources_and_files(site: Path) -> None:
    content = json.loads((site / NAME).read_text(encoding="utf-8"))
    assert content["program"] == "0.1.0"
    assert [entry["path"] for entry in content["settings"]] == ["mkdocs.yml"]
    assert [entry["path"] for entry in content["sources"]] == ["bourg/2024/aide.txt"]
    assert [entry["path"] for entry in content["descriptions"]] == ["bourg/authority.toml"]
    assert [entry["path"] for entry in content["files"]] == ["actes/été.html", "index.html"]
    assert content["files"][1] == {
        "path": "index.html",
        "sha256": "ccceeb555d4046987ee7565b8ed544ebaadee7ad632163ce54511ec2ae685015",
        "bytes": 7,
    }


def change(site: Path) -> None:
    (site / "index.html").write_text("accueiL", encoding="utf-8")


def remove(site: Path) -> None:
    (site / "index.html").unlink()


def add(site: Path) -> None:
    (site / "actes/autre.html").write_text("", encoding="utf-8")


def link(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "index.html").symlink_to(site / "actes/été.html")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (change, "modifié\u00a0: index.html"),
        (remove, "manque\u00a0: index.html"),
        (add, "en trop\u00a0: actes/autre.html"),
        (link, "modifié\u00a0: index.html"),
    ],
)
def test_a_difference_is_told_and_fails(site: Path, damage: Callable[[Path], None], told: str) -> None:
    damage(site)
    result = CliRunner().invoke(cli, ["verify", str(site)], standalone_mode=False)
    assert result.return_value == 1
    assert told in result.output


def test_a_site_as_published_passes(site: Path) -> None:
    result = CliRunner().invoke(cli, ["verify", str(site)], standalone_mode=False)
    assert result.return_value == 0
    assert result.output == (
        "Tous les fichiers sont ceux du manifeste.\nSite construit sans --inscrire.\nSite sans signature.\n"
    )
    assert not compare(site).any


@pytest.mark.parametrize("content", [None, "pas du JSON", "[]", '{"files": [{"path": 1}]}'])
def test_a_manifest_that_cannot_be_read_is_told(site: Path, content: str | None) -> None:
    (site / NAME).unlink()
    if content is not None:
        (site / NAME).write_text(content, encoding="utf-8")
    with pytest.raises(BuildError, match="manifest"):
        compare(site)


def rewrite_the_text(sources: Path) -> None:
    (sources / "bourg/2024/aide.txt").write_text("autre texte", encoding="utf-8")


def add_a_policy(sources: Path) -> None:
    (sources / "bourg/privacy.toml").write_text("", encoding="utf-8")


def rewrite_the_description(sources: Path) -> None:
    (sources / "bourg/authority.toml").write_text('slug = "bourg"\nname = "Bourg"\n', encoding="utf-8")


def remove_the_settings(sources: Path) -> None:
    (sources.parent / "privacy.toml").unlink()


@pytest.mark.parametrize(
    "changed", [rewrite_the_text, add_a_policy, rewrite_the_description, remove_the_settings]
)
def test_an_input_that_changed_since_it_was_read_stops_the_build(
    tmp_path: Path, changed: Callable[[Path], None]
) -> None:
    sources = write_archive(tmp_path)
    (tmp_path / "privacy.toml").write_text("date = 2024-03-14\n", encoding="utf-8")
    made_of = inputs(sources, (tmp_path / "privacy.toml",))
    texts = read_archive(sources)
    changed(sources)
    (tmp_path / "site").mkdir()
    with pytest.raises(SourceError, match="a changé pendant la construction"):
        write_manifest(tmp_path / "site", made_of, texts, KEY)
    assert not (tmp_path / "site" / NAME).exists()


def make_key(folder: Path, name: str) -> Path:
    path = folder / name
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(path)], check=True)
    return path


def allow(folder: Path, key: Path, identity: str) -> Path:
    public = key.with_suffix(".pub").read_text(encoding="utf-8")
    (folder / "signataires.txt").write_text(f"{identity} {public}", encoding="utf-8")
    return folder / "signataires.txt"


def test_a_policy_that_is_a_link_is_told_by_what_it_says(tmp_path: Path) -> None:
    """It may be kept elsewhere: what it says may change during a build all the same."""
    policy = tmp_path / "privacy.toml"
    (tmp_path / "elsewhere.toml").write_text("date = 2024-01-01", encoding="utf-8")
    policy.symlink_to(tmp_path / "elsewhere.toml")
    before = inputs(tmp_path / "sources", (policy,))
    (tmp_path / "elsewhere.toml").write_text("date = 2024-01-02", encoding="utf-8")
    with pytest.raises(SourceError, match="a changé pendant la construction"):
        write_manifest(tmp_path, before, (), KEY)


def test_a_signature_names_its_signer(site: Path, tmp_path: Path) -> None:
    key = make_key(tmp_path, "cle")
    sign(site, key)
    sign(site, key)
    signers = allow(tmp_path, key, "mairie@bourg.example")
    assert check_signature(site, signers) == "mairie@bourg.example"
    assert not compare(site).any
    told = CliRunner().invoke(
        cli, ["verify", str(site), "--signataires", str(signers)], standalone_mode=False
    )
    assert "Signé par mairie@bourg.example." in told.output


def test_a_changed_manifest_breaks_its_signature(site: Path, tmp_path: Path) -> None:
    key = make_key(tmp_path, "cle")
    sign(site, key)
    (site / NAME).write_text((site / NAME).read_text(encoding="utf-8") + " ", encoding="utf-8")
    with pytest.raises(BuildError, match="n'est pas celle de ce manifeste"):
        check_signature(site, allow(tmp_path, key, "mairie@bourg.example"))


def test_a_signature_of_somebody_else_is_refused(site: Path, tmp_path: Path) -> None:
    sign(site, make_key(tmp_path, "cle"))
    with pytest.raises(BuildError, match="Ne vous fiez pas"):
        check_signature(site, allow(tmp_path, make_key(tmp_path, "autre"), "mairie@bourg.example"))


def test_a_site_that_must_be_signed_is_refused_without_a_signature(site: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="n'est pas signé"):
        verify(site, None, must_be_signed=True)
    sign(site, make_key(tmp_path, "cle"))
    told, same = verify(site, None, must_be_signed=True)
    assert (same, "Signé par la clé SHA256:" in told) == (True, True)
    (site / NAME).write_text((site / NAME).read_text(encoding="utf-8") + " ", encoding="utf-8")
    with pytest.raises(BuildError, match="Ne vous fiez pas"):
        verify(site, None, must_be_signed=True)


def test_a_machine_without_openssh_is_told_what_to_install(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signature, "TOOL", "ssh-keygen-absent")
    with pytest.raises(BuildError, match="installez OpenSSH"):
        sign(site, tmp_path / "cle")


def test_a_missing_signature_and_a_missing_key_are_told(site: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="n'est pas signé"):
        check_signature(site, tmp_path / "signataires.txt")
    with pytest.raises(BuildError, match="n'a pas pu être signé"):
        sign(site, tmp_path / "absente")
