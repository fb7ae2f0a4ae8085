"""Households and helpers sign in: a number, the code of a letter, and a one-time code."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import pytest

from entrance.browsing import Mailbox, browser, leads_to, words
from voucherline.domain.accounts.models import Guess, OneTimeCode
from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.companies.models import Helper
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState, NewEmail
from voucherline.doors.phone_line import identifying
from voucherline.kernel.numbers import with_check_digits
from world import Household, World

pytestmark = pytest.mark.django_db
EMAIL: Final = "ana@example.org"
WRONG: Final = "We cannot sign you in with this number and this code."
NOBODY: Final = with_check_digits(2_999_999_999)


@dataclass(frozen=True)
class Known:
    """A household with a code from a letter."""

    household: Household
    code: str

    def told(self, **other: str) -> dict[str, str]:
        return {"number": self.household.number, "code": self.code, **other}


@pytest.fixture
def ana(world: World, mailbox: Mailbox) -> Known:
    assert mailbox
    household = world.household("Ana", vouchers=3, language="en", email=EMAIL)
    return Known(household, households.issue_telephone_code(household.id, now=world.now))


def other(code: str) -> str:
    """A code that is not this one."""
    return f"{(int(code) + 1) % 100_000:05d}"


def test_a_household_signs_in_with_the_letters_code_and_a_code_by_mail(ana: Known, mailbox: Mailbox) -> None:
    there = browser()
    number = f"{ana.household.number[:4]} {ana.household.number[4:]}"
    assert leads_to(there.post("/sign-in/household", ana.told(number=number))) == "/sign-in/code"
    assert there.get("/household/").status_code == 302, "the letter's code alone opens nothing"
    page = words(there.get("/sign-in/code"))
    assert "a…@e….org" in page
    assert EMAIL not in page
    assert EMAIL in mailbox.mails[-1]

    assert leads_to(there.post("/sign-in/code", {"code": mailbox.code})) == "/household/"
    assert "Hello, Ana" in words(there.get("/household/"))


def test_wrong_unknown_dead_codeless_and_locked_are_answered_alike(world: World, ana: Known) -> None:
    dead, codeless = world.household("Dead"), world.household("Codeless")
    code_of_dead = households.issue_telephone_code(dead.id, now=world.now)
    dead.becomes(HouseholdState.DECEASED)
    told: dict[str, tuple[int, str]] = {}
    for what, number, code in (
        ("wrong", ana.household.number, other(ana.code)),
        ("unknown", NOBODY, ana.code),
        ("no number", "abc", ana.code),
        ("dead", dead.number, code_of_dead),
        ("codeless", codeless.number, "40917"),
    ):
        answer = browser(f"10.0.{len(told)}.1").post("/sign-in/household", {"number": number, "code": code})
        told[what] = (answer.status_code, words(answer))
    for n in range(3):
        wrong = {"number": ana.household.number, "code": f"3141{n}"}
        browser(f"10.1.{n}.1").post("/sign-in/household", wrong)
    locked = browser("10.2.0.1").post("/sign-in/household", ana.told())
    told["locked"] = (locked.status_code, words(locked))

    assert set(told.values()) == {told["wrong"]}
    assert WRONG in told["wrong"][1]


def test_the_work_is_the_same_for_a_number_that_exists_and_one_that_does_not(
    ana: Known, django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    there = browser()
    there.get("/sign-in/household")
    with django_assert_max_num_queries(20) as known:
        there.post("/sign-in/household", ana.told(code=other(ana.code)))
    with django_assert_num_queries(len(known.captured_queries)):
        there.post("/sign-in/household", {"number": NOBODY, "code": "40917"})


def test_wrong_codes_on_the_telephone_and_on_the_web_count_together(world: World, ana: Known) -> None:
    for n in range(3):
        wrong, caller = f"3141{n}", f"+3291110{n}00"
        identifying.identify_household(ana.household.number, wrong, caller=caller, now=world.now)

    assert browser().post("/sign-in/household", ana.told()).status_code == 422
    world.now += timedelta(minutes=1)
    assert leads_to(browser().post("/sign-in/household", ana.told())) == "/sign-in/code"


def test_a_code_by_mail_is_good_once_for_ten_minutes_in_the_browser_that_asked(
    world: World, ana: Known, mailbox: Mailbox
) -> None:
    there, elsewhere = browser(), browser()
    there.post("/sign-in/household", ana.told())
    assert leads_to(elsewhere.post("/sign-in/code", {"code": mailbox.code})) == "/"
    leads_to(there.post("/sign-in/code", {"code": mailbox.code}))
    there.post("/sign-out")
    assert leads_to(there.post("/sign-in/code", {"code": mailbox.code})) == "/"

    there.post("/sign-in/household", ana.told())
    world.now += timedelta(minutes=10)
    late = there.post("/sign-in/code", {"code": mailbox.code})
    assert late.status_code == 422
    assert leads_to(there.post("/sign-in/code/again")) == "/sign-in/code"
    assert leads_to(there.post("/sign-in/code", {"code": mailbox.code})) == "/household/"


def test_five_wrong_tries_end_a_code(world: World, ana: Known, mailbox: Mailbox) -> None:
    there = browser()
    there.post("/sign-in/household", ana.told())
    wrong = "000000" if mailbox.code != "000000" else "111111"
    for minutes in (0, 0, 0, 1, 1):
        world.now += timedelta(minutes=minutes)
        assert there.post("/sign-in/code", {"code": wrong}).status_code == 422
    world.now += timedelta(minutes=5)
    assert there.post("/sign-in/code", {"code": mailbox.code}).status_code == 422

    leads_to(there.post("/sign-in/code/again"))
    world.now += timedelta(minutes=5)
    assert leads_to(there.post("/sign-in/code", {"code": mailbox.code})) == "/household/"


def test_another_code_ends_the_one_before(ana: Known, mailbox: Mailbox) -> None:
    there = browser()
    there.post("/sign-in/household", ana.told())
    before = mailbox.code
    leads_to(there.post("/sign-in/code/again"))
    if before != mailbox.code:
        assert there.post("/sign-in/code", {"code": before}).status_code == 422
    assert leads_to(there.post("/sign-in/code", {"code": mailbox.code})) == "/household/"


def test_nobodys_mailbox_is_filled(world: World, ana: Known, mailbox: Mailbox) -> None:
    for _ in range(5):
        assert leads_to(browser().post("/sign-in/household", ana.told())) == "/sign-in/code"
        world.now += timedelta(seconds=10)
    enough = browser().post("/sign-in/household", ana.told())
    assert "several codes within an hour" in words(enough)
    assert len(mailbox.mails) == 5


def test_without_an_address_one_hears_what_to_do(world: World) -> None:
    household = world.household("Bo", language="en")
    code = households.issue_telephone_code(household.id, now=world.now)
    answer = browser().post("/sign-in/household", {"number": household.number, "code": code})
    assert "we know no e-mail address" in words(answer)
    assert "02 700 00 00" in words(answer)


def test_a_new_address_gets_no_code_before_its_wait_is_over(world: World, ana: Known, mailbox: Mailbox) -> None:
    new = NewEmail("thief@example.org")
    households.change_contact(ana.household.id, new, by=ana.household.actor, now=world.now)
    browser().post("/sign-in/household", ana.told())
    assert EMAIL in mailbox.mails[-1]
    assert "thief" not in mailbox.mails[-1]


def test_no_code_is_kept_or_logged(ana: Known, mailbox: Mailbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    there = browser()
    there.post("/sign-in/household", ana.told(code=other(ana.code)))
    there.post("/sign-in/household", ana.told())
    there.post("/sign-in/code", {"code": "123456"})
    kept = repr([*OneTimeCode.objects.values(), *Guess.objects.values()])
    for secret in (ana.code, other(ana.code), mailbox.code):
        # By itself: digits of a hash may look like it.
        shown = re.compile(rf"(?<![0-9A-Za-z]){secret}(?![0-9A-Za-z])")
        assert not shown.search(kept)
        assert not shown.search(caplog.text)
    subject = mailbox.mails[-1].splitlines()[1]
    assert subject == "Subject: Your code to sign in"


@pytest.fixture
def bea(world: World) -> dict[str, str]:
    helper = world.helper("Bea Peeters", company=world.company())
    Helper.objects.filter(id=helper.id).update(email="bea@example.org")
    return {"number": helper.number, "code": helper_codes.issue_helper_code(helper.id, by=world.agent, now=world.now)}


def signed_in_as_helper(there: Any, known: dict[str, str]) -> str:
    return leads_to(there.post("/sign-in/helper", known))


def test_a_helpers_device_is_known_after_one_code(world: World, bea: dict[str, str], mailbox: Mailbox) -> None:
    there = browser()
    assert signed_in_as_helper(there, bea) == "/sign-in/code"
    leads_to(there.post("/sign-in/code", {"code": mailbox.code}))
    there.post("/sign-out")

    assert signed_in_as_helper(there, bea) != "/sign-in/code"
    assert there.post("/sign-in/helper", {**bea, "code": other(bea["code"])}).status_code == 422
    assert signed_in_as_helper(browser(), bea) == "/sign-in/code"
    assert len(mailbox.mails) == 2


def test_a_device_is_known_for_one_helper_and_not_for_ever(world: World, bea: dict[str, str], mailbox: Mailbox) -> None:
    there = browser()
    signed_in_as_helper(there, bea)
    there.post("/sign-in/code", {"code": mailbox.code})
    ida = world.helper("Ida", company=world.company("Other"))
    Helper.objects.filter(id=ida.id).update(email="ida@example.org")
    code = helper_codes.issue_helper_code(ida.id, by=world.agent, now=world.now)
    there.post("/sign-out")
    assert signed_in_as_helper(there, {"number": ida.number, "code": code}) == "/sign-in/code"

    world.now += timedelta(days=181)
    assert signed_in_as_helper(there, bea) == "/sign-in/code"


def test_the_cookies_of_signing_in_are_out_of_reach_of_scripts(bea: dict[str, str], mailbox: Mailbox) -> None:
    there = browser()
    signed_in_as_helper(there, bea)
    there.post("/sign-in/code", {"code": mailbox.code})
    for name in ("session", "device"):
        assert there.cookies[name]["httponly"], name
        assert there.cookies[name]["samesite"] == "Lax", name
