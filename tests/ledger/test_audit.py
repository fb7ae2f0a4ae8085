"""Each check of the audit speaks when the one thing it watches is broken; nothing else does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection, transaction

from ledger.companies import BREAKS_OF_COMPANIES, announce_extra_costs
from ledger.people import BREAKS_OF_PEOPLE, change_what_is_known
from ledger.terms import BREAKS_OF_TERMS, change_terms
from notices.breaks import BREAKS_OF_NOTICES
from phone_line.breaks import BREAKS_OF_CALLS
from voucherline.domain.households.values import HouseholdState
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.wallet import actions as wallet
from voucherline.doors.clockwork.audit import CHECKS, audit, run
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import at
from world import World

pytestmark = pytest.mark.django_db

BY_TWO = "(select id from ledger_correction where kind = 'refund' limit 1)"
LOT = "from ledger_lot where held > 0 and free > 1 limit 1"
# What is broken, and which checks must hear of it.
BREAKS = (
    (
        "insert into console_unclear_form (id, kind, household_id, read, unclear, laid_at, laid_by, asked, outcome,"
        " done_at, done_by) values (gen_random_uuid(), 'response', gen_random_uuid(), '{}', 'x', now(), 'els', '[]',"
        " 'keyed in', now(), 'els')",
        {"console.forms"},
    ),
    (f"update ledger_correction set proposed_by = 'nobody' where id = {BY_TWO}", {"console.by-two"}),
    ("update journal_fact set actor = '' where id = (select id from journal_fact limit 1)", {"journal.whole"}),
    (
        f"update ledger_lot set free = free - 1, held = held + 1 where id = (select id {LOT})",
        {"ledger.lot-counters"},
    ),
    (
        f"update ledger_lot set issued = issued + 1, expired = expired + 1 where id = (select id {LOT})",
        {
            "ledger.lot-counters",
            "ledger.lot-cents",
            "ledger.household-equation",
            "ledger.scheme-equation",
            "orders.lots",
        },
    ),
    (
        f"update ledger_lot set price_cents = price_cents + 1 where id = (select id {LOT})",
        {
            "ledger.lot-cents",
            "ledger.household-equation",
            "ledger.scheme-equation",
            "ledger.in-and-out",
            "orders.lots",
        },
    ),
    (
        "update ledger_transfer t set lot_id = lot.id from ledger_lot lot where lot.household_id = t.household_id"
        " and lot.id <> t.lot_id and t.id = (select t.id from ledger_transfer t join ledger_lot using (household_id)"
        " where debit = 13 and credit = 15 and ledger_lot.id <> t.lot_id"
        " and t.id not in (select corrects_id from ledger_transfer where corrects_id is not null) limit 1)",
        {"ledger.lot-cents"},
    ),
    (
        "update ledger_transfer set company_id = gen_random_uuid() where id = (select id from ledger_transfer"
        " where phase = 4 and debit = 2 limit 1)",
        {"ledger.answers"},
    ),
    (
        "update ledger_transfer set company_id = gen_random_uuid() where id = (select id from ledger_transfer"
        " where debit = 3 and corrects_id is not null limit 1)",
        {"ledger.corrections"},
    ),
    (
        "insert into ledger_transfer (household_id, id, phase, debit, credit, amount, subject_id, at)"
        " select id, gen_random_uuid(), 1, 11, 12, 100, gen_random_uuid(), now() from households_household limit 1",
        {"ledger.never-below-zero", "bank.account"},
    ),
    (
        "update households_household set state = 'open' where state = 'frozen'",
        {"households.states"},
    ),
    ("update bank_line set vouchers = 5 where outcome = 'left alone'", {"bank.outcomes"}),
    ("update bank_line set outcome = 'our payment' where outcome = 'left alone'", {"bank.account"}),
    ("update bank_outgoing set cents = cents + 1 where state = 'ready'", {"bank.to-return"}),
    (
        "update bank_outgoing set state = 'executed', settled = true where purpose = 'return' and state = 'in a file'",
        {"bank.returns"},
    ),
    ("update bank_payment_file set cents = cents + 1", {"bank.files"}),
    (
        "update bank_line set outgoing_id = (select id from bank_outgoing where state = 'ready' limit 1)"
        " where outcome = 'our payment'",
        {"bank.answered"},
    ),
    (f"update ledger_lot set order_id = gen_random_uuid() where id = (select id {LOT})", {"orders.lots"}),
    (
        "update ledger_transfer set subject_id = gen_random_uuid() where id = (select t.id from ledger_transfer t"
        " join orders_order o on o.id = t.subject_id where t.debit = 11 limit 1)",
        {"orders.entries"},
    ),
    ("update orders_quota_year set bought = bought + 1 where bought = 21", {"orders.quota-years"}),
    ("update orders_quota_year set in_family = in_family - 1 where bought = 21", {"orders.quota-years"}),
    ("update bank_line set vouchers = vouchers + 1 where outcome = 'credited'", {"orders.credited-lines"}),
    (
        "update ledger_transfer set subject_id = gen_random_uuid() where id = (select t.id from ledger_transfer t"
        " join bank_line l on l.id = t.subject_id where t.debit = 11 and l.outcome = 'returned' limit 1)",
        {"orders.returned-lines"},
    ),
    (
        "update prestations_prestation set state = 'maintained', tray = 'maintained', company_yes = 'person',"
        " company_due_at = null where state = 'contested'",
        {"prestations.moves"},
    ),
    (
        "insert into journal_fact (household_id, id, subject_id, kind, moved_from, moved_to, role, actor, channel, at)"
        " select household_id, gen_random_uuid(), id, 'PrestationCovered', step.before, step.after, 'system', 'clock',"
        " 'clock', now() from prestations_prestation, (values ('contested', 'agreed'), ('agreed', 'contested'))"
        " as step(before, after) where state = 'contested'",
        {"prestations.allowed-moves"},
    ),
    ("update prestations_prestation set held = held - 1 where state = 'contested'", {"prestations.vouchers"}),
    (
        "update ledger_transfer set amount = amount + 1 where id = (select id from ledger_transfer"
        " where debit = 16 and credit = 15 limit 1)",
        {"prestations.worth", "reimbursement.owed"},
    ),
    (
        "update ledger_lot set issued_on = '2027-01-06', expires_on = '2028-01-06' where held > 0",
        {"prestations.old-work"},
    ),
    ("update prestations_carry set minutes = minutes + 1 where minutes <> 0", {"prestations.carry"}),
    ("update prestations_prestation set tray = 'maintained' where state = 'reimbursed'", {"prestations.answers"}),
    (
        "update prestations_prestation set company_due_at = company_due_at + interval '1 day'"
        " where state = 'contested'",
        {"prestations.clocks"},
    ),
    (
        "update prestations_prestation set told_at = told_at + interval '10 days' where household_yes = 'silence'",
        {"prestations.silence"},
    ),
    (
        "update journal_fact set at = at - interval '2 days'"
        " where kind = 'PrestationConfirmed' and details ->> 'by_silence' = 'true'",
        {"prestations.silence", "prestations.sample-of-silence"},
    ),
    (
        "insert into households_absence (id, household_id, first, last) select gen_random_uuid(), household_id,"
        " told_at::date + 1, told_at::date + 9 from prestations_prestation where household_yes = 'silence'",
        {"prestations.early_silence"},
    ),
    ("update prestations_sample set asked = asked - 1 where asked > 0", {"prestations.sample"}),
    ("update prestations_sample set week = week - 7", {"prestations.sample-of-silence"}),
    (
        "insert into prestations_objection (household_id, id, prestation_id, company_id, helper_id, words,"
        " made_at, settled_how, settled_by) select household_id, gen_random_uuid(), id, company_id, helper_id, 'no',"
        " now(), '', '' from prestations_prestation limit 1",
        {"prestations.objection"},
    ),
    ("delete from journal_fact where kind = 'TaxCertificateDue'", {"orders.tax-certificates"}),
    (
        "update journal_fact set details = jsonb_set(details, '{counted_cents}', '1') where kind = 'TaxCertificateDue'",
        {"orders.tax-certificates"},
    ),
    ("update prestations_prestation set company_due_at = null where state = 'contested'", {"prestations.stuck"}),
    (
        "update prestations_prestation set household_due_at = null where state = 'registered'"
        " and household_due_at is not null",
        {"prestations.stuck"},
    ),
    (
        "update prestations_deadline d set ends_at = d.ends_at + interval '1 hour' from prestations_prestation p"
        " where p.id = d.prestation_id and p.state = 'reimbursed'",
        {"prestations.deadlines"},
    ),
    (
        "update prestations_deadline d set derivation = jsonb_set(d.derivation, '{span}', '[3, \"working days\"]')"
        " from prestations_prestation p where p.id = d.prestation_id and p.state = 'reimbursed'",
        {"prestations.deadlines"},
    ),
    (
        "update prestations_deadline d set derivation = d.derivation - 'rule'"
        " from prestations_prestation p where p.id = d.prestation_id and p.state = 'reimbursed'",
        {"prestations.deadlines"},
    ),
    ("update reimbursement_payment set vouchers = vouchers + 1", {"reimbursement.sums"}),
    (
        "update reimbursement_part set cents = cents + 1",
        {"reimbursement.sums", "reimbursement.parts", "reimbursement.holds"},
    ),
    (
        "update prestations_prestation set submitted = submitted - 1 where state = 'reimbursed'",
        {"prestations.answers", "reimbursement.submitted", "reimbursement.owed"},
    ),
    ("update reimbursement_payment set state = 'open' where state = 'submitted'", {"reimbursement.states"}),
    (
        "insert into reimbursement_payment (id, company_id, scheme, day, number, state, vouchers, cents, opened_at)"
        " select gen_random_uuid(), company_id, scheme, day, number + 9, 'open', 0, 0, opened_at"
        " from reimbursement_payment limit 1",
        {"reimbursement.empty"},
    ),
    (
        "update ledger_transfer set subject_id = gen_random_uuid() where debit = 15 and phase = 2 and not exists"
        " (select from ledger_transfer a where a.answers_id = ledger_transfer.id)",
        {"reimbursement.holds"},
    ),
    *BREAKS_OF_COMPANIES,
    *BREAKS_OF_PEOPLE,
    *BREAKS_OF_TERMS,
)
# With its constraint away, for what the database itself refuses.
UNLOCKED = (
    (
        "drop index ledger_hold_answered_once",
        "insert into ledger_transfer select household_id, gen_random_uuid(), phase, debit, credit, amount, lot_id,"
        " company_id, subject_id, answers_id, corrects_id, at from ledger_transfer where phase = 4 limit 1",
        {"ledger.answered-once", "ledger.lot-counters", "prestations.vouchers"},
    ),
    (
        "alter table ledger_transfer drop constraint ledger_pairs_of_accounts",
        "update ledger_transfer set phase = 2 where id = (select id from ledger_transfer where debit = 1 limit 1)",
        {"ledger.units", "ledger.lot-counters"},
    ),
)


def _everything() -> World:
    world = World()
    ana, ben = world.household("Ana", vouchers=20), world.household("Ben")
    cleo = world.household("Cleo", vouchers=4, scheme="brussels", language="fr")
    ana.pays(10.50)
    world.payment_arrives(25, message="no number", iban=ana.iban)
    world.lines_arrive([world.line(-3.20, iban=ben.iban)])
    bea = world.company("Net & Co").helper("Bea")
    paid = bea.works_for(ana, hours=2.25)
    for each in (paid, bea.works_for(ben, hours=1)):
        each.validated()
        each.confirmed()
    made = world.pays_companies()
    assert made is not None
    world.bank_pays([payment for payment in made.payments if payment.company])
    mistake, silent = bea.works_for(ana, hours=1), bea.works_for(ana, hours=2)
    mistake.validated()
    mistake.confirmed()
    _undo(world, mistake.id)
    bea.works_for(ana, hours=1.5).cancelled()
    world.wait_until(silent.view.household_due_at or world.now)
    world.wait(hours=1)
    world.pays_companies()
    cleo.gets_refund(1)
    by_hand = new_id()
    wallet.propose_refund(cleo.number, vouchers=1, id_=by_hand, reason="a letter", by=world.agent, now=world.now)
    wallet.approve_refund(by_hand, by=world.supervisor, now=world.now)
    cleo.becomes(HouseholdState.FROZEN)
    bea.works_for(ana, hours=2).contested()
    bea.works_for(ana, hours=1, day=date(2026, 1, 2))
    change_what_is_known(world, bea)
    announce_extra_costs(world, ana)
    change_terms(world)
    world.household("Luc", vouchers=10, scheme="wallonia")
    assert prestations.draw_sample("flanders", secret="ours", now=world.now + timedelta(days=7))
    assert orders.certify("wallonia", now=at(date(2027, 2, 1), 4))
    assert wallet.sum_up(first=date(2027, 1, 1), last=date(2027, 3, 31), now=at(date(2027, 4, 1), 4))
    return world


def _undo(world: World, prestation: object) -> None:
    id_ = new_id()
    prestations.propose_correction(prestation, id_=id_, reason="never", by=world.agent, now=world.now)  # type: ignore[arg-type]
    prestations.approve_correction(id_, by=world.supervisor, now=world.now)


def _as_owner(*texts: str) -> int:
    """Do what the application may not; how many rows the last statement touched."""
    with connection.cursor() as cursor:
        cursor.execute("set local role none")
        for text in texts:
            cursor.execute(text)
        return int(cursor.rowcount)


def _who_speaks() -> set[str]:
    return {difference.check for difference in run()}


def _who_speaks_of(*broken: str) -> set[str]:
    """Break it, listen, and put it back: one world is enough for all that can be broken."""
    with transaction.atomic():
        assert _as_owner(*broken), broken
        speaking = _who_speaks()
        transaction.set_rollback(True)
    return speaking


def test_the_unbroken_world_is_clean() -> None:
    _everything()
    assert run() == []


def test_what_is_broken_is_said() -> None:
    _everything()
    assert {broken: _who_speaks_of(broken) for broken, _ in BREAKS} == dict(BREAKS)
    assert _who_speaks() == set()


def test_even_what_the_database_refuses_is_said() -> None:
    _everything()
    for constraint, broken, checks in UNLOCKED:
        assert _who_speaks_of(constraint, broken) >= checks, broken


def test_every_check_was_broken_once() -> None:
    told = [checks for _, checks in (*BREAKS_OF_NOTICES, *BREAKS_OF_CALLS)]
    broken = set().union(*(checks for _, checks in BREAKS), *(checks for *_, checks in UNLOCKED), *told)
    assert {check.name for check in CHECKS} == broken


def test_the_first_differences_of_each_check_are_enough() -> None:
    _everything()
    _as_owner("update prestations_carry set minutes = minutes + 1", "update journal_fact set actor = ''")
    found = audit(limit=2)
    speaks = {checked.check.name: len(checked.differences) for checked in found.checked if checked.differences}
    assert {"prestations.carry", "journal.whole"} <= speaks.keys()
    assert set(speaks.values()) == {2}
    assert not found.clean


def test_it_tells_what_waits() -> None:
    world = World()
    world.company().helper("Bea").works_for(world.household("Ana", vouchers=2), hours=1, told=False)
    assert audit().waiting == {
        "waiting to be told": 1,
        "waiting with a running clock": 1,
        "in the tray": 0,
        "short of vouchers": 0,
    }
