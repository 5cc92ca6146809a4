"""Work on all cores: order kept, failures told in their place, nothing lost with a process."""

from __future__ import annotations

import gc
import os
import signal
from threading import Lock

import pytest

from indexer import workers
from indexer.workers import WorkerError, outcomes, settled

ITEMS = list(range(60))


class Stubborn(Exception):
    """Cannot be made again from its words alone, and holds what no process can give to another."""

    def __init__(self, word: str, number: int) -> None:
        super().__init__(word)
        self.held = Lock()


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)


def test_results_come_in_the_order_of_the_items_from_other_processes() -> None:
    found = [outcome.result() for outcome in outcomes(lambda n: (n * n, os.getpid()), ITEMS)]
    assert [square for square, _ in found] == [n * n for n in ITEMS]
    assert os.getpid() not in {process for _, process in found}


def test_few_items_are_done_here() -> None:
    assert {outcome.result() for outcome in outcomes(lambda _: os.getpid(), ITEMS[:5])} == {os.getpid()}


def test_a_failure_is_told_in_its_place_and_the_others_go_on() -> None:
    def work(number: int) -> float:
        if number == 7:
            raise Stubborn("sept", number)
        return 1 / (number - 5)

    found = list(outcomes(work, ITEMS))
    assert [n for n, outcome in enumerate(found) if outcome.error] == [5, 7]
    with pytest.raises(ZeroDivisionError):
        found[5].result()
    with pytest.raises(WorkerError, match="Stubborn : sept"):
        found[7].result()


def test_what_a_killed_process_leaves_is_done_here() -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if number == 30 and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    assert [outcome.result() for outcome in outcomes(work, ITEMS)] == ITEMS


def test_what_has_settled_stays_so_while_processes_start() -> None:
    with settled():
        held = gc.get_freeze_count()
        assert [outcome.result() for outcome in outcomes(abs, range(-24, 0))] == list(range(24, 0, -1))
        assert gc.get_freeze_count() > held // 2 > 0  # some die meanwhile; let go, none is held
    assert gc.get_freeze_count() == 0
