"""What one person entered and a second must enter too, or approve, before anything happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import OutgoingState
from voucherline.domain.households import queries as households
from voucherline.domain.orders import queries as orders
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import WAITING, PrestationState
from voucherline.kernel.numbers import in_groups
from voucherline.ledger import queries as ledger
from voucherline.ledger.values import Declined, Proposed

DECLINED_DAYS: Final = 30
"""So long whoever proposed something finds here that nothing came of it."""
_DECLINED: Final = 50
_INSTEAD: Final = " instead of "
_NAME: Final = "--by NAME"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits for a second person, with what that person types."""

    id: UUID
    what: str
    household: str
    """The number of the household it is about; empty where there is none."""
    about: UUID
    said: str
    """The account that was entered, or the reason that was given."""
    by: str
    at: datetime
    then: str
    vouchers: int | None = None

    @property
    def number(self) -> str:
        """The household's number as people read it."""
        return in_groups(self.household) if self.household else ""

    @property
    def key(self) -> str:
        """What it is, as the catalogue of words names it."""
        return self.what.replace(" ", "-")


def waiting() -> list[Waiting]:
    """All that waits for a second person, the oldest first; what was settled otherwise meanwhile needs nobody."""
    proposed = [each for each in ledger.waiting_for_second_person() if each.kind in _KINDS]
    needed: set[UUID] = set()
    for kind, (_, still_needed, _) in _KINDS.items():
        if of_kind := [each for each in proposed if each.kind == kind]:
            needed |= still_needed(of_kind)
    numbers = {id_: each.number for id_, each in households.by_ids(each.household for each in proposed).items()}
    return [_waiting(each, numbers.get(each.household, "")) for each in proposed if each.id in needed]


@dataclass(frozen=True, slots=True)
class NothingCame:
    """What was proposed, who declined it or took it back, and why."""

    about: Waiting
    by: str
    at: datetime
    because: str

    @property
    def how(self) -> str:
        """Whether a colleague declined it, or whoever proposed it took it back."""
        return "taken-back" if self.by.casefold() == self.about.by.casefold() else "declined"


def declined(*, now: datetime, household: UUID | None = None, proposed_by: str | None = None) -> list[NothingCame]:
    """What nothing came of lately, the newest first: of everybody, of one household or of what somebody proposed."""
    since = now - timedelta(days=DECLINED_DAYS)
    found = ledger.declined(since=since, limit=_DECLINED, household=household, proposed_by=proposed_by)
    there = households.by_ids(each.proposed.household for each in found)
    numbers = {id_: each.number for id_, each in there.items()}
    return [_nothing_came(each, numbers.get(each.proposed.household, "")) for each in found]


def declined_of(by: str, *, now: datetime) -> int:
    """How many proposals of somebody colleagues declined lately: nobody else tells them."""
    return sum(each.how == "declined" for each in declined(now=now, proposed_by=by))


def _nothing_came(each: Declined, number: str) -> NothingCame:
    return NothingCame(_waiting(each.proposed, number), each.by, each.at, each.because)


def _waiting(each: Proposed, number: str) -> Waiting:
    what, _, types = _KINDS[each.kind]
    said = each.what.partition(_INSTEAD)[0] if each.kind in _ACCOUNTS else each.what
    then = f"voucherline {types.format(id=each.id, about=each.subject, number=number, said=said)} {_NAME}"
    return Waiting(each.id, what, number, each.subject, said, each.by, each.at, then, each.vouchers)


def _refund_accounts(proposed: Iterable[Proposed]) -> set[UUID]:
    there = households.by_ids(each.subject for each in proposed)
    known = {id_: each.refund_iban or "none" for id_, each in there.items()}
    return {each.id for each in proposed if each.what.endswith(f"{_INSTEAD}{known.get(each.subject)}")}


def _payment_accounts(proposed: Iterable[Proposed]) -> set[UUID]:
    there = bank.outgoing(each.subject for each in proposed)
    ready = {id_: each.iban or "none" for id_, each in there.items() if each.state is OutgoingState.READY}
    return {each.id for each in proposed if each.what.endswith(f"{_INSTEAD}{ready.get(each.subject)}")}


def _accounts_of_lines(proposed: Iterable[Proposed]) -> set[UUID]:
    in_tray = {each.result.id for each in bank.waiting_lines()}
    return {each.id for each in proposed if each.subject in in_tray}


def _decisions(proposed: Iterable[Proposed]) -> set[UUID]:
    return prestations.noted_decisions(each.subject for each in proposed)


def _corrections(proposed: Iterable[Proposed]) -> set[UUID]:
    correctable = (PrestationState.AGREED, PrestationState.SHORT)
    there = {each.id for each in prestations.standings(each.subject for each in proposed) if each.state in correctable}
    return {each.id for each in proposed if each.subject in there}


def _withdrawals(proposed: Iterable[Proposed]) -> set[UUID]:
    there = {id_ for id_, each in orders.orders(each.subject for each in proposed).items() if not each.withdrawn}
    return {each.id for each in proposed if each.subject in there}


def _tellings(proposed: Iterable[Proposed]) -> set[UUID]:
    standings = prestations.standings(each.subject for each in proposed)
    there = {each.id for each in standings if each.state in WAITING and not each.told_at}
    return {each.id for each in proposed if each.subject in there}


def _all(proposed: Iterable[Proposed]) -> set[UUID]:
    return {each.id for each in proposed}


Kind = tuple[str, Callable[[list[Proposed]], set[UUID]], str]
"""What it is, which of them are still needed, and what the second person types."""

_ACCOUNTS: Final = frozenset({"refund account", "payment account", "account of a line"})
_KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "refund account": ("account for refunds", _refund_accounts, "household account {number} {said}"),
        "payment account": ("account of a payment", _payment_accounts, "tray account {about} {said}"),
        "account of a line": ("account of a payer", _accounts_of_lines, "tray decide {about} --return --to {said}"),
        "decision for the company": ("decision", _decisions, "decide {about} --for company --reason WHY"),
        "decision for the household": ("decision", _decisions, "decide {about} --for household --reason WHY"),
        "prestation": ("correction of work", _corrections, "correct approve prestation {id}"),
        "order": ("correction of an order", _withdrawals, "correct approve order {id}"),
        "refund": ("refund", _all, "correct approve refund {id}"),
        "free vouchers": ("free vouchers", _all, "correct approve free {id}"),
        "told in person": ("told in person", _tellings, "correct approve told {id}"),
    }
)
