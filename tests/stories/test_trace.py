"""From any cent one can walk to the bank line, prestation, voucher and terms behind it, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from uuid import UUID

import pytest
from click.testing import CliRunner

from voucherline.config.commands import trace as trace_command
from voucherline.domain.bank.values import PaymentFileMade
from voucherline.domain.households.values import ProofKind
from voucherline.domain.orders import queries as order_queries
from voucherline.doors.console.tracing import Node, NotFoundInLedger, trace
from voucherline.ledger import queries as ledger
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db


def below(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from below(child)


def of_kind(node: Node, kind: str) -> list[Node]:
    return [each for each in below(node) if each.kind == kind]


def ids(node: Node, kind: str) -> set[str]:
    return {each.id for each in of_kind(node, kind)}


def paid(made: PaymentFileMade | None) -> UUID:
    assert made is not None
    [payment] = [payment for payment in made.payments if payment.company]
    return payment.id


class Story:
    """Ana pays two lines at two prices; one prestation takes vouchers of both; the company is paid."""

    def __init__(self) -> None:
        self.world = World()
        self.ana: Household = self.world.household("Ana")
        self.lines = [self.ana.transfers(20).id]
        # A day later: vouchers that expire first are taken first.
        self.world.wait(days=1)
        self.lines.append(self.ana.transfers(33).id)
        bea = self.world.company("Net & Co").helper("Bea")
        self.work: Prestation = bea.works_for(self.ana, hours=4)
        self.work.validated()
        self.work.confirmed()
        self.made = self.world.pays_companies()
        self.end_to_end = paid(self.made)
        assert self.made is not None
        self.world.bank_pays(self.made.payments[:])


def test_from_a_line_of_the_payment_file_down_to_the_bank_lines() -> None:
    story = Story()
    root = trace(story.end_to_end.hex)

    assert (root.kind, root.id, root.cents) == ("transfer by the bank", story.end_to_end.hex, 4 * 2752)
    [payment] = of_kind(root, "company payment")
    brought = {node.id: (node.cents, node.vouchers) for node in payment.children if node.kind == "bank line"}
    assert brought == {str(story.lines[0]): (2000, 2), str(story.lines[1]): (2000, 2)}
    [region] = of_kind(root, "region")
    assert region.cents == 4 * 2752 - 4000
    [total] = of_kind(root, "sum")
    assert total.cents == payment.cents == 4 * 2752
    assert "households 40.00 EUR + region 70.08 EUR = payment 110.08 EUR" in total.says
    assert ids(root, "prestation") == {str(story.work.id)}


def test_from_a_bank_line_to_the_debit_that_paid_the_company() -> None:
    story = Story()
    root = trace(str(story.lines[1]))

    assert (root.kind, root.cents) == ("bank line", 3300)
    assert ids(root, "prestation") == {str(story.work.id)}
    assert story.end_to_end.hex in ids(root, "transfer by the bank")
    assert story.made is not None
    assert story.made.message_id in ids(root, "payment file")
    executed = [node for node in of_kind(root, "bank line") if node.cents == -4 * 2752]
    assert len(executed) == 1
    # The three euros too much went back with the same file.
    assert 300 in {node.cents for node in of_kind(root, "transfer by the bank")}


def test_a_prestation_names_answers_deadlines_terms_and_money() -> None:
    story = Story()
    root = trace(str(story.work.id))

    assert (root.kind, root.vouchers) == ("prestation", 4)
    assert "flanders/2025-06-01" in root.says
    answers = " / ".join(node.says for node in of_kind(root, "answer"))
    assert "the company's yes by company" in answers
    assert "the household's yes by household" in answers
    assert any("household" in node.says and "13 January" in node.says for node in of_kind(root, "deadline"))
    assert ids(root, "bank line") > set(map(str, story.lines))
    assert [node.vouchers for node in of_kind(root, "lot")] == [2, 2]
    assert of_kind(root, "company payment")


def test_everything_between_is_a_place_to_begin() -> None:
    story = Story()
    [(_, order)] = order_queries.orders_of_line(story.lines[0])
    lot = next(lot for lot in story.ana.wallet.lots if lot.order == order)
    assert story.made is not None
    payment = trace(str(story.end_to_end)).children[-1].id
    for word, kind in (
        (str(lot.id), "lot"),
        (payment, "company payment"),
        (story.made.message_id, "payment file"),
    ):
        root = trace(word)
        assert (root.kind, root.id) == (kind, word)
    assert ids(trace(str(lot.id)), "bank line") >= {str(story.lines[0])}
    assert ids(trace(str(lot.id)), "prestation") == {str(story.work.id)}


def test_every_transfer_can_be_traced() -> None:
    story = Story()
    subjects = [story.work.id, *story.lines, UUID(trace(story.end_to_end.hex).children[-1].id)]
    transfers = [each for subject in subjects for each in ledger.transfers_about(story.ana.id, subject=subject)]
    assert len(transfers) > 12
    for transfer in transfers:
        root = trace(str(transfer.id))
        assert root.kind == "transfer"
        assert str(story.lines[0]) in ids(root, "bank line") or str(story.lines[1]) in ids(root, "bank line")


def test_money_that_went_back_names_its_reason() -> None:
    world = World()
    line = world.payment_arrives(25, message="no number", iban="BE68539007547034").id
    made = world.sends_money()
    assert made is not None
    root = trace(made.payments[0].id.hex)
    assert "no number" in root.says
    assert ids(root, "bank line") == {str(line)}
    assert ids(trace(str(line)), "transfer by the bank") == {made.payments[0].id.hex}


def test_a_refund_leads_back_to_the_line_that_paid() -> None:
    world = World()
    ana = world.household("Ana")
    line = ana.transfers(50).id
    ana.gets_refund(2)
    made = world.sends_money()
    assert made is not None
    root = trace(made.payments[0].id.hex)
    assert root.cents == 2000
    assert str(line) in ids(root, "bank line")
    assert made.payments[0].id.hex in ids(trace(str(line)), "transfer by the bank")


def test_free_vouchers_have_no_bank_line() -> None:
    world = World()
    ana = world.household("Ana")
    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    ana.gets_free_vouchers()
    work = world.company().helper("Bea").works_for(ana, hours=2)
    work.validated()
    work.confirmed()
    root = trace(paid(world.pays_companies()).hex)
    [free] = of_kind(root, "free vouchers")
    assert (free.cents, free.vouchers) == (0, 2)
    [region] = of_kind(root, "region")
    assert region.cents == 2 * 2752


def test_parts_lead_to_the_orders_that_completed_them() -> None:
    world = World()
    ana = world.household("Ana", scheme="brussels", language="fr")
    first = ana.transfers(2 * 11.40).id
    work = world.company(scheme="brussels").helper("Bea").works_for(ana, hours=5)
    work.validated()
    work.confirmed()
    came_back = world.pays_companies(scheme="brussels")
    assert came_back is not None
    world.wait(hours=1)
    second = ana.transfers(3 * 11.40).id
    rest = world.pays_companies(scheme="brussels")
    assert ids(trace(paid(came_back).hex), "bank line") == {str(first)}
    assert ids(trace(paid(rest).hex), "bank line") == {str(second)}

    world.bank_pays(came_back.payments, scheme="brussels")
    world.bank_returns(came_back.payments, scheme="brussels")
    world.wait(days=1)
    again = world.pays_companies(scheme="brussels")
    by_line = [trace(paid(made).hex) for made in (rest, again)]
    totals = [sum(node.vouchers or 0 for node in of_kind(root, "sum")) for root in by_line]
    assert totals == [3, 2]
    # Together the two that hold bring each voucher once.
    lots = [node for root in by_line for node in of_kind(root, "lot")]
    assert sum(node.cents or 0 for node in lots) == 5 * 1140
    origins = trace(paid(came_back).hex)
    assert sum(node.vouchers or 0 for node in of_kind(origins, "lot")) == 2


@pytest.mark.parametrize("word", ["nonsense", "0198c0de-0000-7000-8000-000000000000", "", "12"])
def test_an_unknown_id_is_refused(word: str) -> None:
    with pytest.raises(NotFoundInLedger) as refused:
        trace(word)
    assert refused.value.slots() == {"id": word}


def test_the_command_prints_a_tree_and_json() -> None:
    story = Story()
    word = story.end_to_end.hex
    shown = CliRunner().invoke(trace_command.command, [word])
    assert shown.exit_code == 0
    assert f"bank line {story.lines[0]}  20.00 EUR  2 vouchers" in shown.output
    answer = json.loads(CliRunner().invoke(trace_command.command, [word, "--json"]).output)
    assert (answer["kind"], answer["cents"]) == ("transfer by the bank", 4 * 2752)
