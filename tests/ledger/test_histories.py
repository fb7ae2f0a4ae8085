"""Histories that nobody planned: whatever people do, in whatever order, how often ever - the books add up.

After every single step each sentence of `books` holds, for every household and for the whole of both schemes. A verb
may refuse; any other exception is a failure.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from ledger.money import Money
from ledger.work import Work

pytestmark = pytest.mark.django_db

patient = settings(
    max_examples=300 if os.environ.get("VOUCHERLINE_EXAMPLES") == "explore" else 10,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
    phases=[Phase.generate],
)


class History(Work, Money):
    """Work and money together. Some verbs are tried more often than others, as in life."""

    often_1 = often_2 = often_3 = often_4 = Work.confirm
    often_5 = often_6 = often_7 = often_8 = Work.validate
    often_9 = often_10 = Work.contest
    often_11 = often_12 = Work.amend
    often_13 = often_14 = Work.told
    often_15 = Work.maintain
    often_16 = often_17 = Work.propose_a_correction
    often_18 = often_19 = Work.approve_a_correction
    often_20 = often_21 = Money.payment_file
    often_22 = often_23 = often_24 = often_25 = Money.the_bank_answers
    often_26 = often_27 = Money.pay
    often_28 = often_29 = Money.approve_a_withdrawal
    often_30 = Money.decide_a_line_by_hand
    often_31 = Work.decide
    often_32 = Work.register


def test_the_books_add_up_after_every_step_of_any_history() -> None:
    run_state_machine_as_test(History, settings=patient)
