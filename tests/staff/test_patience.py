"""A client that sends or reads too slowly is let go; the clock is the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, cast

import pytest
from uvicorn.config import Config
from uvicorn.server import ServerState

from indexer.staff.guarding import HEADERS
from indexer.staff.patience import ARRIVAL, NO_REQUEST, TAKING, PatientProtocol


class Timer:
    def __init__(self, seconds: float, call: Callable[[], None]) -> None:
        self.seconds, self.call, self.cancelled = seconds, call, False

    def cancel(self) -> None:
        self.cancelled = True


class Clock:
    """A loop that only notes what was to be done later."""

    def __init__(self) -> None:
        self.timers: list[Timer] = []

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        self.timers.append(Timer(seconds, call))
        return self.timers[-1]

    def create_task(self, task: Coroutine[Any, Any, None], **_: object) -> asyncio.Future[None]:
        task.close()
        return cast("asyncio.Future[None]", Done())

    def waiting(self) -> list[float]:
        return [timer.seconds for timer in self.timers if not timer.cancelled]


class Done:
    def add_done_callback(self, call: object) -> None:
        """Never called."""


class Connection:
    """A transport that notes whether it was let go."""

    aborted = False
    written = b""

    def write(self, data: bytes) -> None:
        self.written += data

    def abort(self) -> None:
        self.aborted = True

    def close(self) -> None:
        """Nothing."""

    def is_closing(self) -> bool:
        return self.aborted

    def get_extra_info(self, name: str) -> None:
        """Nothing."""

    def pause_reading(self) -> None:
        """Nothing."""

    def resume_reading(self) -> None:
        """Nothing."""


async def answer(scope: object, receive: object, send: object) -> None:
    """An application."""


@pytest.fixture
def client() -> tuple[PatientProtocol, Clock, Connection]:
    clock, connection = Clock(), Connection()
    protocol = PatientProtocol(Config(answer), ServerState(), {}, cast(asyncio.AbstractEventLoop, clock))
    protocol.connection_made(cast(asyncio.Transport, connection))
    return protocol, clock, connection


@pytest.mark.parametrize(
    "sent", [[], [b"GET / HT"], [b"GET / HTTP/1.1\r\n", b"Host: localhost\r\n", b"X: 1\r\n"],
             [b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n", b"a", b"b"]],
)  # fmt: skip
def test_a_request_that_does_not_become_whole_is_let_go(
    client: tuple[PatientProtocol, Clock, Connection], sent: list[bytes]
) -> None:
    """However many bytes arrive, the time counts from the first one."""
    protocol, clock, connection = client
    for part in sent:
        protocol.data_received(part)
    assert clock.waiting() == [ARRIVAL]
    clock.timers[0].call()
    assert connection.aborted


def test_a_whole_request_has_no_limit_any_more(client: tuple[PatientProtocol, Clock, Connection]) -> None:
    protocol, clock, _ = client
    protocol.data_received(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert clock.waiting() == []


def test_a_client_that_reads_no_more_is_let_go(client: tuple[PatientProtocol, Clock, Connection]) -> None:
    protocol, clock, connection = client
    protocol.data_received(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    protocol.pause_writing()
    protocol.resume_writing()
    assert clock.waiting() == []
    protocol.pause_writing()
    assert clock.waiting() == [TAKING]
    clock.timers[-1].call()
    assert connection.aborted
    protocol.connection_lost(None)
    assert clock.waiting() == []


@pytest.mark.parametrize(
    "sent",
    [b"rien\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET / HTTP/1.1\r\nX: " + b"a" * 100_000],
)
def test_what_is_no_request_gets_the_headers_of_every_other_answer(
    client: tuple[PatientProtocol, Clock, Connection], sent: bytes
) -> None:
    protocol, _, connection = client
    protocol.data_received(sent)
    head, _, body = connection.written.decode().partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 400") and body == NO_REQUEST
    assert all(f"{name.lower()}: {value}" in head.replace(name, name.lower()) for name, value in HEADERS.items())
