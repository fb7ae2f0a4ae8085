"""News that was overtaken before it could be sent: whoever reads it must not be asked for what is done, or warned of
what does not come; and whoever reads of a change sees what it was."""

from __future__ import annotations

from datetime import date

import pytest

from notices.conftest import Office, Server
from voucherline.domain.companies import announcing
from voucherline.domain.companies.models import Company as CompanyRow
from voucherline.domain.companies.models import Helper as HelperRow
from voucherline.domain.companies.values_of_extra_costs import Announcement, Per
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.money import Euro
from world import Company, Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, language="en", email="ana@home.test")


@pytest.fixture
def company(world: World) -> Company:
    company = world.company("Net & Co")
    CompanyRow.objects.filter(id=company.id).update(email="plan@netco.test", language="en")
    return company


def subjects_to(office: Office, to: str) -> list[str]:
    return [str(each["subject"]) for each in office.mails if to in str(each["to"])]


def test_a_company_is_not_asked_to_answer_a_contest_that_it_answered(
    world: World, ana: Household, company: Company, office: Office, server: Server
) -> None:
    first = company.helper("Bea").works_for(ana)
    second = company.helper("Bo").works_for(ana)
    server.is_down = True
    first.contested()
    second.contested()
    office.tells()
    world.wait(minutes=30)
    first.cancelled()
    server.is_down = False
    office.tells_until(world.now)
    world.wait(hours=12)
    office.tells()

    asked = [each for each in subjects_to(office, "plan@netco.test") if "contests" in each]
    assert len(asked) == 1
    assert "Bo" in asked[0]


def test_a_helper_sees_what_her_hours_were_before_anybody_was_told(
    world: World, ana: Household, company: Company, office: Office
) -> None:
    bea = company.helper("Bea")
    HelperRow.objects.filter(id=bea.id).update(email="bea@home.test", language="en")
    work = bea.works_for(ana, hours=4, told=False)
    work.amended(hours=3)
    office.tells()

    [mail] = [each for each in office.mails if "bea@home.test" in str(each["to"])]
    body = mail.get_body(("plain",))
    assert body is not None
    said = " ".join(body.get_content().split())
    assert "It now says: 3 hours" in said
    assert "4 h" in said


def test_whoever_was_not_told_of_extra_costs_in_time_is_not_warned_of_what_does_not_come(
    world: World, ana: Household, company: Company, office: Office, server: Server
) -> None:
    by = Actor(Role.COMPANY, "planner", Channel.OFFICE, id=company.id)
    cost = Announcement(new_id(), "travel", Euro(50), Per.HOUR, date(2026, 6, 1), (ana.number,))
    other = Announcement(new_id(), "tools", Euro(70), Per.HOUR, date(2026, 6, 1), (ana.number,))
    server.is_down = True
    for each in (cost, other):
        announcing.announce(each, company=company.id, by=by, now=world.now)
    office.tells()
    world.wait(minutes=30)
    announcing.withdraw_announcement(cost.id, company=company.id, by=by, now=world.now)
    server.is_down = False
    world.wait(hours=12)
    office.tells()

    said = subjects_to(office, "ana@home.test")
    assert len([each for each in said if "will ask you extra costs" in each]) == 1, "of the tools alone"
    assert "Net & Co will not ask you extra costs after all" in said
