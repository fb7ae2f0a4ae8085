"""Whoever holds a mandate and has no account comes in with its code and a mailbox, and sees that household alone."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.conf import LazySettings

from entrance.browsing import Mailbox, browser, leads_to, words
from permissions.table import TABLE
from permissions.test_every_url import ALL, ELSEWHERE
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import Holder, MandateNotYet, MandateRight, MandateState
from voucherline.domain.prestations import queries as prestations
from voucherline.journal.models import Fact
from voucherline.kernel.actors import Channel, NotAllowed
from voucherline.kernel.ids import new_id
from world import Household, World

pytestmark = pytest.mark.django_db
PAGE = "/sign-in/holder"


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=4, language="en")


def offered(ana: Household, *, first: date = date(2026, 1, 5), email: str = "li@example.org") -> tuple[Any, str]:
    """Ana gives Li, who has no account, a mandate; and the code of the letter."""
    mandate = households.give_mandate(
        ana.id,
        Holder(name="Li Wei", email=email, telephone="" if email else "+3292223344"),
        first=first,
        last=date(2026, 12, 31),
        allows=[MandateRight.ANSWER],
        by=ana.actor,
        now=ana.world.now,
    )
    return mandate, households.issue_mandate_code(mandate)


def comes_in(ana: Household, code: str, mailbox: Mailbox) -> Any:
    there = browser()
    assert leads_to(there.post(PAGE, {"number": ana.number, "code": code})) == "/sign-in/code"
    assert leads_to(there.post("/sign-in/code", {"code": mailbox.code})) == "/household/"
    return there


def test_the_first_time_it_accepts_and_then_it_answers_in_both_names(
    world: World, ana: Household, mailbox: Mailbox
) -> None:
    work = world.helper("Bea Peeters", company=world.company("Net & Co")).works_for(ana, hours=3, told=False).id
    mandate, code = offered(ana)
    there = comes_in(ana, code, mailbox)
    assert "To: Li Wei <li@example.org>" in mailbox.mails[-1]
    assert queries.mandate(mandate).state is MandateState.ACCEPTED

    home = there.get("/household/").content.decode()
    assert "You, Li Wei, act for Ana." in home
    assert "Back to my own pages" not in home
    there.post("/household/answer", {"work": [str(work)]})
    assert prestations.prestation(work).household_yes
    [fact] = Fact.objects.filter(household_id=ana.id, kind="PrestationConfirmed")
    assert (fact.role, fact.actor) == ("mandate holder", f"mandate {mandate}")

    again = comes_in(ana, code, mailbox)
    assert "Bea Peeters" in words(again.get(f"/household/work/{work}"))


def test_the_household_sees_who_looked_under_its_mandate(ana: Household, mailbox: Mailbox) -> None:
    mandate, code = offered(ana)
    there = comes_in(ana, code, mailbox)
    there.get("/household/wallet")
    [look] = queries.looks(ana.id)
    assert (look.role, look.name) == ("mandate holder", "Li Wei")
    assert "Li Wei" not in str(Fact.objects.get(kind="FileSeen").actor)
    other = ana.world.household("Zoe")
    with pytest.raises(NotAllowed):
        households.note_look(
            other.id, why="", by=queries.holder(mandate, Channel.PORTAL, on=ana.world.today), now=ana.world.now
        )


def test_a_mandate_that_ends_after_the_code_was_sent_lets_nobody_in(ana: Household, mailbox: Mailbox) -> None:
    mandate, code = offered(ana)
    there = browser()
    there.post(PAGE, {"number": ana.number, "code": code})
    households.revoke_mandate(mandate, by=ana.actor, now=ana.world.now)
    assert "not valid" in words(there.post("/sign-in/code", {"code": mailbox.code}, follow=True))
    assert there.get("/household/").status_code == 302


def test_what_is_not_in_a_mandate_is_shut_and_so_is_everything_of_others(
    world: World, ana: Household, mailbox: Mailbox, settings: LazySettings
) -> None:
    other = world.household("Zoe", vouchers=2)
    others = world.helper("Bo", company=world.company()).works_for(other, hours=1, told=False).id
    _, code = offered(ana)
    there, wrong = comes_in(ana, code, mailbox), []
    # From here on it is no trial machine.
    settings.VOUCHERLINE_MAIL_URLS = "smtp://mail.example"
    shut = [each.route for each in ALL if TABLE[each.route]["holder"] == "." or "mandates" in each.route]
    assert len(shut) > 80
    for route in shut:
        place = re.sub(r"<uuid:\w+>", str(new_id()), re.sub(r"<(slug:)?\w+>", "email", route))
        for answer in (there.get(place), there.post(place, {"number": other.number})):
            sent_off = answer.status_code == 302 and answer.headers["Location"] in ELSEWHERE
            if not sent_off and answer.status_code not in (403, 404, 405):
                wrong.append((place, answer))
    assert wrong == []
    assert there.get(f"/household/work/{others}").status_code == 404


def test_without_code_or_mailbox_nobody_comes_in(ana: Household, mailbox: Mailbox) -> None:
    _, code = offered(ana)
    wrong = f"{(int(code) + 1) % 100_000:05d}"
    told = {
        words(browser(f"10.0.0.{n}").post(PAGE, {"number": number, "code": tried}))
        for n, (number, tried) in enumerate([(ana.number, wrong), ("090933755493", code), ("1", ""), (ana.number, "")])
    }
    assert len(told) == 1
    assert "We cannot sign you in" in told.pop()
    there = browser()
    leads_to(there.post(PAGE, {"number": ana.number, "code": code}))
    assert there.get("/household/").status_code == 302
    assert there.post("/sign-in/code", {"code": "000000"}).status_code == 422


def test_guessing_is_slowed_down_and_keeps_the_household_itself_not_out(ana: Household, mailbox: Mailbox) -> None:
    _, code = offered(ana)
    own = households.issue_telephone_code(ana.id, now=ana.world.now)
    for n in range(3):
        browser(f"10.0.0.{n}").post(PAGE, {"number": ana.number, "code": f"{(int(code) + 1 + n) % 100_000:05d}"})
    assert browser().post(PAGE, {"number": ana.number, "code": code}).status_code == 422
    known = accounts.household_with(ana.number, own, origin=(GuessKind.ADDRESS, "10.0.0.9"), now=ana.world.now)
    assert known is not None
    ana.world.now += timedelta(hours=1)
    comes_in(ana, code, mailbox)


def test_once_it_is_taken_back_it_opens_nothing_also_where_she_is(ana: Household, mailbox: Mailbox) -> None:
    mandate, code = offered(ana)
    there = comes_in(ana, code, mailbox)
    households.revoke_mandate(mandate, by=ana.actor, now=ana.world.now)
    assert leads_to(there.get("/household/")) == "/"
    assert "not valid" in words(there.get("/"))
    assert leads_to(there.get("/household/")) == "/"
    assert browser().post(PAGE, {"number": ana.number, "code": code}).status_code == 422


def test_before_its_first_day_it_is_accepted_and_says_when_that_is(ana: Household, mailbox: Mailbox) -> None:
    mandate, code = offered(ana, first=date(2026, 2, 1))
    for _ in range(2):
        early = browser().post(PAGE, {"number": ana.number, "code": code})
        assert early.status_code == 422
        assert "This mandate holds from Sunday 1 February 2026." in words(early)
    with pytest.raises(MandateNotYet):
        queries.holder(mandate, Channel.PORTAL, on=ana.world.today)
    assert mailbox.mails == []
    assert queries.mandate(mandate).state is MandateState.ACCEPTED
    ana.world.now += timedelta(days=30)
    assert comes_in(ana, code, mailbox).get("/household/").status_code == 200


def test_an_offer_that_nobody_accepted_in_time_opens_nothing(ana: Household) -> None:
    _, code = offered(ana)
    ana.world.now += timedelta(days=15)
    assert browser().post(PAGE, {"number": ana.number, "code": code}).status_code == 422
