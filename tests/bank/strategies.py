"""Statements such as a bank could have, for round trips and for damage."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from voucherline.domain.bank.formats import values
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.kernel.numbers import belgian_iban, with_check_digits

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -.,&<>'\"éèüôçÅß"
REFERENCE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
days = st.dates(date(2020, 1, 1), date(2079, 12, 31))
accounts = st.builds(belgian_iban, st.integers(1, 999), st.integers(0, 9_999_999))
kinds = st.sampled_from([values.PAYMENT, values.CHARGE, values.INTEREST, values.DIRECT_DEBIT, values.CARD])


def words(longest: int) -> st.SearchStrategy[str]:
    return st.text(LETTERS, max_size=longest).map(lambda text: " ".join(text.split()))


def references(longest: int, shortest: int = 0) -> st.SearchStrategy[str]:
    return st.text(REFERENCE, min_size=shortest, max_size=longest).filter(lambda text: text != "NOTPROVIDED")


single_lines = st.builds(
    StatementLine,
    position=st.just(0),
    booked_on=days,
    value_on=days,
    cents=st.integers(-(10**11), 10**11),
    bank_reference=references(21),
    end_to_end=references(35),
    counterparty_account=accounts | st.just(""),
    counterparty_name=words(35),
    structured=st.integers(0, 10**10 - 1).map(with_check_digits) | st.just(""),
    message=words(140) | words(600),
    kind=kinds,
)


@st.composite
def returns(draw: st.DrawFn) -> StatementLine:
    line = draw(single_lines)
    reason = draw(st.sampled_from(["AC04", "AM05", "MS03"]))
    return replace(line, cents=abs(line.cents) + 1, is_return=True, return_reason=reason, kind=values.PAYMENT)


@st.composite
def batches(draw: st.DrawFn) -> list[StatementLine]:
    """Payments that the bank books as one amount: same days, same direction."""
    lines = draw(st.lists(single_lines, min_size=1, max_size=4))
    sign, batch = (
        draw(st.sampled_from([1, -1])),
        draw(references(35, shortest=2).filter(lambda text: not text.isdecimal())),
    )
    common = {"batch": batch, "kind": values.PAYMENT, "booked_on": lines[0].booked_on, "value_on": lines[0].value_on}
    return [replace(line, cents=sign * (abs(line.cents) + 1), **common) for line in lines]  # type: ignore[arg-type]


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    groups = draw(
        st.lists(single_lines.map(lambda line: [line]) | returns().map(lambda line: [line]) | batches(), max_size=5)
    )
    # One batch reference stands for one batch.
    kept = {group[0].batch or str(index): group for index, group in enumerate(groups)}
    lines = tuple(line for group in kept.values() for line in group)
    opening = draw(st.integers(-(10**9), 10**12))
    closing = opening + sum(line.cents for line in lines)
    number = draw(st.integers(1, 366).map(str))
    return Statement(draw(accounts), "EUR", number, opening, closing, lines)
