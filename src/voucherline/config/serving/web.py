"""The web pages, served by gunicorn."""

from __future__ import annotations

import argparse
import ctypes
import os
import signal
from typing import Any, Final

from django.core.wsgi import get_wsgi_application
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

SECONDS_TO_ANSWER: Final = 30
SECONDS_TO_END: Final = 15
_PR_SET_PDEATHSIG: Final = 1


class Web(BaseApplication):  # type: ignore[misc]
    """Our settings of gunicorn; it reads no file and no environment of its own."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self.settings = settings
        super().__init__()

    def load_config(self) -> None:
        """Take the settings over."""
        for name, value in self.settings.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """What answers."""
        return get_wsgi_application()


def run(arguments: argparse.Namespace) -> None:
    """Serve until the end is asked for."""
    Web(
        {
            "bind": [f"fd://{arguments.listening}"],
            "workers": arguments.processes,
            "timeout": SECONDS_TO_ANSWER,
            "graceful_timeout": SECONDS_TO_END,
            "control_socket_disable": True,
            "loglevel": "warning",
            "post_fork": _die_with_gunicorn,
        }
    ).run()


def _die_with_gunicorn(gunicorn: Arbiter, _: Worker) -> None:
    """A web process whose gunicorn was killed would go on answering beside the next one's."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != gunicorn.pid:
        os.kill(os.getpid(), signal.SIGKILL)
