"""Lists as PostgreSQL reads them: quoted where they must be, and nothing long is remembered."""

from __future__ import annotations

import tracemalloc

import pytest

from voucherline.database.arrays import as_array


@pytest.mark.parametrize("long", ["", "x" * 100])
def test_what_would_end_a_text_is_escaped(long: str) -> None:
    assert as_array([f'{long}a"b\\c\x00d', None]) == f'{{"{long}a\\"b\\\\c\ufffdd",null}}'


def test_whole_mails_are_not_kept_once_they_were_written() -> None:
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for number in range(200):
            as_array([f"{number} " + "Dear Ana, " * 500])
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 100_000, "of a million characters"
