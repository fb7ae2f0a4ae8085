"""The weekly sample of what silence agreed: how many are asked, who, and what their answers tell. Pure."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nsmallest
from math import sqrt
from operator import itemgetter
from statistics import NormalDist
from typing import TypeVar
from uuid import UUID

from voucherline.schemes.values import Sampling

Item = TypeVar("Item")


def week_of(day: date) -> date:
    """The Monday of a day's week: the name of the week."""
    return day - timedelta(days=day.weekday())


def week_before(day: date) -> date:
    """The Monday of the last week that is over."""
    return week_of(day) - timedelta(days=7)


def sample_size(sampling: Sampling, *, agreed: int) -> int:
    """How many are asked, of so many that silence agreed: the terms' share rounded up, within their bounds."""
    share = -(-agreed * sampling.percent // 100)
    return min(agreed, max(sampling.at_least, min(share, sampling.at_most)))


def drawn(
    among: Iterable[tuple[UUID, Item]], *, size: int, scheme: str, week: date, secret: str
) -> list[tuple[UUID, Item]]:
    """Draw so many, by a lot that only who knows the secret can compute, and that always falls the same."""
    key = secret.encode()

    def lot(id_: UUID) -> bytes:
        return hmac.digest(key, f"sample of silence {scheme} {week} {id_}".encode(), "sha256")

    return list(map(itemgetter(1), nsmallest(size, ((lot(each[0]), each) for each in among), key=itemgetter(0))))


def print_of(secret: str) -> str:
    """By what one knows a secret again without knowing it."""
    return hmac.digest(secret.encode(), b"print of the secret of samples", "sha256").hex()[:16]


@dataclass(frozen=True, slots=True)
class Share:
    """What part of those who answered said that it was wrong, and between which parts the truth probably lies."""

    wrong: float
    low: float
    high: float


def share_wrong(*, wrong: int, answered: int, confidence_percent: int) -> Share | None:
    """The share with its Wilson interval; nothing, while nobody has answered.

    Wilson's interval holds for small samples and for shares near none and all, where the usual one promises a share
    below nothing, or certainty.
    """
    assert 0 <= wrong <= answered, "who said wrong answered"
    if not answered:
        return None
    z = NormalDist().inv_cdf((1 + confidence_percent / 100) / 2)
    share, spread = wrong / answered, z * z / answered
    middle = (share + spread / 2) / (1 + spread)
    reach = z * sqrt(share * (1 - share) / answered + spread / answered / 4) / (1 + spread)
    # Where nobody, or everybody, said wrong, the interval ends exactly there: rounding must not say otherwise.
    low = 0.0 if wrong == 0 else middle - reach
    high = 1.0 if wrong == answered else middle + reach
    return Share(share, low, high)
