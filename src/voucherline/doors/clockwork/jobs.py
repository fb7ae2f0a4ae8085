"""What happens by itself, one function a job. Each may be run again at any moment without harm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import HouseholdState
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.domain.prestations.values import TrayReason
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.wallet import actions as wallet
from voucherline.kernel import collector
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.time import brussels_day, months_later
from voucherline.ledger import queries as ledger_queries
from voucherline.schemes.catalogue import scheme_names, terms_for

BATCH = 5000
DAYS_OF_A_WEEK = 7


@collector.put_off()
def until_done(step: Callable[[], int]) -> int:
    """Repeat a job that works by batches until nothing is left; tell how much was done."""
    done = 0
    while count := step():
        done += count
    return done


def silence(now: datetime) -> int:
    """Answer for whoever let the time pass."""
    return until_done(lambda: prestations.let_silence_answer(now=now, limit=BATCH))


def sample(now: datetime) -> int:
    """Ask some households again of those whose silence agreed last week."""
    secret = str(settings.SECRET_KEY)
    return sum(prestations.draw_sample(scheme, secret=secret, now=now) for scheme in scheme_names())


def reminders(now: datetime) -> int:
    """Remind households that have let half of their time pass."""
    return until_done(lambda: prestations.remind(now=now, limit=BATCH))


def tax_certificates(now: datetime) -> int:
    """Tell households what they bought last year, where that gives tax relief."""
    return sum(until_done(lambda scheme=scheme: orders.certify(scheme, now=now)) for scheme in scheme_names())  # type: ignore[misc]


def quarterly_statements(now: datetime) -> int:
    """Sum up for each household the quarter that is over: on its first day, or in that week if a day was missed."""
    today = brussels_day(now)
    begin = today.replace(month=today.month - (today.month - 1) % 3, day=1)
    if (today - begin).days >= DAYS_OF_A_WEEK:
        return 0
    return wallet.sum_up(first=months_later(begin, -3), last=begin - timedelta(days=1), now=now, limit=BATCH)


def expiry(now: datetime) -> int:
    """Expire vouchers whose last day has passed."""
    return sum(until_done(lambda scheme=scheme: wallet.expire(scheme, now=now)) for scheme in scheme_names())  # type: ignore[misc]


def expiry_warnings(now: datetime) -> int:
    """Warn households whose vouchers will expire."""
    return sum(until_done(lambda scheme=scheme: wallet.warn(scheme, now=now)) for scheme in scheme_names())  # type: ignore[misc]


def outside_vouchers(now: datetime) -> int:
    """End the wait of prestations that no voucher can pay any more."""
    return sum(until_done(lambda scheme=scheme: prestations.lapse(scheme, now=now)) for scheme in scheme_names())  # type: ignore[misc]


def cover_what_lacks(now: datetime) -> int:
    """Rescuer: serve prestations that lack vouchers although their household has some, after a crash in between."""
    served, last = 0, None
    while households_here := prestation_queries.lacking_households(after=last, limit=BATCH):
        able = ledger_queries.with_free_vouchers(households_here, on=brussels_day(now))
        served += prestations.cover(able, now=now)
        last = households_here[-1]
    return served


def excluded(now: datetime) -> int:
    """Rescuer: what is open of excluded households is decided by customer service."""
    out = household_queries.in_state(HouseholdState.EXCLUDED, since_before=brussels_day(now) + timedelta(days=1))
    return prestations.set_aside([id_ for id_, _, _ in out], reason=TrayReason.HOUSEHOLD_EXCLUDED, now=now)


def close_after_death(now: datetime) -> int:
    """Close the accounts of people who died so many days ago as the terms say."""
    today, closed = brussels_day(now), 0
    for id_, scheme, since in household_queries.in_state(HouseholdState.DECEASED, since_before=today):
        if since + timedelta(days=terms_for(scheme, on=today).frozen_days_after_death) <= today:
            households.change_state(
                id_, HouseholdState.CLOSED, reason="frozen long enough after a death", by=THE_CLOCK, now=now
            )
            closed += 1
    return closed


def exclusions_over(now: datetime) -> int:
    """Open accounts again that were excluded for as long as the terms allow, unless the inspection did so before."""
    today, opened = brussels_day(now), 0
    for id_, scheme, since in household_queries.in_state(HouseholdState.EXCLUDED, since_before=today):
        if months_later(since, terms_for(scheme, on=today).exclusion_months) <= today:
            households.change_state(
                id_, HouseholdState.OPEN, reason="excluded as long as can be", by=THE_CLOCK, now=now
            )
            opened += 1
    return opened


def contacts(now: datetime) -> int:
    """Take new contact points into use whose wait is over."""
    return until_done(lambda: households.use_contacts(now=now, limit=BATCH))


def mandates(now: datetime) -> int:
    """End mandates that nobody accepted in time, or whose last day is over."""
    return until_done(lambda: households.end_mandates(now=now, limit=BATCH))


def demands(now: datetime) -> int:
    """Let announced orders lapse that were never paid."""
    return until_done(lambda: orders.lapse_demands(limit=BATCH, now=now))


def submissions(now: datetime) -> int:
    """Submit what is owed to companies that let it happen daily."""
    return sum(reimbursement.submit(scheme, day=brussels_day(now), now=now) for scheme in scheme_names())


def settle_payments(now: datetime) -> int:
    """Rescuer: tell the ledger what the bank said of our payments, after a crash in between."""
    return orders.settle_returns(now=now) + reimbursement.settle(now=now)


def forget_guesses(now: datetime) -> int:
    """Forget wrong codes that count no more."""
    return accounts.forget_guesses(now=now)


def forget_sign_ins(now: datetime) -> int:
    """Forget one-time codes, sessions and devices that are over."""
    return accounts.forget_sign_ins(now=now)
