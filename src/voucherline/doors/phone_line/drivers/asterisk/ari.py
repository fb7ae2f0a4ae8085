"""One exchange's interface (ARI): requests by HTTP, events by one websocket that is opened again when it is lost."""

from __future__ import annotations

import asyncio
import base64
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import quote

import aiohttp

from voucherline.doors.phone_line.drivers.asterisk.names import USER

FIRST_PAUSE: Final = 0.25
LONGEST_PAUSE: Final = 30.0
SECONDS_TO_ANSWER: Final = 10.0
SECONDS_BETWEEN_HEARTBEATS: Final = 10.0
"""A websocket that does not answer within half of it is lost: an exchange that hangs is as bad as none."""
CONNECTIONS: Final = 64
NOT_HEARD_OF: Final = 0
"""Instead of a status: the exchange was not reached, or may be doing what it did not answer."""
_IDLE_SECONDS: Final = 15.0
"""Less than the exchange keeps a connection: one that it just closed is not used."""
TROUBLES: Final = (aiohttp.ClientError, OSError, asyncio.TimeoutError)
WANTED: Final = (
    "StasisStart", "StasisEnd", "ChannelDestroyed", "ChannelDtmfReceived", "ChannelStateChange", "Dial",
    "PlaybackFinished", "ApplicationReplaced",
)  # fmt: skip
"""Everything else would only be read and thrown away."""
Event = Mapping[str, Any]
_log = logging.getLogger(__name__)


class Refused(Exception):  # noqa: N818
    """The exchange does not do it, or cannot be reached."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status
        """Of HTTP, or that it did not answer."""


class Ari:
    """Leads one exchange under the name of an application."""

    def __init__(
        self,
        url: str,
        password: str,
        *,
        happened: Callable[[Event], None],
        before: Callable[[], Awaitable[None]],
        lost: Callable[[], None],
    ) -> None:
        self.url = url
        self.connected = False
        self._password = password
        self._happened = happened
        self._before = before
        """Done each time before the exchange brings us calls."""
        self._lost = lost
        self._session: aiohttp.ClientSession | None = None
        self._task: asyncio.Task[None] | None = None

    async def open(self, application: Callable[[], str]) -> None:
        """Connect, and stay connected; returns when that has been tried once."""
        self._session = aiohttp.ClientSession(
            self.url,
            headers=authorization(self._password),
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=_IDLE_SECONDS),
            timeout=aiohttp.ClientTimeout(total=SECONDS_TO_ANSWER),
        )
        tried = asyncio.Event()
        self._task = asyncio.create_task(self._stay_connected(application, tried))
        await tried.wait()

    async def close(self) -> None:
        """Lead the exchange no more."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self._session is not None:
            await self._session.close()

    async def ask(self, method: str, *path: str, body: Any = None, **words: str) -> Any:
        """Let the exchange do something; its answer."""
        if self._session is None or self._session.closed:
            raise Refused(NOT_HEARD_OF)
        place = "/ari/" + "/".join(quote(part, safe="") for part in path)
        try:
            async with self._session.request(method, place, params=words, json=body) as answer:
                if answer.status >= HTTPStatus.BAD_REQUEST:
                    raise Refused(answer.status)
                return await answer.json() if answer.status == HTTPStatus.OK else None
        except TROUBLES:
            raise Refused(NOT_HEARD_OF) from None

    async def _stay_connected(self, application: Callable[[], str], tried: asyncio.Event) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                await self._before()
                if await self._listen(application(), tried):
                    pause = FIRST_PAUSE
            except (*TROUBLES, Refused) as error:
                _log.warning("the exchange cannot be reached (%s); once more in %.2g s.", _name(error), pause)
            finally:
                tried.set()
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 2)

    async def _listen(self, application: str, tried: asyncio.Event) -> bool:
        """Take events until the websocket is lost; true, if there ever was one."""
        assert self._session is not None, "opened"
        words = {"app": application, "subscribeAll": "false"}
        async with self._session.ws_connect(
            "/ari/events", params=words, heartbeat=SECONDS_BETWEEN_HEARTBEATS, max_msg_size=0
        ) as websocket:
            wanted = {"allowed": [{"type": each} for each in WANTED]}
            await self.ask("PUT", "applications", application, "eventFilter", body=wanted)
            self.connected = True
            _log.info("leads the exchange at %s as %s.", self.url, application)
            tried.set()
            try:
                async for message in websocket:
                    if message.type is aiohttp.WSMsgType.TEXT:
                        self._take(message.json())
            finally:
                self.connected = False
                self._lost()
        _log.warning("the exchange at %s is lost.", self.url)
        return True

    def _take(self, event: Event) -> None:
        try:
            self._happened(event)
        except Exception:  # one call that stumbles does not silence the others
            # What happened may be a key of a code, so it is not said.
            _log.exception("an event of the exchange could not be taken")


def authorization(password: str) -> dict[str, str]:
    """Who we are, as every request says it: never in an address, which is logged."""
    return {"Authorization": f"Basic {base64.b64encode(f'{USER}:{password}'.encode()).decode()}"}


def _name(error: BaseException) -> str:
    return str(error) if isinstance(error, Refused) else type(error).__name__
