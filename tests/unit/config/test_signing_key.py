"""The key that signs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

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


def test_whoever_needs_it_first_at_the_same_moment_gets_the_same(tmp_path: Path) -> None:
    homes = [tmp_path / str(place) for place in range(50)]
    together = Barrier(8)

    def needs_them(_: int) -> list[str]:
        together.wait()
        return [secret_key(home) for home in homes]

    with ThreadPoolExecutor(8) as threads:
        first, *others = threads.map(needs_them, range(8))

    assert all(first)
    assert all(keys == first for keys in others)
    assert all([path.name for path in home.iterdir()] == ["secret_key"] for home in homes)
