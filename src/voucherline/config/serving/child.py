"""A child of the supervisor: one part in a process of its own. Run as: python -m ... KIND NAME --lifeline=N ..."""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Final, NoReturn

from django.db import OperationalError, connections

from voucherline.config.command_line import set_up_django
from voucherline.config.embedded import database
from voucherline.config.serving.logs import log_as
from voucherline.config.serving.parts import CLOCKWORK, LINE, TELEPHONES, WEB, WORKERS
from voucherline.config.serving.supervisor import HEARD, SECONDS_TO_STOP
from voucherline.config.trouble import Trouble
from voucherline.kernel.installing import SettingWrong

MODULES: Final = {WEB: "web", WORKERS: "worker", CLOCKWORK: "clockwork", LINE: "line", TELEPHONES: "telephones"}
"""Each holds a function `run(arguments)`; it may import models, so it is imported when Django is set up."""

_log = logging.getLogger(__name__)


def main(words: list[str]) -> int:
    """Be a part until the end is asked for."""
    arguments = _read(words)
    log_as(arguments.name)
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, _leave_in_order)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, HEARD)
    threading.Thread(target=_end_with_the_supervisor, args=(arguments.lifeline,), daemon=True).start()
    set_up_django()
    run: Callable[[argparse.Namespace], None] = importlib.import_module(
        f"voucherline.config.serving.{MODULES[arguments.kind]}"
    ).run
    with database():
        process = os.getpid()
        try:
            run(arguments)
        finally:
            if os.getpid() == process:
                connections.close_all()
    return 0


def _read(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=MODULES)
    parser.add_argument("name")
    parser.add_argument("--lifeline", type=int, required=True)
    parser.add_argument("--listening", type=int)
    parser.add_argument("--processes", type=int)
    parser.add_argument("--queue", action="append", dest="queues")
    parser.add_argument("--host")
    parser.add_argument("--sip-port", type=int)
    parser.add_argument("--rtp-ports", type=lambda text: tuple(int(port) for port in text.split("-")))
    return parser.parse_args(words)


def _end_with_the_supervisor(lifeline: int) -> None:
    """Wait for the end of the supervisor, then end in order, or at last without."""
    os.read(lifeline, 1)
    _log.warning("the supervisor is gone; this ends too.")
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(SECONDS_TO_STOP)
    os.killpg(os.getpgid(0), signal.SIGKILL)


def _leave_in_order(number: int, _: FrameType | None) -> NoReturn:
    sys.exit(128 + number)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Trouble, SettingWrong) as trouble:
        _log.error("%s", trouble)
        sys.exit(1)
    except OperationalError as error:
        _log.error("the database broke off: %s", str(error).partition("\n")[0])
        sys.exit(1)
    except Exception:
        _log.exception("stopped by an error.")
        sys.exit(1)
