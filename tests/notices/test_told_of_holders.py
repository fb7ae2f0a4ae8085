"""Whoever gave a mandate hears by its own channel of all that its holder did for it."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from notices.conftest import Office
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import Holder, MandateRight
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import ContestReason
from voucherline.doors.clockwork import audit
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.time import at
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db


def holder_for(household: Household) -> Actor:
    """Ben, who holds a mandate to answer."""
    world = household.world
    ben = world.household("Ben Wouters", street="Marktplein 1")
    first, last = world.today, world.today.replace(year=world.today.year + 1)
    id_ = households.give_mandate(
        household.id,
        Holder(number=ben.number),
        first=first,
        last=last,
        allows=[MandateRight.ANSWER],
        by=household.actor,
        now=world.now,
    )
    households.accept_mandate(id_, households.issue_mandate_code(id_), by=ben.actor, now=world.now)
    return queries.holder(id_, Channel.PORTAL, on=world.today)


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def test_a_mail_tells_of_a_yes_and_of_a_no_and_who_said_it(world: World, office: Office) -> None:
    ana = world.household("Ana", vouchers=10, language="en", email="ana@home.test")
    by, company = holder_for(ana), world.company("Net & Co")
    agreed, contested, own = [company.helper(name).works_for(ana) for name in ("Bea", "Bo", "Bart")]

    prestations.confirm([agreed.id], by=by, now=world.now)
    prestations.contest([contested.id], reason=ContestReason.HOURS, by=by, now=world.now)
    own.confirmed()
    office.tells()

    said = [text_of(each) for each in office.mails if "Ben Wouters" in str(each["subject"])]
    answers = [each for each in said if "has a mandate from you, and said" in each]
    assert len(answers) == 2
    assert any("said yes: Bea’s work" in each for each in answers)
    assert any("said no: Bo’s work" in each for each in answers)
    assert audit.run() == []


def test_who_takes_part_by_telephone_gets_a_letter(world: World, office: Office) -> None:
    jos = world.household("Jos", vouchers=10, solution=Solution.TELEPHONE, telephones=("+3293308934",))
    by = holder_for(jos)
    work = world.company().helper("Bea").works_for(jos)

    prestations.confirm([work.id], by=by, now=world.now)
    office.tells()
    office.prints_and_posts()

    assert office.deliveries(jos, NoticeKind.HOLDER_CONFIRMED) == [("letter", "handed over")]


def test_it_hears_that_its_holder_says_it_will_be_away(world: World, office: Office) -> None:
    ana = world.household("Ana", language="en", email="ana@home.test")
    first, last = date(2026, 1, 8), date(2026, 1, 25)

    households.plan_absence(ana.id, first=first, last=last, by=holder_for(ana), now=world.now)
    office.tells()

    [said] = [each for each in office.mails if each["subject"] == "Ben Wouters told us that you will be away"]
    assert "away from 8 January to 25 January" in text_of(said)
    assert "nothing is agreed by silence" in text_of(said)


def test_who_plans_its_own_absence_gets_no_mail_of_it(world: World, office: Office) -> None:
    ana = world.household("Ana", language="en", email="ana@home.test")

    households.plan_absence(ana.id, first=world.today, last=world.today, by=ana.actor, now=world.now)
    office.tells()

    assert office.deliveries(ana, NoticeKind.HOLDER_PLANNED_ABSENCE) == []


@pytest.mark.parametrize(
    ("was_right", "kind", "words"),
    [
        (True, NoticeKind.HOLDER_SAID_RIGHT, "said: yes, it was right"),
        (False, NoticeKind.HOLDER_SAID_WRONG, "said: no, it was not right. Customer service now looks into it."),
    ],
)
def test_it_hears_what_its_holder_said_of_work_that_silence_agreed(
    world: World, office: Office, *, was_right: bool, kind: NoticeKind, words: str
) -> None:
    ana = world.household("Ana", vouchers=10, language="en", email="ana@home.test")
    work = world.company().helper("Bea").works_for(ana)
    by = holder_for(ana)
    world.wait_until(at(date(2026, 1, 19), 23))

    prestations.answer_sample(work.id, was_right=was_right, words="", by=by, now=world.now)
    office.tells()

    said = [text_of(each) for each in office.mails if "answered our question" in str(each["subject"])]
    assert len(said) == 1
    assert words in said[0]
    assert office.deliveries(ana, kind) == [("email", "handed over")]
