"""Reading goes without the cycle collector and leaves it as it was."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from indexer import reading
from indexer.model import SourceText
from tests.factories import source


@pytest.fixture(params=[True, False])
def collecting(request: pytest.FixtureRequest) -> Iterator[bool]:
    (gc.enable if request.param else gc.disable)()
    yield request.param
    gc.enable()


def test_the_collector_is_off_while_a_text_is_read_and_then_as_before(
    collecting: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def fail(text: SourceText) -> None:
        seen.append(gc.isenabled())
        raise ZeroDivisionError(text.path)

    monkeypatch.setattr(reading, "split_documents", lambda lines, boundaries: fail(source("")))
    with pytest.raises(ZeroDivisionError):
        reading.read(source("Le conseil approuve."))
    assert seen == [False]
    assert gc.isenabled() == collecting
