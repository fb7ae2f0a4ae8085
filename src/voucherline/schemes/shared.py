"""Terms on which the regions' own texts are silent: decided once, for every scheme."""

from __future__ import annotations

from typing import Final, TypedDict

from voucherline.schemes.values import Sampling, Span, Unit

FOUR_WORKING_DAYS: Final = Span(4)
FIVE_WORKING_DAYS: Final = Span(5)
TEN_WORKING_DAYS: Final = Span(10)
SIXTY_DAYS: Final = Span(60, Unit.CALENDAR_DAYS)


class SharedTerms(TypedDict):
    """The terms that every scheme has in common so far."""

    free_for_self_employed_mother: int
    expiry_warnings: tuple[int, ...]
    demand_days: int
    contest_answer_span: Span
    silence_sample: Sampling
    oldest_entry_months: int
    longest_day_minutes: int
    two_people_above_minutes: int
    frozen_days_after_death: int
    exclusion_months: int
    contact_waiting_span: Span
    mandate_months: int
    mandate_acceptance_days: int
    mandate_ahead_months: int
    absence_months: int
    extra_cost_span: Span
    extra_cost_ahead_months: int


SHARED: Final[SharedTerms] = {
    "free_for_self_employed_mother": 105,
    "expiry_warnings": (60, 30, 7),
    "demand_days": 14,
    "contest_answer_span": TEN_WORKING_DAYS,
    # 400 answers tell a share to five in a hundred, whatever it is and however many were silent.
    "silence_sample": Sampling(percent=2, at_least=30, at_most=400, confidence_percent=95),
    "oldest_entry_months": 3,
    "longest_day_minutes": 720,
    "two_people_above_minutes": 600,
    "frozen_days_after_death": 180,
    "exclusion_months": 12,
    "contact_waiting_span": Span(3),
    "mandate_months": 24,
    "mandate_acceptance_days": 14,
    "mandate_ahead_months": 12,
    "absence_months": 6,
    # Our own choice: we know of no rule that says how long before an extra cost begins a household must hear of it.
    # Flanders gives companies 30 days to enter a change in its public register; a household has as many to look round.
    "extra_cost_span": Span(30, Unit.CALENDAR_DAYS),
    # Our own choice as well: it keeps a mistyped year from becoming a promise.
    "extra_cost_ahead_months": 12,
}

# No region says how long after the work it may still be entered: the window was cut from the page that announced it.
# In whose name an account stands is what its bank says; here stands how each scheme calls itself.
SHARED_INDICATIVE: Final = frozenset(
    {"oldest_entry_months", "demand_days", "account_holder", "extra_cost_span", "extra_cost_ahead_months"}
)
