"""Codes that are kept as hashes."""

from __future__ import annotations

import subprocess
import sys

from argon2 import PasswordHasher, extract_parameters

from voucherline.domain.households import hashing


def test_a_code_fits_its_hash_and_no_other() -> None:
    kept = hashing.hashed("40917")

    assert hashing.fits(kept, "40917")
    assert not hashing.fits(kept, "40918")
    assert not hashing.fits("", "40917")


def test_whoever_has_no_code_costs_as_much_as_a_wrong_one_from_the_first_time_on() -> None:
    # In a process of its own: the hashes of this one are cheap.
    words = [sys.executable, "-c", "from voucherline.domain.households import hashing; print(hashing.hashed('40917'))"]
    as_in_earnest = subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()

    assert extract_parameters(hashing.OF_NOTHING) == extract_parameters(as_in_earnest)
    asks = PasswordHasher(hashing.TIME_COST, hashing.MEMORY_KIBIBYTES, hashing.LANES)
    assert not asks.check_needs_rehash(hashing.OF_NOTHING)
