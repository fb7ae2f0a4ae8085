"""Companies are paid: submitted, in a file, settled, come back, paid again."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.bank import actions as bank_actions
from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import PaymentFileMade
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.reimbursement import queries
from voucherline.domain.reimbursement.values import PaymentState
from world import Bea, Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=20)


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company("Net & Co").helper("Bea")


def agreed(bea: Bea, household: Household, *, hours: float = 3) -> Prestation:
    work = bea.works_for(household, hours=hours)
    work.validated()
    work.confirmed()
    return work


def paid(world: World, scheme: str = "flanders") -> PaymentFileMade:
    made = world.pays_companies(scheme=scheme)
    assert made is not None
    return made


def payment_state(world: World, work: Prestation) -> list[str]:
    return [each.state.value for each in queries.payments_of(work.id, household=work.household.id)]


def test_a_company_is_paid_the_exchange_value_of_each_voucher(world: World, ana: Household, bea: Bea) -> None:
    agreed(bea, ana, hours=3)

    made = paid(world)

    [payment] = made.payments
    assert (payment.iban, payment.cents) == (bea.company.iban, 8256)
    # Asked on Monday, paid on the next day on which euro payments settle.
    assert made.execution_days == (date(2026, 1, 6),)


def test_one_payment_a_company_and_day(world: World, ana: Household, bea: Bea) -> None:
    other = world.company("Strijk").helper("Cis")
    agreed(bea, ana, hours=3)
    agreed(bea, ana, hours=2)
    agreed(other, ana, hours=1)

    made = paid(world)

    assert sorted((each.iban, each.cents) for each in made.payments) == sorted(
        [(bea.company.iban, 5 * 2752), (other.company.iban, 2752)]
    )


def test_the_statement_names_each_prestation_with_the_companys_reference(world: World, ana: Household) -> None:
    bea = world.company().helper("Bea")
    work = agreed(bea, ana)
    made = paid(world)

    [part] = queries.statement(made.payments[0].subject)

    assert (part.prestation, part.vouchers, part.cents, part.reference) == (work.id, 3, 8256, "")


def test_what_is_not_agreed_is_not_paid(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana).confirmed()

    assert world.pays_companies() is None


def test_submitted_once(world: World, ana: Household, bea: Bea) -> None:
    agreed(bea, ana)
    paid(world)

    assert world.pays_companies() is None
    assert reimbursement.submit("flanders", day=world.today, now=world.now) == 0


def test_later_work_of_the_same_day_is_a_second_payment(world: World, ana: Household, bea: Bea) -> None:
    agreed(bea, ana, hours=3)
    paid(world)
    agreed(bea, ana, hours=1)

    assert paid(world).cents == 2752


def test_the_debit_in_the_statement_closes_it(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    made = paid(world)
    assert (work.state, payment_state(world, work)) == ("agreed", ["submitted"])

    world.bank_pays(made.payments)

    assert (work.state, payment_state(world, work)) == ("reimbursed", ["paid"])
    assert work.facts[-1] == "PrestationReimbursed"


def test_what_came_back_is_owed_again_and_paid_again(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    made = paid(world)
    world.bank_pays(made.payments)

    world.bank_returns(made.payments)
    assert (work.state, work.view.submitted) == ("agreed", 0)
    assert payment_state(world, work) == ["came back"]

    world.wait(days=1)
    again = paid(world)
    assert again.cents == 8256
    world.bank_pays(again.payments)
    assert work.state == "reimbursed"
    assert payment_state(world, work) == ["came back", "paid"]


def test_paid_again_on_the_same_day(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    made = paid(world)
    world.bank_pays(made.payments)
    world.bank_returns(made.payments)

    again = paid(world)

    world.bank_pays(again.payments)
    assert work.state == "reimbursed"


def test_a_return_of_a_part_is_owed_alone(world: World) -> None:
    ana = world.household("Ana", vouchers=1, scheme="brussels")
    bea = world.company(scheme="brussels").helper("Bea")
    work = agreed(bea, ana, hours=3)
    first = paid(world, "brussels")
    ana.pays(22.80)
    second = paid(world, "brussels")
    world.bank_pays([*first.payments, *second.payments], scheme="brussels")
    assert work.state == "reimbursed"

    world.bank_returns(first.payments, scheme="brussels")
    assert (work.state, work.view.submitted) == ("agreed", 2)

    assert paid(world, "brussels").cents == 2720


def test_a_part_paid_leaves_the_rest_short(world: World) -> None:
    ana = world.household("Ana", vouchers=1, scheme="brussels")
    bea = world.company(scheme="brussels").helper("Bea")
    work = agreed(bea, ana, hours=3)
    world.bank_pays(paid(world, "brussels").payments, scheme="brussels")

    assert work.state == "short"

    ana.pays(22.80)
    world.bank_pays(paid(world, "brussels").payments, scheme="brussels")
    assert work.state == "reimbursed"


def test_the_last_part_paid_before_the_first(world: World) -> None:
    ana = world.household("Ana", vouchers=1, scheme="brussels")
    bea = world.company(scheme="brussels").helper("Bea")
    work = agreed(bea, ana, hours=3)
    first = paid(world, "brussels")
    ana.pays(22.80)
    second = paid(world, "brussels")

    world.bank_pays(second.payments, scheme="brussels")
    assert work.state == "agreed"

    world.bank_pays(first.payments, scheme="brussels")
    assert work.state == "reimbursed"


def test_each_scheme_pays_from_its_own_account(world: World, ana: Household, bea: Bea) -> None:
    luc = world.household("Luc", scheme="wallonia", vouchers=10)
    agreed(bea, ana)
    agreed(world.company(scheme="wallonia").helper("Dee"), luc)

    flemish, walloon = paid(world), paid(world, "wallonia")

    assert (flemish.cents, walloon.cents) == (3 * 2752, 3 * 2750)
    assert flemish.account != walloon.account


def test_the_rescuer_settles_what_a_crash_left(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    made = paid(world)
    bank_actions.answered([payment.id for payment in made.payments], [])
    assert work.state == "agreed"

    world.wait(days=1)

    assert work.state == "reimbursed"


def test_work_of_two_years_is_paid_at_the_value_of_its_day(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, hours=2, day=date(2025, 12, 31))
    work.validated()
    work.confirmed()

    assert paid(world).cents == 5504


def test_the_payment_is_known_by_its_id(world: World, ana: Household, bea: Bea) -> None:
    agreed(bea, ana)
    made = paid(world)

    view = queries.payment(made.payments[0].subject)

    assert view is not None
    assert (view.company, view.day, view.state) == (bea.company.id, world.today, PaymentState.SUBMITTED)
    assert (view.vouchers, view.cents) == (3, 8256)
    assert bank.in_file(made.message_id)[0].id == made.payments[0].id
