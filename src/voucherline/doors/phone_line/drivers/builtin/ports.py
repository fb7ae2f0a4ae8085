"""The ports of the sound: two for a call, each given to one call at a time."""

from __future__ import annotations

import socket
from collections import deque


class SoundPorts:
    """Pairs of UDP ports of one address, from and to; other programs of the machine may have some of them."""

    def __init__(self, host: str, first: int, last: int) -> None:
        self._host = host
        self._free = deque(range(first + first % 2, last, 2))
        self._all = len(self._free)

    def __len__(self) -> int:
        """How many calls could still be given ports."""
        return len(self._free)

    @property
    def given(self) -> int:
        """How many calls have ports."""
        return self._all - len(self._free)

    def take(self) -> int | None:
        """The lower one of two ports that nobody has; nothing, if there are none."""
        for _ in range(len(self._free)):
            port = self._free.popleft()
            if self._can_be_had(port):
                return port
            # Whoever has it may leave it: it is tried again when the others are given.
            self._free.append(port)
        return None

    def give_back(self, port: int) -> None:
        """The call is over."""
        self._free.append(port)

    def _can_be_had(self, port: int) -> bool:
        try:
            for each in (port, port + 1):
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as tried:
                    tried.bind((self._host, each))
        except OSError:
            return False
        return True
