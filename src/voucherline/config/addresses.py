"""How Django reaches the database: as the application, and as the owner."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict

from voucherline.config import places
from voucherline.config.trouble import Trouble

# What is prepared (short lists, one click) is planned once and for all; long lists are not prepared.
ONE_PLAN: Final = "-c plan_cache_mode=force_generic_plan"


def databases(home: Path) -> dict[str, dict[str, Any]]:
    """Django's DATABASES: `default` works as the application's role, `owner` as the role that migrates."""
    url = places.database_url()
    if url:
        application = from_url(url)
        owner = from_url(os.environ.get("VOUCHERLINE_OWNER_DATABASE_URL") or url)
    else:
        application = embedded(home)
        owner = embedded(home)
    if places.app_role():
        application["OPTIONS"]["assume_role"] = places.app_role()
    return {"default": application, "owner": owner}


def embedded(home: Path) -> dict[str, Any]:
    """The address of the own server of this home."""
    return _entry(
        NAME=places.DATABASE_NAME,
        USER=places.OWNER_ROLE,
        HOST=str(places.socket_directory(home)),
    )


def from_url(url: str) -> dict[str, Any]:
    """Read a postgresql:// address; what Django has no word for is handed on to psycopg."""
    try:
        parts: dict[str, Any] = conninfo_to_dict(url)
    except psycopg.ProgrammingError as error:
        raise Trouble(f"VOUCHERLINE_DATABASE_URL is not an address of PostgreSQL: {error}".strip()) from None
    if not parts.get("dbname"):
        raise Trouble("VOUCHERLINE_DATABASE_URL names no database; write postgresql://user@host/database.")
    return _entry(
        NAME=parts.pop("dbname"),
        USER=parts.pop("user", ""),
        PASSWORD=parts.pop("password", ""),
        HOST=parts.pop("host", ""),
        PORT=str(parts.pop("port", "")),
        options=parts,
    )


def _entry(*, options: dict[str, Any] | None = None, **values: str) -> dict[str, Any]:
    # A new connection costs more than a page (decision 0009), so connections stay.
    return {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {
            "application_name": "voucherline",
            "connect_timeout": 10,
            "options": ONE_PLAN,
            # Django switches preparing off unless a threshold is named; only what asks for it is prepared.
            "prepare_threshold": 5,
            **(options or {}),
        },
        **values,
    }
