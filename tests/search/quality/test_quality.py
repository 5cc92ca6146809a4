"""Our search ranks better than what a newcomer would set up, whatever the spelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.model import Reading
from indexer.reading import read
from indexer.sources import read_archive
from tests.search.quality.measure import JUDGED, addresses, judgements, measured, scores
from tests.search.quality.systems import SYSTEMS, System

SOURCES = Path(__file__).parents[3] / "source_texts"
SPELLED = [question for question in JUDGED["question"] if "spellings" in question]


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    """The texts that the questions are about."""
    return [read(source) for source in read_archive(SOURCES)]


@pytest.fixture(scope="module")
def judged(readings: list[Reading]) -> dict[str, dict[str, int]]:
    """Grades by question and address."""
    return judgements(addresses(readings))


@pytest.fixture(scope="module")
def systems(readings: list[Reading], tmp_path_factory: pytest.TempPathFactory) -> dict[str, System]:
    """Every system, over these texts."""
    folder = tmp_path_factory.mktemp("systems")
    return {name: build(readings, folder / name) for name, build in SYSTEMS.items()}


def test_there_are_forty_questions_at_least() -> None:
    assert len(JUDGED["question"]) >= 40


def test_we_are_ahead_of_plain_whoosh_and_of_sqlite(
    systems: dict[str, System], judged: dict[str, dict[str, int]]
) -> None:
    means = {name: scores(system, judged) for name, system in systems.items()}
    for measure, mean in means["archive"].items():
        assert mean > 1.1 * max(means["whoosh"][measure], means["sqlite"][measure])


@pytest.mark.parametrize("question", SPELLED, ids=lambda question: question["query"])
def test_another_spelling_loses_nothing(
    systems: dict[str, System], judged: dict[str, dict[str, int]], question: dict[str, list[str]]
) -> None:
    query = str(question["query"])
    grades = {query: judged[query]}
    asked = measured({query: systems["archive"](query)}, grades)
    for spelling in question["spellings"]:
        found = measured({query: systems["archive"](spelling)}, grades)
        assert {m: round(found[m] - asked[m], 6) for m in asked if found[m] < asked[m]} == {}, spelling
