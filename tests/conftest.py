"""The database of the tests: an own server under var/test, never a developer's data.

The tables are migrated once into a template, named after what makes them; each process (each xdist worker) works in
a copy of it. Tests work as the application's role, so an UPDATE on a transfer fails here as it would for real.
With VOUCHERLINE_DATABASE_URL the same happens on that server.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest
from argon2 import PasswordHasher
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.db.models.signals import post_migrate
from hypothesis import settings as examples
from psycopg import sql
from pytest_django.plugin import DjangoDbBlocker

from voucherline.config import migrating, places
from voucherline.config.embedded import database
from voucherline.database import statements
from voucherline.domain.households import hashing
from voucherline.domain.terms import queries as terms

ROOT: Final = Path(__file__).parent.parent
TEST_HOME: Final = ROOT / "var" / "test"
ALIASES: Final = ("default", "owner")

# Speed is measured in benchmarks: a busy machine makes no test fail. What passes once passes again: the examples are
# the same in every run, so more of them would find little; `make explore` looks for new ones, and for far more.
examples.register_profile("same", deadline=None, max_examples=60, derandomize=True, database=None)
examples.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
examples.load_profile(os.environ.get("VOUCHERLINE_EXAMPLES", "same"))


# Real telephones, browsers and killed processes beside each other on two busy cores: one of them may come too late for
# reasons that are not ours, and is tried once more; a fault of ours fails twice.
BESIDE_OTHER_PROGRAMS: Final = ("calls", "browser", "serving")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give what depends on other programs a second chance; begin with what takes minutes, or all would wait for it."""
    for item in items:
        if item.path.relative_to(ROOT / "tests").parts[0] in BESIDE_OTHER_PROGRAMS:
            item.add_marker(pytest.mark.flaky(reruns=1))
    long = [item for item in items if item.get_closest_marker("begun_first")]
    others = [item for item in items if item not in set(long)]
    items[:] = _dealt(long, others, hands=int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def _dealt(long: list[pytest.Item], others: list[pytest.Item], *, hands: int) -> list[pytest.Item]:
    """Each process begins with an equal part of the list, in one piece: put long tests at the head of each piece."""
    left, dealt = len(long) + len(others), list[pytest.Item]()
    for hand in range(hands):
        first = long[hand::hands]
        size = left // (hands - hand)
        rest, others = others[: size - len(first)], others[size - len(first) :]
        dealt += [*first, *rest]
        left -= size
    return dealt


def pytest_configure(config: pytest.Config) -> None:
    """Turn away from the developer's home; pytest-django has read the settings before anybody could say so."""
    config.addinivalue_line("markers", "begun_first: takes minutes, so it is not left for the end")
    os.environ["VOUCHERLINE_HOME"] = str(TEST_HOME)
    settings.HOME = TEST_HOME
    if not places.database_url():
        for alias in ALIASES:
            settings.DATABASES[alias]["HOST"] = str(places.socket_directory(TEST_HOME))


@pytest.fixture(scope="session", autouse=True)
def _codes_are_hashed_in_no_time() -> Iterator[None]:
    """Hashes of codes and passwords are slow to compute on purpose; here thousands are made, and nobody steals one.

    Processes that tests start have the real one, and `unit/domain/households/test_hashing.py` looks at its cost.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashing, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Give this process a database of its own, in place of the one that pytest-django would migrate."""
    name = f"voucherline_test_{os.getpid()}"
    *_, last = (app for app in apps.get_app_configs() if app.models_module)
    post_migrate.connect(_allow_emptying, sender=last)
    post_migrate.connect(_empty_the_queue, sender=last)
    with database():
        with django_db_blocker.unblock(), _alone():
            template = _template()
            _drop_left_behind()
            # A rerun of the very last test comes when this process has already cleared up.
            _admin("drop database if exists {} with (force)", name)
            _admin("create database {} template {}", name, template)
            # A killed test loses nothing by this; only a machine that loses its power in a test would.
            _admin("alter database {} set synchronous_commit = off", name)
            _turn_to(name)
        yield
        with django_db_blocker.unblock():
            connections.close_all()
            _admin("drop database if exists {} with (force)", name)


@pytest.fixture(autouse=True)
def _no_terms_of_another_test() -> Iterator[None]:
    """What a test's supervisors decided, no other test's processes hold."""
    yield
    terms.forget()


AtOnce = Callable[..., list[Any]]


@pytest.fixture
def at_once(transactional_db: None) -> AtOnce:
    """Run functions at the same instant, each on a connection of its own; answers and exceptions in their order."""

    def run(*functions: Callable[[], Any]) -> list[Any]:
        start = threading.Barrier(len(functions))

        def one(function: Callable[[], Any]) -> Any:
            try:
                connections["default"].ensure_connection()
                start.wait(timeout=30)
                return function()
            except Exception as error:
                return error
            finally:
                connections.close_all()

        with ThreadPoolExecutor(len(functions)) as pool:
            return list(pool.map(one, functions))

    return run


@contextmanager
def _alone() -> Iterator[None]:
    TEST_HOME.mkdir(parents=True, exist_ok=True)
    with (TEST_HOME / "template.lock").open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _template() -> str:
    """Find the template of exactly these tables, or make it."""
    name = f"voucherline_template_{_fingerprint_of_tables()}"
    if name in _databases("voucherline_template_"):
        return name
    for old in _databases("voucherline_template_"):
        _admin("drop database if exists {}", old)
    building = "voucherline_template_building"
    _admin("create database {}", building)
    _turn_to(building)
    migrating.ensure_role()
    call_command("migrate", database="owner", verbosity=0, interactive=False, run_syncdb=True)
    connections.close_all()
    _admin("alter database {} rename to {}", building, name)
    return name


def _allow_emptying(*, using: str, **_: Any) -> None:
    """Let transactional tests empty the tables afterwards; outside the tests nobody but the owner may.

    After every migration, and after every emptying by the owner: Django says of both that it has migrated, and then the
    privileges are granted anew, without this one.
    """
    if using == "owner" and (role := places.app_role()):
        with connections["owner"].cursor() as cursor:
            cursor.execute(f'grant truncate on all tables in schema public to "{role}"')


def _empty_the_queue(*, using: str, **_: Any) -> None:
    """After every emptying of the tables also those of the queue: Django does not count them as its own."""
    if using == "default":
        statements.run("delete from procrastinate_jobs")


def _drop_left_behind() -> None:
    """Drop the databases of test runs that were killed."""
    for name in _databases("voucherline_test_"):
        if not Path(f"/proc/{name.rpartition('_')[2]}").exists():
            _admin("drop database if exists {}", name)


def _fingerprint_of_tables() -> str:
    digest = hashlib.blake2b(" ".join(settings.INSTALLED_APPS).encode(), digest_size=8)
    for pattern in ("**/migrations/*.py", "**/models.py", "**/*.sql", "config/privileges.py"):
        for path in sorted((ROOT / "src" / "voucherline").glob(pattern)):
            digest.update(str(path.relative_to(ROOT)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _turn_to(name: str) -> None:
    connections.close_all()
    for alias in ALIASES:
        connections[alias].settings_dict["NAME"] = name


def _databases(prefix: str) -> list[str]:
    with _maintenance() as connection:
        found = connection.execute("select datname from pg_database where starts_with(datname, %s)", [prefix])
        return [row[0] for row in found]


def _admin(statement: str, *names: str) -> None:
    with _maintenance() as connection:
        connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _maintenance() -> psycopg.Connection:
    owner = connections["owner"].settings_dict
    return psycopg.connect(
        host=owner["HOST"],
        port=owner["PORT"] or None,
        user=owner["USER"] or None,
        password=owner["PASSWORD"] or None,
        dbname="postgres",
        autocommit=True,
    )
