"""Work on a scheduler's machines: the same results; who dies changes nothing, who runs other code is refused."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event, Thread

import dask
import pytest
from cloudpickle import dumps

from indexer.building import cluster, scheduler
from indexer.kept import temporary
from indexer.model import BuildError
from indexer.privacy import policies, protect
from indexer.sources import read_archive
from indexer.workers import FEWEST, outcomes
from tests.machines import scheduling, started, wait_for
from tests.search.servers import free_port

ITEMS = list(range(80))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A scheduler with two workers, of which a test may kill one."""
    with scheduling(2) as found:
        yield found.address


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


def test_a_scheduler_is_met_by_who_runs_a_loop_of_their_own(address: str) -> None:
    async def inside() -> list[str]:
        with scheduler.connected(address) as client:
            return list(client.scheduler_info()["workers"])

    with ThreadPoolExecutor(1) as apart:
        assert len(apart.submit(lambda: asyncio.run(inside())).result()) == 2


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


def test_what_no_worker_is_left_to_do_is_done_here_and_told_once(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.2)

    def work(number: int) -> int:
        if Path(sys.argv[0]).parent.name == "dask":
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with cluster.working_on(address):
        for _ in range(2):
            assert [outcome.result() for outcome in outcomes(work, ITEMS, travels=True)] == ITEMS
    assert " ".join(capsys.readouterr().err.split()).count("plus aucun travailleur ne répond") == 1


def test_a_scheduler_of_other_code_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "autre-1.0.dist-info").mkdir()
    monkeypatch.setattr(scheduler, "SECONDS", 30)
    port = free_port()
    with (
        started("scheduler", "--host", "127.0.0.1", "--port", str(port), path=str(tmp_path)),
        pytest.raises(BuildError, match="cet ordonnanceur n’a pas le même programme"),
        cluster.working_on(f"tcp://127.0.0.1:{port}"),
    ):
        pass


@pytest.mark.parametrize(
    "address", ["", "machine:8786", "tcp://machine", "tcp://machine:x", "ucx://machine:1", "tcp://[:1"]
)
def test_what_is_no_address_is_told_with_one(address: str) -> None:
    with pytest.raises(BuildError, match="écrivez « --sur tcp://machine:8786 »"), cluster.working_on(address):
        pass


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.0 400 Bad Request\r\n\r\n"])
def test_another_program_that_listens_is_no_scheduler(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "SECONDS", 0.5)
    over = Event()

    def talk(there: socket.socket) -> None:
        with there.accept()[0] as other:
            other.sendall(answer)
            over.wait()

    with socket.create_server(("127.0.0.1", 0)) as there:
        Thread(target=talk, args=(there,), daemon=True).start()
        with (
            pytest.raises(BuildError, match="Aucun ordonnanceur ne répond"),
            cluster.working_on(f"tcp://127.0.0.1:{there.getsockname()[1]}"),
        ):
            pass
        over.set()


def test_nobody_who_answers_is_told_with_what_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "SECONDS", 0.5)
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
