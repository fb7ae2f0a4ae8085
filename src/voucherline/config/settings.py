"""Django's settings, read from the environment.

VOUCHERLINE_HOME            where this installation keeps its files (default: ./var)
VOUCHERLINE_DATABASE_URL    postgresql://... of a PostgreSQL 15 or newer (default: an own server in the home)
VOUCHERLINE_OWNER_DATABASE_URL  the same database as its owner, who migrates (default: the URL above)
VOUCHERLINE_APP_ROLE        the role the application works as (default: voucherline_app; empty: the URL's own)
VOUCHERLINE_POSTGRES_BIN    the folder of the own server's binaries (default: those of the wheel)

Two aliases lead to one database: `default`, which assumes the application's role, and `owner`, which migrates.
"""

from __future__ import annotations

from typing import cast

from django.utils.functional import SimpleLazyObject

from voucherline.config import places
from voucherline.config.addresses import databases
from voucherline.config.signing_key import secret_key

HOME = places.home()
DATABASES = databases(HOME)
DATABASE_ROUTERS: list[str] = []

INSTALLED_APPS = [
    "voucherline.config",
    "voucherline.journal",
    "voucherline.ledger",
    "voucherline.domain.households",
    "voucherline.domain.companies",
    "voucherline.domain.bank",
    "voucherline.domain.orders",
    "voucherline.domain.prestations",
    "voucherline.domain.reimbursement",
    "voucherline.notices",
    "voucherline.doors.clockwork",
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

DEBUG = False
ALLOWED_HOSTS: list[str] = []
SECRET_KEY = cast("str", SimpleLazyObject(lambda: secret_key(HOME)))
