"""What a company may announce beside the voucher, from when, and until when it may take it back. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from voucherline.domain.companies.values_of_extra_costs import (
    LONGEST_PURPOSE,
    Announcement,
    ExtraCostAboveCap,
    ExtraCostBegun,
    ExtraCostIncomplete,
    ExtraCostNotRunning,
    ExtraCostStanding,
    ExtraCostTooFarAhead,
    ExtraCostTooSoon,
    Per,
)
from voucherline.kernel.free_words import WordsTooLong
from voucherline.kernel.time import months_later
from voucherline.schemes.calendar import days_later
from voucherline.schemes.values import Terms


def earliest_extra_cost(announced_on: date, terms: Terms) -> date:
    """The first day on which what is announced that day may begin.

    The day of the announcement does not count, and the household has the whole of the last day.
    """
    return days_later(announced_on, terms.extra_cost_span, terms) + timedelta(days=1)


def check_announcement(wanted: Announcement) -> None:
    """Refuse what nobody can be told: nothing, too much of it, or no amount."""
    if not wanted.purpose.strip() or not wanted.purpose.isprintable():
        raise ExtraCostIncomplete("purpose")
    if len(wanted.purpose) > LONGEST_PURPOSE:
        raise WordsTooLong(len(wanted.purpose), LONGEST_PURPOSE)
    if not wanted.amount:
        raise ExtraCostIncomplete("amount")


def check_terms(wanted: Announcement, *, today: date, terms: Terms, terms_then: Terms) -> None:
    """Refuse what a scheme does not allow: too soon, too far ahead, or too much under the terms of its first day."""
    earliest = earliest_extra_cost(today, terms)
    if wanted.first < earliest:
        raise ExtraCostTooSoon(earliest)
    latest = months_later(today, terms.extra_cost_ahead_months)
    if wanted.first > latest:
        raise ExtraCostTooFarAhead(latest)
    most = terms_then.extra_cost_cap
    if most is not None and (wanted.per is not Per.HOUR or wanted.amount > most):
        raise ExtraCostAboveCap(most)


def check_withdrawal(standing: ExtraCostStanding, *, first: date) -> None:
    """Refuse to undo what a household may owe already."""
    if standing is not ExtraCostStanding.COMING:
        raise ExtraCostBegun(first)


def check_end(standing: ExtraCostStanding, *, last: date, known_last: date | None, today: date) -> None:
    """Refuse an end in the past, of what does not run, or later than one that the household was told."""
    ended = known_last is not None and known_last <= last
    if standing is not ExtraCostStanding.RUNNING or last < today or ended:
        raise ExtraCostNotRunning(last)
