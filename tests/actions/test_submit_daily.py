"""What companies are owed is submitted every day by itself, unless a company says when; until the bank is asked, a
mistake can be taken out again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from voucherline.domain.companies import actions as companies
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.companies.values import Submits
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.reimbursement import queries
from voucherline.domain.reimbursement.models import Payment
from voucherline.doors.clockwork import audit
from voucherline.journal import queries as journal
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.ids import new_id
from voucherline.ledger.values import CannotBeCorrected, SamePersonTwice
from voucherline.notices import actions as notices
from voucherline.notices.models import Notice
from world import AGENT, SUPERVISOR, Bea, Household, Prestation, World
from world.keyboard import Keyboard

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


def payments(work: Prestation) -> list[tuple[str, int]]:
    found = queries.payments_of(work.id, household=work.household.id)
    return [(each.state.value, each.vouchers) for each in found]


def proposed(world: World, work: Prestation) -> UUID:
    id_ = new_id()
    prestations.propose_correction(work.id, id_=id_, reason="never worked", by=AGENT, now=world.now)
    return id_


def approved(world: World, correction: UUID) -> None:
    reimbursement.approve_correction(correction, by=SUPERVISOR, now=world.now)


def test_what_is_agreed_is_submitted_the_next_morning(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    assert payments(work) == []

    world.wait(days=1)

    assert (payments(work), work.view.submitted) == ([("submitted", 3)], 3)
    made = world.pays_companies()
    assert made is not None
    assert [each.cents for each in made.payments] == [8256]
    assert world.pays_companies() is None
    assert audit.run() == []


def test_what_is_agreed_later_that_day_comes_into_the_same_payment(world: World, ana: Household, bea: Bea) -> None:
    first = agreed(bea, ana)
    world.wait(days=1)
    second = agreed(bea, ana, hours=1)

    made = world.pays_companies()

    assert made is not None
    assert [each.cents for each in made.payments] == [4 * 2752]
    assert payments(first) == payments(second) == [("submitted", 4)]
    assert audit.run() == []


def test_a_company_that_submits_itself_is_left_alone_until_it_does(world: World, ana: Household, bea: Bea) -> None:
    companies.choose_submission(bea.company.id, Submits.ITSELF, by=bea.company.actor, now=world.now)
    work = agreed(bea, ana)
    other = agreed(world.company("Strijk").helper("Cis"), ana, hours=1)
    world.wait(days=1)
    made = world.pays_companies()

    assert made is not None
    assert (payments(work), payments(other), len(made.payments)) == ([], [("submitted", 1)], 1)

    assert reimbursement.submit("flanders", day=world.today, now=world.now, company=bea.company.id) == 1
    assert payments(work) == [("submitted", 3)]


def test_who_chose_how_a_company_submits_is_in_the_journal(world: World, bea: Bea) -> None:
    for wish in (Submits.ITSELF, Submits.ITSELF, Submits.DAILY):
        companies.choose_submission(bea.company.id, wish, by=world.agent, now=world.now)

    there = journal.story_of(bea.company.id, household=bea.company.id)
    assert [(each.kind, each.actor, each.details) for each in there] == [
        ("SubmissionChosen", "agent-els", {"before": "daily", "submits": "itself"}),
        ("SubmissionChosen", "agent-els", {"before": "itself", "submits": "daily"}),
    ]
    # It is kept with the company, where others are kept with a household: nobody is told, nothing is counted by it.
    notices.decide(now=world.now, limit=100)
    assert not Notice.objects.filter(subject_id=bea.company.id).exists()
    assert audit.run() == []


def test_nobody_else_chooses_for_a_company(ana: Household, bea: Bea) -> None:
    with pytest.raises(NotAllowed):
        companies.choose_submission(bea.company.id, Submits.ITSELF, by=ana.actor, now=ana.world.now)
    assert company_queries.submitting_daily([bea.company.id]) == {bea.company.id}


def test_what_was_submitted_and_not_sent_can_still_be_corrected(world: World, ana: Household, bea: Bea) -> None:
    mistake, rest = agreed(bea, ana), agreed(bea, ana, hours=1)
    world.wait(days=1)

    approved(world, proposed(world, mistake))

    assert (mistake.state, ana.vouchers) == ("cancelled", 19)
    assert "SubmissionWithdrawn" in mistake.facts
    assert payments(rest) == [("withdrawn", 4), ("submitted", 1)]
    made = world.pays_companies()
    assert made is not None
    assert [each.cents for each in made.payments] == [2752]
    world.bank_pays(made.payments)
    assert rest.state == "reimbursed"
    assert audit.run() == []


def test_a_correction_submits_nothing_that_the_company_did_not(world: World, ana: Household, bea: Bea) -> None:
    companies.choose_submission(bea.company.id, Submits.ITSELF, by=bea.company.actor, now=world.now)
    mistake, rest = agreed(bea, ana, hours=1), agreed(bea, ana, hours=1)
    reimbursement.submit("flanders", day=world.today, now=world.now, company=bea.company.id)
    world.wait(days=1)
    later = agreed(bea, ana, hours=1)

    approved(world, proposed(world, mistake))

    assert payments(rest) == [("withdrawn", 2), ("submitted", 1)]
    assert (payments(later), later.view.submitted) == ([], 0)
    assert audit.run() == []


def test_of_work_paid_in_parts_only_the_part_that_was_submitted_is_submitted_again(world: World) -> None:
    eva = world.household("Eva", vouchers=3, scheme="brussels", language="fr")
    bea = world.company(scheme="brussels").helper("Bea")
    companies.choose_submission(bea.company.id, Submits.ITSELF, by=bea.company.actor, now=world.now)
    mistake, in_parts = agreed(bea, eva, hours=1), agreed(bea, eva, hours=4)
    reimbursement.submit("brussels", day=world.today, now=world.now, company=bea.company.id)
    world.wait(days=1)

    approved(world, proposed(world, mistake))

    # The voucher that is free again paid one hour more of it; that one nobody has submitted yet.
    assert (in_parts.view.spent, in_parts.view.submitted) == (3, 2)
    assert payments(in_parts) == [("withdrawn", 3), ("submitted", 2)]
    assert audit.run() == []


def test_a_payment_that_a_correction_empties_is_not_followed_by_another(world: World, ana: Household, bea: Bea) -> None:
    mistake = agreed(bea, ana)
    world.wait(days=1)

    approved(world, proposed(world, mistake))

    assert payments(mistake) == [("withdrawn", 3)]
    assert list(Payment.objects.values_list("state", flat=True)) == ["withdrawn"]
    assert world.pays_companies() is None
    assert audit.run() == []


def test_where_nothing_is_owed_no_payment_is_opened(world: World, ana: Household, bea: Bea) -> None:
    for _ in range(2):
        reimbursement.submit("flanders", day=world.today, now=world.now, company=bea.company.id)
    assert not Payment.objects.exists()

    # One from before stands there, empty: it is no payment either.
    Payment.objects.create(
        id=new_id(), company_id=bea.company.id, scheme="flanders", day=world.today, number=1, opened_at=world.now
    )
    assert [each.check for each in audit.run()] == ["reimbursement.empty"]
    world.wait(days=1)
    assert [each.state for each in Payment.objects.all()] == ["withdrawn"]
    assert audit.run() == []


@pytest.mark.django_db(transaction=True)
def test_a_correction_that_is_cut_off_withdraws_nothing(
    world: World, ana: Household, bea: Bea, monkeypatch: pytest.MonkeyPatch
) -> None:
    mistake, rest = agreed(bea, ana), agreed(bea, ana, hours=1)
    world.wait(days=1)
    correction = proposed(world, mistake)

    with monkeypatch.context() as patch:
        patch.setattr(reimbursement, "_submit_again", _cut_off)
        with pytest.raises(KeyboardInterrupt):
            approved(world, correction)

    assert (mistake.state, payments(rest)) == ("agreed", [("submitted", 4)])
    approved(world, correction)
    assert payments(rest) == [("withdrawn", 4), ("submitted", 1)]
    assert audit.run() == []


def _cut_off(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_what_the_bank_was_asked_for_must_come_back_first(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    made = world.pays_companies()
    assert made is not None
    correction = proposed(world, work)

    with pytest.raises(CannotBeCorrected):
        approved(world, correction)

    assert payments(work) == [("submitted", 3)]
    world.bank_pays(made.payments)
    world.bank_returns(made.payments)
    approved(world, correction)
    assert work.state == "cancelled"
    assert audit.run() == []


def test_one_person_withdraws_nothing(world: World, ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    world.wait(days=1)
    correction = proposed(world, work)

    with pytest.raises(SamePersonTwice):
        reimbursement.approve_correction(correction, by=AGENT, now=world.now)
    with pytest.raises(NotAllowed):
        reimbursement.approve_correction(correction, by=bea.company.actor, now=world.now)

    assert payments(work) == [("submitted", 3)]


def test_at_the_keyboard(world: World, ana: Household, bea: Bea, keyboard: Keyboard, tmp_path: Path) -> None:
    number = bea.company.number
    assert keyboard.types("company", "submits", number, "itself").exit_code == 0
    [listed] = keyboard.types("company", "list", "--json").json["companies"]
    assert (listed["number"], listed["submits"], listed["schemes"]) == (number, "itself", ["flanders"])
    assert "Net & Co" in keyboard.types("company", "list").out
    agreed(bea, ana)
    world.now += timedelta(hours=1)
    day, out = world.today.isoformat(), tmp_path / "pay.xml"
    assert keyboard.types("reimburse", "--day", day, "--out", out, now=world.now).out == "nothing to pay\n"

    said = keyboard.types("company", "submit", number, "--json", now=world.now)
    assert said.json == {"number": number, "parts": 1}
    paid = keyboard.types("reimburse", "--day", day, "--out", out, "--json", now=world.now).json
    assert (paid["payments"], paid["cents"], out.exists()) == (1, 8256, True)
