"""The same numbers and days stand in every language, and all that the content knows stands in the message."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unit.notices.examples import ACCOUNT, PURSE, WORK, as_text, messages, reader
from voucherline.kernel.money import Euro
from voucherline.notices.composing import compose
from voucherline.notices.content_of_kinds import Content
from voucherline.notices.contents import (
    AboutWork,
    Bought,
    CompanyPaid,
    Expiring,
    HowToOrder,
    OrderCredited,
    Purse,
    QuarterlyStatement,
    StatementLine,
)
from voucherline.notices.values import Message, NoticeKind
from voucherline.schemes.values import Solution, Span
from voucherline.words.formats import LANGUAGES, amount_in_words, day_in_words

DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
COUNTS = st.integers(0, 2000)
AMOUNTS = st.integers(1, 3_000_000).map(Euro)


def numbers(text: str) -> set[int]:
    """All numbers, amounts in cents, however a language parts its thousands and cents."""
    return {int(each) for each in re.findall(r"\d+", re.sub(r"(?<=\d)[.,:\u00a0](?=\d)", "", text))}


def in_all_languages(kind: NoticeKind, content: Content, solution: Solution) -> list[Message]:
    return [compose(kind, content, reader(kind, language, solution=solution)) for language in LANGUAGES]


@st.composite
def purses(draw: st.DrawFn) -> Purse:
    kept, free = draw(COUNTS), draw(COUNTS)
    return Purse(kept + free, kept, free)


@st.composite
def news_of_work(draw: st.DrawFn) -> AboutWork:
    due = draw(st.integers(0, 12))
    work = replace(
        WORK,
        day=draw(DAYS),
        minutes=draw(st.integers(1, 720)),
        activity=draw(st.sampled_from("1234")),
        due=due,
        missing=draw(st.integers(0, due)),
    )
    order = HowToOrder(ACCOUNT, draw(st.integers(1, 500)), draw(AMOUNTS))
    return AboutWork(work, draw(purses()), answer_span=Span(draw(st.integers(1, 60))), order=order)


@given(news_of_work(), st.sampled_from(Solution))
def test_work_to_answer(content: AboutWork, solution: Solution) -> None:
    said = in_all_languages(NoticeKind.PRESTATION_TO_ANSWER, content, solution)
    work, purse, span = content.work, content.purse, content.answer_span
    assert purse is not None
    assert span is not None
    assert content.order is not None
    expected = {work.day.day, work.day.year, work.due, purse.total, purse.kept, purse.free, span.count}
    expected |= {each for each in divmod(work.minutes, 60) if each}
    if work.missing:
        expected |= {work.missing, content.order.count, content.order.amount.cents}

    assert expected <= numbers(as_text(said[0]))
    assert all(numbers(as_text(each)) == numbers(as_text(said[0])) for each in said)
    for message in said:
        assert day_in_words(work.day, message.language) in as_text(message)


@given(st.lists(st.tuples(st.integers(1, 500), AMOUNTS, DAYS), min_size=1, max_size=3), AMOUNTS, AMOUNTS, purses())
def test_an_order(lots: list[tuple[int, Euro, date]], paid: Euro, back: Euro, purse: Purse) -> None:
    content = OrderCredited(paid, tuple(Bought(*lot) for lot in lots), back, purse)
    said = in_all_languages(NoticeKind.ORDER_CREDITED, content, Solution.EMAIL)

    for message in said:
        text = as_text(message)
        for amount in (content.received, paid, back, *(price for _, price, _ in lots)):
            assert amount_in_words(amount, message.language) in text
        for count, _, day in lots:
            assert count in numbers(text)
            assert day_in_words(day, message.language) in text
        assert numbers(text) == numbers(as_text(said[0]))


@given(st.integers(1, 500), DAYS, st.booleans(), AMOUNTS, purses())
def test_vouchers_that_expire(count: int, day: date, refunded: bool, amount: Euro, purse: Purse) -> None:  # noqa: FBT001 - hypothesis draws it
    content = Expiring(count, day, refunded, amount, purse, "4610")
    for kind in (NoticeKind.EXPIRY_WARNING, NoticeKind.VOUCHERS_EXPIRED):
        said = in_all_languages(kind, content, Solution.TELEPHONE)
        for message in said:
            text = as_text(message)
            assert {count, purse.total, purse.kept, purse.free} <= numbers(text)
            assert amount_in_words(amount, message.language) in text
            assert day_in_words(day, message.language) in text
            assert numbers(text) == numbers(as_text(said[0]))


@given(st.lists(st.tuples(DAYS, st.integers(1, 300)), max_size=5), st.integers(0, 500))
def test_a_statement(movements: list[tuple[date, int]], after: int) -> None:
    lines = tuple(StatementLine(day, None, "bought", count) for day, count in movements)
    content = QuarterlyStatement(date(2026, 1, 1), date(2026, 3, 31), 7, lines, after)
    said = in_all_languages(NoticeKind.QUARTERLY_STATEMENT, content, Solution.TELEPHONE)

    for message in said:
        rows = [row for table in message.tables for row in table.rows]
        assert [row[2] for row in rows] == [f"+{count}" for _, count in movements]
        assert [numbers(value) for _, value in message.facts] == [{7}, {after}]
        assert [row[0] for row in rows] == [day_in_words(day, message.language) for day, _ in movements]


@given(AMOUNTS, st.integers(1, 5000), DAYS)
def test_a_payment_to_a_company(amount: Euro, vouchers: int, day: date) -> None:
    for kind in (NoticeKind.COMPANY_PAID, NoticeKind.COMPANY_PAYMENT_CAME_BACK):
        for message in in_all_languages(kind, CompanyPaid(amount, vouchers, day), Solution.ONLINE):
            text = as_text(message)
            assert amount_in_words(amount, message.language) in text
            assert day_in_words(day, message.language) in text
            assert vouchers in numbers(text)


@pytest.mark.parametrize("kind", NoticeKind)
def test_each_kind_has_the_same_numbers_in_each_language(kind: NoticeKind) -> None:
    by_language = [[numbers(as_text(each)) for each in messages(kind, language)] for language in LANGUAGES]

    assert all(each == by_language[0] for each in by_language)


def test_the_purse_is_told_to_the_household() -> None:
    facts = dict(compose(NoticeKind.SHORTAGE, AboutWork(WORK, PURSE), reader(NoticeKind.SHORTAGE, "en")).facts)

    assert facts["In the wallet"] == "12 vouchers"
    assert facts["Of which kept for work waiting for an answer"] == "3 vouchers"
    assert facts["Free"] == "9 vouchers"
