"""A wire between the line and its exchange that a test can cut."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Self


class Severable:
    """Carries what the line and its exchange say to each other, until it is cut."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._server: asyncio.Server | None = None
        self._ends: set[asyncio.StreamWriter] = set()

    @property
    def port(self) -> int:
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def opened(self) -> Self:
        self._server = await asyncio.start_server(self._join, "127.0.0.1", 0)
        return self

    async def cut(self) -> None:
        """All that goes over it now is lost; what comes later is carried again."""
        for end in list(self._ends):
            end.transport.abort()

    async def close(self) -> None:
        assert self._server is not None
        self._server.close()
        await self.cut()

    async def _join(self, here: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        try:
            there, forth = await asyncio.open_connection("127.0.0.1", self._to)
        except OSError:
            back.transport.abort()
            return
        await asyncio.gather(self._carry(here, forth), self._carry(there, back))

    async def _carry(self, what: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        self._ends.add(to)
        with suppress(OSError):
            while said := await what.read(65536):
                to.write(said)
                await to.drain()
        to.transport.abort()
        self._ends.discard(to)
