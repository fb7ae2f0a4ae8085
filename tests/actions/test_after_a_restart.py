"""The database server was started anew while somebody worked on: the next job does not notice."""

from __future__ import annotations

from collections.abc import Callable

from django.db import close_old_connections, transaction

from voucherline.database import statements


def _end(server_process: int) -> bool:
    """End a connection from the server's side, as a restart does."""
    with transaction.atomic():
        statements.run("set local role none")
        [[ended]] = statements.rows("select pg_terminate_backend(%(pid)s, 5000)", {"pid": server_process})
    return bool(ended)


def test_the_first_statement_of_a_job_finds_a_connection_that_lives(at_once: Callable[..., list[object]]) -> None:
    [[mine]] = statements.rows("select pg_backend_pid()")
    close_old_connections()  # The job is done.
    assert at_once(lambda: _end(mine)) == [True]

    close_old_connections()  # The next one begins.
    [[now]] = statements.rows("select pg_backend_pid()")
    assert now != mine
