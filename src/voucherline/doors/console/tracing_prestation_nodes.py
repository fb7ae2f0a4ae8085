"""A prestation in a trace: who answered and until when, its vouchers, and how the company was paid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Final
from uuid import UUID

from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.values import PrestationUnknown, PrestationView
from voucherline.doors.console.tracing_origin_nodes import lots_with_origin
from voucherline.doors.console.tracing_payment_nodes import payments_of
from voucherline.doors.console.tracing_values import Node, moment
from voucherline.journal import queries as journal
from voucherline.ledger import queries as ledger
from voucherline.ledger.values import Account, LotEntry, Phase, Transfer
from voucherline.words.deadlines import explain_deadline
from voucherline.words.formats import minutes_in_words

# Facts by which somebody answers, decides or changes a prestation.
ANSWERS: Final = {
    "PrestationValidated": "the company's yes",
    "PrestationConfirmed": "the household's yes",
    "PrestationContested": "the household's no",
    "PrestationAmended": "amended by the company",
    "ContestMaintained": "kept to by the company",
    "PrestationCancelled": "cancelled",
    "PrestationDecided": "decided by customer service",
    "PrestationCorrected": "undone by two people",
}


def find_prestation(id_: UUID) -> Node | None:
    """A prestation with everything behind and after it; None if there is none."""
    try:
        found = prestations.prestation(id_)
    except PrestationUnknown:
        return None
    entries = ledger.transfers_about(found.household, subject=found.id)
    counted = _vouchers_by_lot(entries)
    lots = ledger.lots(counted, households=[found.household])
    return _prestation(
        found,
        found.due,
        *_answers(found),
        *lots_with_origin((lots[lot], vouchers) for lot, vouchers in counted.items()),
        *payments_of(found.id, household=found.household),
    )


def uses_of_lot(lot: LotEntry) -> tuple[Node, ...]:
    """The prestations that vouchers of a lot are kept for or paid, each with its payments."""
    entries = ledger.transfers_of_lots(lot.household, lots=[lot.id])
    used: dict[UUID, list[Transfer]] = {}
    for entry in entries:
        if entry.debit is Account.LOT and entry.credit is Account.COMPANY:
            used.setdefault(entry.subject, []).append(entry)
    nodes = []
    for prestation, about in used.items():
        found = prestations.prestation(prestation)
        vouchers = sum(_vouchers_by_lot([*about, *_counter_entries(entries, prestation)]).values())
        if vouchers:
            nodes.append(_prestation(found, vouchers, *payments_of(prestation, household=lot.household)))
    return tuple(nodes)


def _counter_entries(entries: list[Transfer], prestation: UUID) -> Iterator[Transfer]:
    return (entry for entry in entries if entry.subject == prestation and entry.debit is Account.COMPANY)


def _vouchers_by_lot(entries: list[Transfer]) -> Counter[UUID]:
    """Vouchers of each lot that are held or spent: every hold, without what was released or undone."""
    counted: Counter[UUID] = Counter()
    for entry in entries:
        if entry.lot is None:
            continue
        if entry.phase is Phase.HOLD:
            counted[entry.lot] += entry.amount
        elif entry.phase is Phase.RELEASE or entry.debit is Account.COMPANY:
            counted[entry.lot] -= entry.amount
    return +counted


def _prestation(found: PrestationView, vouchers: int, *children: Node) -> Node:
    length = minutes_in_words(found.minutes, "en")
    says = f"{found.day}, {length}, activity {found.activity}, {found.state.value}, terms {found.terms}"
    return Node("prestation", str(found.id), says, None, vouchers, children)


def _answers(found: PrestationView) -> Iterator[Node]:
    """Who answered what, when, through which channel; and why the clocks ended when they did."""
    for entry in journal.story_of(found.id, household=found.household):
        if words := ANSWERS.get(entry.kind):
            how = "by silence" if entry.details.get("by_silence") else f"by {entry.role} {entry.actor}, {entry.channel}"
            yield Node("answer", "", f"{words} {how}, {moment(datetime.fromisoformat(entry.at))}")
    for party, set_at, derivation in prestations.deadlines(found.id, household=found.household):
        explained = explain_deadline(derivation, "en", to_another=True)
        yield Node("deadline", "", f"{party}, set {moment(set_at)} under {derivation.terms}: {explained}")
