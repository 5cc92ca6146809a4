"""What the README, the notes and the project files say is true."""

from __future__ import annotations

import shlex
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import indexer
from indexer.__main__ import cli
from indexer.sources.authority import read_authority
from indexer.sources.corrections.facts import CHECKS
from tests.cli.command import indexer as run

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def fenced(language: str) -> list[str]:
    """Content of the README's code blocks in a language, without their common indent."""
    blocks = README.split(f"```{language}\n")[1:]
    return ["\n".join(line.strip() for line in block.split("```")[0].splitlines()) for block in blocks]


COMMANDS = [line.partition("#")[0].strip() for block in fenced("sh") for line in block.splitlines() if line]
INDEXER = [line.partition("-m indexer ")[2] for line in COMMANDS if line.startswith("python -m indexer ")]
MAKE = [line.removeprefix("make ") for line in COMMANDS if line.startswith("make ")]


def test_the_readme_shows_only_commands_that_are_tested() -> None:
    assert len(INDEXER) >= 2 and {"site", "test"} <= set(MAKE)
    assert len(INDEXER) + len(MAKE) == len(COMMANDS)


@pytest.mark.parametrize("command", INDEXER)
def test_a_command_of_the_readme_works(command: str) -> None:
    done = run(*shlex.split(command))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@pytest.mark.parametrize("target", sorted(set(MAKE) | {"serve", "help", "lock"}))
def test_a_make_target_of_the_readme_exists_and_is_explained(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    assert f"make {target}" in README
    assert [line for line in makefile if line.startswith(f"{target}:") and " ## " in line]


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"| `python -m indexer {name}" in README


def test_the_authority_of_the_readme_is_one_that_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "departement-du-nord"
    folder.mkdir()
    (example,) = fenced("toml")
    (folder / "authority.toml").write_text(example, encoding="utf-8")
    assert read_authority(folder) == read_authority(ROOT / "source_texts/departement-du-nord")


def test_the_readme_names_every_key_of_a_correction() -> None:
    assert not [key for key in CHECKS if f"`{key}`" not in README]


@pytest.mark.parametrize("page", [*ROOT.glob("*.md"), *DECISIONS], ids=lambda page: page.name)
def test_links_to_files_lead_somewhere(page: Path) -> None:
    links = [part.partition(")")[0] for part in page.read_text(encoding="utf-8").split("](")[1:]]
    assert not [link for link in links if "://" not in link and not (page.parent / link).exists()]


def test_the_contributors_page_places_every_part_of_the_package() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    parts = {path.name for path in (ROOT / "indexer").iterdir() if path.suffix == ".py" or path.is_dir()}
    unplaced = parts - {"__init__.py", "__pycache__"}
    assert not [part for part in unplaced if part not in page]


def test_no_two_decisions_have_one_number() -> None:
    numbers = [page.name[:4] for page in DECISIONS]
    assert numbers and sorted(set(numbers)) == numbers


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.name)
def test_a_decision_is_dated_and_short(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith(f"# {int(page.name[:4])}. ")
    assert lines[2].startswith("20") and " · " in lines[2]
    assert len(lines) <= 25


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == indexer.__version__


def test_one_package_provides_whoosh() -> None:
    assert set(packages_distributions()["whoosh"]) == {"whoosh3"}


def test_every_dependency_is_locked() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["test"]]
    names = [requirement.replace(">", "=").partition("=")[0] for requirement in wanted]
    assert not [name for name in names if f"\n{name}==" not in lock]
