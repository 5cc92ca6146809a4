"""How long the application waits for a client: a few slow ones must not hold its connections for ever."""

from __future__ import annotations

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from indexer.staff.guarding import HEADERS

ARRIVAL = 20
"""Seconds for a request to arrive whole, from its first byte or from the opening of the connection."""
TAKING = 60
"""Seconds for a client to go on reading an answer that it has stopped to read."""

NO_REQUEST = "Cette demande est illisible.\n"


class PatientProtocol(H11Protocol):
    """HTTP/1.1 of uvicorn, which limits only how long a connection may idle between two requests."""

    _arrival: asyncio.TimerHandle | None = None
    _taking: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """The time of a first request starts."""
        super().connection_made(transport)
        self._arrival = self.loop.call_later(ARRIVAL, transport.abort)

    def data_received(self, data: bytes) -> None:
        """The time of a next request starts; it ends when the request is whole."""
        self._arrival = self._arrival or self.loop.call_later(ARRIVAL, self.transport.abort)
        super().data_received(data)
        if self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
            _cancel(self._arrival)
            self._arrival = None

    def pause_writing(self) -> None:
        """The client takes nothing more."""
        super().pause_writing()
        self._taking = self._taking or self.loop.call_later(TAKING, self.transport.abort)

    def resume_writing(self) -> None:
        """The client reads again."""
        super().resume_writing()
        _cancel(self._taking)
        self._taking = None

    def send_400_response(self, msg: str) -> None:
        """What is no request gets the headers of every other answer."""
        told = {**HEADERS, "Content-Type": "text/plain; charset=utf-8", "Connection": "close"}
        response = h11.Response(status_code=400, headers=[*told.items()])
        for event in (response, h11.Data(data=NO_REQUEST.encode()), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is waited for any more."""
        _cancel(self._arrival)
        _cancel(self._taking)
        super().connection_lost(exc)


def _cancel(timer: asyncio.TimerHandle | None) -> None:
    if timer:
        timer.cancel()
