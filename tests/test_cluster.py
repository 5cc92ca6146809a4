"""Work on a scheduler's machines: the same results; who dies changes nothing, who runs other code is refused."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import dask
import pytest
from cloudpickle import dumps

from indexer.building import cluster
from indexer.kept import temporary
from indexer.model import BuildError
from indexer.privacy import policies, protect
from indexer.sources import read_archive
from indexer.workers import FEWEST, outcomes

ROOT = Path(__file__).parents[1]
ITEMS = list(range(80))


@contextmanager
def started(*arguments: str, path: str = "") -> Iterator[subprocess.Popen[bytes]]:
    """A process of Dask's own command."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{path}", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "dask", *arguments, "--no-dashboard"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def scheduling(workers: int) -> Iterator[str]:
    """Address of a scheduler with some workers on this machine."""
    with socket.socket() as free, ExitStack() as stack:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        address = f"tcp://127.0.0.1:{port}"
        stack.enter_context(started("scheduler", "--host", "127.0.0.1", "--port", str(port)))
        for _ in range(workers):
            stack.enter_context(started("worker", address, "--no-nanny", "--nthreads", "1"))
        wait_for(address, workers)
        yield address


def wait_for(address: str, workers: int) -> None:
    """Waits until so many workers are there."""
    from distributed import Client

    with Client(address, timeout=30, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        client.wait_for_workers(workers, timeout=30)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A scheduler with two workers, of which a test may kill one."""
    with scheduling(2) as found:
        yield found


ACT = """Conseil municipal de Bourg-Essai
Délibération n° 2024-{n:02}
Séance du 14 mars 2024
OBJET : Aide à une famille
Le conseil municipal, après en avoir délibéré, approuve à l’unanimité le versement de {n}00 euros
sur le compte FR76 3000 6000 0112 3456 7890 189 de la famille.
"""


def test_texts_are_read_and_redacted_by_the_workers_as_they_are_here(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "source_texts/bourg"
    (folder / "2024").mkdir(parents=True)
    (folder / "authority.toml").write_text(
        'slug = "bourg"\nname = "Bourg-Essai"\nkind = "commune"\n', encoding="utf-8"
    )
    for n in range(1, FEWEST + 1):
        (folder / f"2024/{n}.txt").write_text(ACT.format(n=n), encoding="utf-8")
    texts = read_archive(folder.parent)
    decided = policies(folder.parent, texts, [])
    here = protect(texts, decided, [], temporary())
    travelled = []
    monkeypatch.setattr(cluster, "dumps", lambda work: dumps(travelled.append(work) or work))  # type: ignore[func-returns-value]
    with cluster.working_on(address):
        assert protect(texts, decided, [], temporary()) == here
    assert len(travelled) >= 2 and here.secrets


def test_results_come_in_order_from_other_processes_and_failures_in_their_place(address: str) -> None:
    def work(number: int) -> tuple[float, int]:
        return 1 / (number - 5), os.getpid()

    with cluster.working_on(address):
        found = list(outcomes(work, ITEMS, travels=True))
    assert [n for n, outcome in enumerate(found) if outcome.error] == [5]
    made = [outcome.result() for outcome in found if not outcome.error]
    assert [value for value, _ in made] == [1 / (n - 5) for n in ITEMS if n != 5]
    assert len({process for _, process in made}) == 2 and os.getpid() not in {process for _, process in made}


def test_work_that_does_not_travel_stays_here(address: str) -> None:
    with cluster.working_on(address):
        assert {outcome.result() for outcome in outcomes(lambda _: os.getpid(), ITEMS[:5])} == {os.getpid()}


def test_a_worker_of_other_code_is_refused_at_once_and_later(address: str, tmp_path: Path) -> None:
    (tmp_path / "autre-1.0.dist-info").mkdir()
    (tmp_path / "autre-1.0.dist-info/METADATA").write_text("Name: autre\nVersion: 1.0\n", encoding="utf-8")
    with (
        cluster.working_on(address),
        started("worker", address, "--no-nanny", "--nthreads", "8", path=str(tmp_path)),
    ):
        wait_for(address, 3)
        with pytest.raises(BuildError, match="ce travailleur n’a pas le même programme"):
            list(outcomes(lambda number: time.sleep(0.01), ITEMS, travels=True))
        with (
            pytest.raises(BuildError, match=r"requirements\.lock, puis relancez-le"),
            cluster.working_on(address),
        ):
            pass


def test_a_worker_killed_in_the_middle_changes_nothing(address: str, tmp_path: Path) -> None:
    marker = tmp_path / "mort"

    def work(number: int) -> int:
        if number == 30 and not marker.exists():
            marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return number * number

    with cluster.working_on(address):
        assert [outcome.result() for outcome in outcomes(work, ITEMS, travels=True)] == [n * n for n in ITEMS]
    assert marker.exists()


def test_what_no_worker_is_left_to_do_is_done_here(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    here = os.getpid()
    monkeypatch.setattr(cluster, "PATIENCE", 0.2)

    def work(number: int) -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with cluster.working_on(address):
        assert [outcome.result() for outcome in outcomes(work, ITEMS, travels=True)] == ITEMS


def test_nobody_who_answers_is_told_with_what_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "SECONDS", 0.5)
    with (
        pytest.raises(BuildError, match="lancez « dask scheduler »"),
        cluster.working_on("tcp://127.0.0.1:9"),
    ):
        pass


@pytest.mark.parametrize("settings", [{}, {"distributed.comm.tls.ca-file": "/absent.pem"}])
def test_a_certificate_that_is_missing_is_told_with_the_variables_that_name_it(settings: dict[str, str]) -> None:
    with (
        dask.config.set(settings),
        pytest.raises(BuildError, match="pas de certificat lisible ; donnez DASK_DISTRIBUTED__COMM__TLS__CA_FILE, "),
        cluster.working_on("tls://127.0.0.1:9"),
    ):
        pass


def test_dask_that_is_not_installed_is_told_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(BuildError, match="pip install"), cluster.working_on("tcp://127.0.0.1:8786"):
        pass
