"""One hundred callers try the three likeliest codes at ten thousand households, a whole day long."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from voucherline.domain.accounts.rules import Count, GuessKind, judge

HOUSEHOLDS = 10_000
GUESSES = 100_000
CALLERS = 100
LIKELIEST = ("19450", "40003", "20015")
WITH_A_LIKELY_CODE = 20
"""Of all households: a good deal more than chance gives to three codes of a hundred thousand."""
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
A_DAY = timedelta(days=1)


class Town:
    """Households with codes, and the counts that the line keeps of wrong ones; in memory, with the line's own rule."""

    def __init__(self) -> None:
        self.chance = random.Random(4)
        self.codes = [f"{self.chance.randrange(100_000):05d}" for _ in range(HOUSEHOLDS)]
        for household in self.chance.sample(range(HOUSEHOLDS), WITH_A_LIKELY_CODE):
            self.codes[household] = self.chance.choice(LIKELIEST)
        self.counts: dict[tuple[GuessKind, object], Count] = {}
        self.looked_at = 0

    def opens(self, household: int, code: str, *, caller: str, at: datetime) -> bool:
        whats = {GuessKind.NUMBER: household, GuessKind.CALLER: caller, GuessKind.CODE: code}
        counts = {kind: self.counts.get((kind, what), Count()) for kind, what in whats.items()}
        right, changed = judge(counts, fits=self.codes[household] == code, now=at)
        self.looked_at += bool(changed)
        self.counts.update({(kind, whats[kind]): count for kind, count in changed.items()})
        return right


def test_a_hundred_thousand_guesses_open_nothing_and_lock_nobody_out() -> None:
    town = Town()
    opened = 0
    for guess in range(GUESSES):
        household, code = guess % HOUSEHOLDS, LIKELIEST[guess // HOUSEHOLDS % len(LIKELIEST)]
        at = START + A_DAY * guess / GUESSES
        opened += town.opens(household, code, caller=f"attacker {guess % CALLERS}", at=at)
    assert opened == 0
    assert town.looked_at < 100, "so few of a hundred thousand guesses were looked at"
    # Everybody else comes in at the first attempt while the attack goes on.
    others = [each for each in range(HOUSEHOLDS) if town.codes[each] not in LIKELIEST]
    assert all(town.opens(each, town.codes[each], caller=f"telephone {each}", at=START + A_DAY) for each in others)
    # Who chose one of the three codes waits at most a day after the last guess looked at: a person helps till then.
    likely = [each for each in range(HOUSEHOLDS) if town.codes[each] in LIKELIEST]
    at = START + 2 * A_DAY + timedelta(seconds=1)
    assert all(town.opens(each, town.codes[each], caller=f"telephone {each}", at=at) for each in likely)


def test_without_any_count_the_same_attack_would_open_some() -> None:
    town = Town()
    opened = 0
    for guess in range(3 * HOUSEHOLDS):
        code = LIKELIEST[guess // HOUSEHOLDS]
        opened += town.opens(guess % HOUSEHOLDS, code, caller="attacker", at=START)
        town.counts.clear()
    assert opened >= WITH_A_LIKELY_CODE
