"""Two who want the same vouchers, hours, lines or money at one instant: nothing is given twice."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count

import pytest

from actions.racing import ACCOUNTS, HELPERS, LOTS, PRESTATIONS, Act, AtOnce, both_ways
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.models import Line, Outgoing
from voucherline.domain.orders.models import Order
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.models import Prestation
from voucherline.domain.prestations.values import Entry
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.reimbursement.models import Part, Payment
from voucherline.domain.wallet import actions as wallet
from voucherline.doors.console.statements import take_in
from voucherline.kernel.actors import THE_BANK, Actor
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import at
from voucherline.ledger.models import Lot
from voucherline.schemes.values import EnteredBy
from voucherline.simulation.coda_writer import write_coda
from world import Household, World
from world.world import ACCOUNTS as IBANS

pytestmark = pytest.mark.django_db(transaction=True)


def _enter(entry: Entry, *, by: Actor, world: World) -> Act:
    return lambda: prestations.register([entry], entered_by=EnteredBy.HELPER, by=by, now=world.now)


def _payment(world: World, payer: Household, euros: int) -> StatementLine:
    return StatementLine(
        position=1,
        booked_on=world.today,
        value_on=world.today,
        cents=euros * 100,
        bank_reference=f"R{new_id().hex[-20:]}".upper(),
        counterparty_account=payer.iban,
        counterparty_name=payer.name,
        structured=payer.number,
    )


def _file(lines: list[StatementLine], number: str) -> bytes:
    closing = sum(line.cents for line in lines)
    statement = Statement(IBANS["flanders"], "EUR", number, 0, closing, tuple(lines))
    return write_coda([statement], day=date(2026, 1, 5))


@pytest.mark.parametrize("shared", [4, 2])
def test_a_file_imported_twice_at_once_or_two_that_overlap(at_once: AtOnce, shared: int) -> None:
    world = World()
    people = [world.household(name) for name in ("Ana", "Jo", "Ngô", "An")]
    lines: list[StatementLine] = []
    new: list[int] = []
    numbers = map("{:03d}".format, count(1))

    def imports(some: list[StatementLine], number: str) -> Act:
        return lambda: new.append(take_in(_file(some, number), by=THE_BANK, now=world.now).new)

    def make() -> tuple[Act, Act]:
        lines[:] = [_payment(world, person, 30 + index) for index, person in enumerate(people)]
        lines.extend(lines[:0] if shared == 4 else [_payment(world, people[0], 55), _payment(world, people[1], 66)])
        new.clear()
        # A statement that begins elsewhere is another one: its number says so.
        number = next(numbers)
        return imports(lines[:4], number), imports(lines[-4:], number if shared == 4 else next(numbers))

    for meeting, (_, one, other) in enumerate(both_ways(at_once, make, gate=ACCOUNTS), 1):
        assert (one, other) == ("done", "done")
        assert sum(new) == len(lines)
        assert Line.objects.count() == Order.objects.count() == meeting * len(lines)
    bought = sum(order.vouchers for order in Order.objects.all())
    assert sum(person.vouchers for person in people) == bought


def test_two_of_a_family_at_the_last_of_the_quota(at_once: AtOnce) -> None:
    world = World()
    years = iter(range(2026, 2046))
    family: list[Household] = []

    def make() -> tuple[Act, Act]:
        street = f"Kerkstraat {next(years)}"
        family[:] = [world.household("Ana", street=street), world.household("An", street=street)]
        world.household("Jo", street=street, vouchers=400)
        first, second = ([_payment(world, person, 4000)] for person in family)
        return lambda: world.lines_arrive(first), lambda: world.lines_arrive(second)

    for first, _, _ in both_ways(at_once, make, gate=ACCOUNTS):
        counts = [person.vouchers for person in family]
        # 400 of the base price are left, then 200 at 11 euro, of which 4000 - 400 euro of the second cannot buy all.
        assert sorted(counts) == [200, 400]
        if first != "nobody":
            assert counts == ([400, 200] if first == "one" else [200, 400])
        back = Outgoing.objects.filter(household_id__in=[person.id for person in family])
        assert sum(payment.cents for payment in back) == 4000_00 - 200 * 11_00


def test_hours_entered_while_the_vouchers_expire(at_once: AtOnce) -> None:
    world = World()
    bea = world.company().helper("Bea")
    ana: list[Household] = []

    def make() -> tuple[Act, Act]:
        ana[:] = [world.household(vouchers=10)]
        last = ana[0].wallet.lots[0].expires_on
        # The hours come in just before midnight, the expiry of that midnight begins early.
        world.now = at(last, 23, 59)
        entry = bea.entry(ana[0], hours=3)
        return (
            _enter(entry, by=bea.actor, world=world),
            lambda: wallet.expire("flanders", now=at(last + timedelta(days=1), 1)),
        )

    for first, _, _ in both_ways(at_once, make, gate=LOTS):
        [lot] = ana[0].wallet.lots
        assert (lot.free, lot.held + lot.expired, lot.held) in {(0, 10, 3), (0, 10, 0)}
        if first != "nobody":
            assert lot.held == (3 if first == "one" else 0)
        world.wait(days=2)


def test_one_helper_in_two_places(at_once: AtOnce) -> None:
    world = World()
    bea = world.company().helper("Bea")
    ana, jo = world.household("Ana", vouchers=60), world.household("Jo", vouchers=60)

    def make() -> tuple[Act, Act]:
        world.wait(days=1)
        entries = [bea.entry(ana, hours=3, starts=540), bea.entry(jo, hours=3, starts=600)]
        one, other = (_enter(entry, by=bea.actor, world=world) for entry in entries)
        return one, other

    for first, one, other in both_ways(at_once, make, gate=HELPERS):
        assert sorted((one, other)) == ["Overlap", "done"]
        if first != "nobody":
            assert (one == "done") is (first == "one")
    assert ana.wallet.kept + jo.wallet.kept == 6 * 3


def test_the_same_entry_sent_twice(at_once: AtOnce) -> None:
    world = World()
    bea = world.company().helper("Bea")
    ana = world.household("Ana", vouchers=60)

    def make() -> tuple[Act, Act]:
        world.wait(days=1)
        entry = bea.entry(ana, hours=3)
        return _enter(entry, by=bea.actor, world=world), _enter(entry, by=bea.actor, world=world)

    for meeting, (_, one, other) in enumerate(both_ways(at_once, make, gate=HELPERS), 1):
        assert (one, other) == ("done", "done")
        assert Prestation.objects.count() == meeting
        assert ana.wallet.kept == meeting * 3


def test_the_last_vouchers_of_a_wallet(at_once: AtOnce) -> None:
    world = World()
    company = world.company()
    bea, mia = company.helper("Bea"), company.helper("Mia")
    ana: list[Household] = []

    def make() -> tuple[Act, Act]:
        ana[:] = [world.household(vouchers=3)]
        ana[0].pays(10)
        one, other = bea.entry(ana[0], hours=3), mia.entry(ana[0], hours=3)
        world.wait(hours=25)
        return _enter(one, by=bea.actor, world=world), _enter(other, by=mia.actor, world=world)

    for first, one, other in both_ways(at_once, make, gate=LOTS):
        assert (one, other) == ("done", "done")
        held = dict(Prestation.objects.filter(household_id=ana[0].id).values_list("helper_id", "held"))
        assert sorted(held.values()) == [1, 3]
        if first != "nobody":
            assert held[bea.id] == (3 if first == "one" else 1)
        assert ana[0].wallet.free == 0


def test_two_submissions_at_once(at_once: AtOnce) -> None:
    world = World()
    company = world.company()
    bea, ana = company.helper("Bea"), world.household("Ana", vouchers=60)

    def make() -> tuple[Act, Act]:
        world.wait(days=1)
        work = bea.works_for(ana, hours=2)
        work.validated()
        work.confirmed()
        day, now = world.today, world.now

        def submit() -> int:
            return reimbursement.submit("flanders", day=day, now=now)

        return submit, submit

    meetings = list(both_ways(at_once, make, gate=PRESTATIONS))
    assert all("done" in answers for _, *answers in meetings)
    assert Part.objects.count() == len(meetings)
    paid = Payment.objects.filter(cents__gt=0)
    assert [(payment.vouchers, payment.cents, payment.state) for payment in paid] == [
        (2, 2 * 27_52, "submitted") for _ in meetings
    ]
    assert Outgoing.objects.filter(purpose="company payment").count() == len(meetings)


def test_a_refund_and_hours_for_the_same_vouchers(at_once: AtOnce) -> None:
    world = World()
    bea = world.company().helper("Bea")
    ana: list[Household] = []

    def make() -> tuple[Act, Act]:
        ana[:] = [world.household(vouchers=3)]
        world.wait(days=1)
        number, request = ana[0].number, new_id()
        return (
            lambda: wallet.refund(number, request=request, by=ana[0].actor, now=world.now),
            _enter(bea.entry(ana[0], hours=3), by=bea.actor, world=world),
        )

    for first, refunded, entered in both_ways(at_once, make, gate=LOTS):
        assert entered == "done"
        assert refunded in ("done", "NothingToRefund")
        lot = Lot.objects.get(household_id=ana[0].id)
        assert (lot.refunded, lot.held) == ((3, 0) if refunded == "done" else (0, 3))
        if first != "nobody":
            assert (refunded == "done") is (first == "one")
