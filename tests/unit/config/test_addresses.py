"""The address of the database, read from the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from voucherline.config import addresses, places
from voucherline.config.trouble import Trouble

HOME = Path("/home/ana/voucherline/var")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VOUCHERLINE_DATABASE_URL", "VOUCHERLINE_OWNER_DATABASE_URL", "VOUCHERLINE_APP_ROLE"):
        monkeypatch.delenv(name, raising=False)


def test_without_further_word_it_is_the_own_server_of_the_home() -> None:
    default = addresses.databases(HOME)["default"]
    assert (default["NAME"], default["HOST"]) == ("voucherline", str(places.socket_directory(HOME)))


def test_the_application_assumes_its_role_and_the_owner_does_not() -> None:
    both = addresses.databases(HOME)
    assert both["default"]["OPTIONS"]["assume_role"] == "voucherline_app"
    assert "assume_role" not in both["owner"]["OPTIONS"]


def test_an_address_is_taken_apart_and_the_rest_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "postgresql://ana:s%40cret@db.example:6432/vouchers?sslmode=verify-full"
    monkeypatch.setenv("VOUCHERLINE_DATABASE_URL", url)
    default = addresses.databases(HOME)["default"]
    assert [default[part] for part in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "ana",
        "s@cret",
        "db.example",
        "6432",
        "vouchers",
    ]
    assert default["OPTIONS"]["sslmode"] == "verify-full"


def test_the_owner_may_have_an_address_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOUCHERLINE_DATABASE_URL", "postgresql://web@db/vouchers")
    monkeypatch.setenv("VOUCHERLINE_OWNER_DATABASE_URL", "postgresql://owner@db/vouchers")
    both = addresses.databases(HOME)
    assert (both["default"]["USER"], both["owner"]["USER"]) == ("web", "owner")


def test_an_empty_role_means_the_role_of_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOUCHERLINE_APP_ROLE", "")
    assert "assume_role" not in addresses.databases(HOME)["default"]["OPTIONS"]


@pytest.mark.parametrize("url", ["nonsense", "mysql://db/x", "postgresql://db"])
def test_what_is_no_address_is_said_in_words(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOUCHERLINE_DATABASE_URL", url)
    with pytest.raises(Trouble, match="VOUCHERLINE_DATABASE_URL"):
        addresses.databases(HOME)
