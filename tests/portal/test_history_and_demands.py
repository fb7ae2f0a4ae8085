"""Work is found again by helper, month and state; an order is announced, waits, and is paid or lapses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from portal.reading import browser_of, look, words
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries
from world import Household, World

pytestmark = pytest.mark.django_db
WORK = "/household/work"
ORDER = "/household/order"


def test_work_is_found_by_helper_month_and_state(world: World, ana: Household) -> None:
    company = world.company()
    bea, zoe = world.helper("Bea", company=company), world.helper("Zoe", company=company)
    bea.works_for(ana, hours=1, day=date(2025, 12, 30))
    bea.works_for(ana, hours=2).confirmed()
    zoe.works_for(ana, hours=3)
    browser = browser_of(ana)

    def found(**asked: str) -> set[str]:
        return {
            " ".join(each.split()) for each in look(browser.get(WORK, asked), "//li//strong[contains(., 'h')]/text()")
        }

    monday, december = "Monday 5 January 2026", "Tuesday 30 December 2025"
    assert found() == {f"{monday}, 2 h", f"{monday}, 3 h", f"{december}, 1 h"}
    assert found(helper=str(zoe.id)) == {f"{monday}, 3 h"}
    assert found(month="2025-12") == {f"{december}, 1 h"}
    assert found(month="2026-01", helper=str(bea.id)) == {f"{monday}, 2 h"}
    assert found(month="2025-12", helper=str(zoe.id)) == set()
    # What is no choice chooses nothing.
    assert found(month="2024-01", helper="x", state="y") == found()
    page = browser.get(WORK, {"month": "2025-12", "helper": str(bea.id)})
    assert look(page, "//option[@selected]/text()") == ["Bea", "December 2025"]
    assert look(page, "//select[@name='helper']/option/text()") == ["everything", "Bea", "Zoe"]


def test_helpers_of_others_are_no_choice(world: World, ana: Household) -> None:
    jo = world.household("Jo", vouchers=3)
    bea = world.helper("Bea", company=world.company())
    bea.works_for(jo, hours=1)
    assert "Bea" not in words(browser_of(ana).get(WORK, {"helper": str(bea.id)}))


def test_older_work_keeps_what_was_asked(world: World, ana: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voucherline.doors.portal.work.OF_A_PAGE", 2)
    bea = world.helper("Bea", company=world.company())
    for day in range(1, 4):
        bea.works_for(ana, hours=1, day=date(2025, 12, day))
    browser = browser_of(ana)
    [older] = look(browser.get(WORK, {"month": "2025-12"}), "//a[@rel='next']/@href")
    assert "month=2025-12" in older
    second = browser.get(f"{WORK}{older}")
    assert "Monday 1 December 2025" in words(second)
    assert "Wednesday 3 December 2025" not in words(second)


def test_an_order_is_announced_once_and_waits(world: World, ana: Household) -> None:
    browser = browser_of(ana)
    [once] = look(browser.get(ORDER, {"vouchers": "12"}), "//input[@name='once']/@value")
    for _ in range(2):
        said = words(browser.post(ORDER, {"vouchers": "12", "once": once}, follow=True))
        assert "Your order is noted." in said
        assert "12 vouchers, €120.00, expected until Monday 19 January 2026" in said
    assert len(ana.heard("DemandMade")) == 1
    assert "12 vouchers" not in words(browser_of(world.household("Jo", language="en")).get(ORDER))

    assert ana.pays(120) == "credited"
    assert "Orders that you have not paid yet" not in words(browser.get(ORDER))


def test_an_announced_order_lapses(world: World, ana: Household) -> None:
    browser = browser_of(ana)
    browser.post(ORDER, {"vouchers": "3", "once": "a"})
    assert [each.vouchers for each in queries.demands_of(ana.id)] == [3]
    world.now += timedelta(days=20)
    orders.lapse_demands(limit=10, now=world.now)
    assert "3 vouchers" not in words(browser.get(ORDER))


def test_what_cannot_be_ordered_is_not_announced(ana: Household) -> None:
    browser = browser_of(ana)
    for asked in ("0", "x", "100000"):
        assert browser.post(ORDER, {"vouchers": asked, "once": "a"}).status_code == 422, asked
    assert queries.demands_of(ana.id) == []
