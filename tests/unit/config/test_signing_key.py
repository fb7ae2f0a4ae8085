"""The key that signs."""

from __future__ import annotations

from pathlib import Path

from voucherline.config.signing_key import secret_key


def test_is_made_once_and_stays(tmp_path: Path) -> None:
    first = secret_key(tmp_path / "home")
    assert len(first) >= 50
    assert secret_key(tmp_path / "home") == first


def test_each_installation_has_its_own(tmp_path: Path) -> None:
    assert secret_key(tmp_path / "one") != secret_key(tmp_path / "two")


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    secret_key(tmp_path)
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0
