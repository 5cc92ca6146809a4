"""What is installed without a checkout: the wheel holds what a site needs, files for providers name what exists."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from indexer.reading import read
from indexer.sources import read_archive
from tests.cli.command import ROOT, indexer

TEXTS = {".html", ".md", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".opml", ".typ", ".py"}
SHIPPED = TEXTS | {".crfsuite", ".sha256"}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content of the wheel."""
    folder = tmp_path_factory.mktemp("paquet")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)], check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site-packages")
    return folder / "site-packages"


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-m", "indexer", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_every_file_of_the_package_is_in_the_wheel_and_nothing_generated(installed: Path) -> None:
    files = {path.relative_to(ROOT) for path in (ROOT / "indexer").rglob("*") if path.suffix in SHIPPED}
    missing = sorted(str(path) for path in files if not (installed / path).is_file())
    assert missing == []
    assert not (installed / "indexer/recipe/docs/decisions").exists()
    assert not (installed / "indexer/recipe/docs/deliberations").exists() and not (installed / "tests").exists()


def test_the_recipe_and_the_demonstration_are_found_there(installed: Path, tmp_path: Path) -> None:
    assert run(installed, "demo", "essai", cwd=tmp_path).returncode == 0
    done = run(installed, "build", "--help-de-la-recette", cwd=tmp_path / "essai")
    assert done.returncode == 2 and "python site_build.py" in done.stderr and str(ROOT) not in done.stderr


def test_the_demonstration_is_read_without_a_remark() -> None:
    readings = [read(source) for source in read_archive(ROOT / "demonstration/source_texts")]
    assert [notice for reading in readings for dossier in reading.dossiers for notice in dossier.notices] == []
    assert [dossier.number for reading in readings for dossier in reading.dossiers] == [
        "2024-001", "2024-002", "2024-003", "2024-004",
    ]  # fmt: skip


def test_a_folder_that_is_not_new_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("à moi", encoding="utf-8")
    done = indexer("demo", ".", cwd=tmp_path)
    assert done.returncode == 1 and "donnez un dossier neuf" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_the_container_pins_each_library_once_for_its_python(tmp_path: Path) -> None:
    image = (ROOT / "installation/Containerfile").read_text(encoding="utf-8")
    (pins,) = [line.partition("RUN ")[2].split(" > ")[0] for line in image.splitlines() if "/versions.txt \\" in line]
    command = pins.replace("/src/requirements.lock", str(ROOT / "requirements.lock"))
    said = subprocess.run(["sh", "-c", command], capture_output=True, check=True, encoding="utf-8").stdout
    python = {"python_full_version": "3.13.0", "python_version": "3.13"}
    every = map(Requirement, said.splitlines())
    names = [one.name for one in every if not one.marker or one.marker.evaluate(python)]
    assert len(names) == len(set(names)) and {"networkx", "mkdocs", "lxml"} <= set(names)


def test_files_for_providers_name_commands_that_exist() -> None:
    unit = (ROOT / "installation/deliberations.service").read_text(encoding="utf-8")
    script = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert script == {"deliberations": "indexer.__main__:main"} and "/bin/deliberations serve $OPTIONS\n" in unit
    image = (ROOT / "installation/Containerfile").read_text(encoding="utf-8")
    assert 'CMD ["deliberations", "serve"]' in image and "USER archiviste" in image
    for name in ("nginx.conf", "Caddyfile"):
        sample = (ROOT / "installation" / name).read_text(encoding="utf-8")
        assert "serve --mandataire 127.0.0.1 --adresse-publique https://bureau.bourg.example\n" in sample
        assert "X-Remote-User" in sample and "Strict-Transport-Security" in sample
    workflow = yaml.safe_load((ROOT / "installation/publier.yml").read_text(encoding="utf-8"))
    steps = workflow["jobs"]["site"]["steps"]
    assert any("deliberations build" in step.get("run", "") for step in steps)
