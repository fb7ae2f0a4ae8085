"""Questions to the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from voucherline.database import statements
from voucherline.ledger import models, sql
from voucherline.ledger.values import Account, Declined, LotEntry, Phase, Proposed, SpentVouchers, Transfer


def _value(row: models.Transfer) -> Transfer:
    return Transfer(
        household=row.household_id,
        id=row.id,
        phase=Phase(row.phase),
        debit=Account(row.debit),
        credit=Account(row.credit),
        amount=row.amount,
        lot=row.lot_id,
        company=row.company_id,
        subject=row.subject_id,
        answers=row.answers_id,
        corrects=row.corrects_id,
        at=row.at,
    )


def transfers_about(household: UUID, *, subject: UUID) -> list[Transfer]:
    """Every transfer of a household that was caused by one prestation, order, lot, line or payment."""
    rows = models.Transfer.objects.filter(household_id=household, subject_id=subject).order_by("at", "phase", "id")
    return [_value(row) for row in rows]


def cents_returned(household: UUID, *, request: UUID) -> int:
    """What a refund gave back to a household; nothing, if nobody met it yet."""
    about = transfers_about(household, subject=request)
    return sum(transfer.amount for transfer in about if transfer.credit is Account.TO_RETURN)


def transfers_of_lots(household: UUID, *, lots: Sequence[UUID]) -> list[Transfer]:
    """Every transfer that touches these lots."""
    rows = models.Transfer.objects.filter(household_id=household, lot_id__in=lots).order_by("at", "phase", "id")
    return [_value(row) for row in rows]


def waiting_for_second_person() -> list[Proposed]:
    """What waits for another person, the oldest first; also what is no longer needed, which the ledger cannot know."""
    rows = models.Correction.objects.filter(approved_by="", declined_by="").order_by("proposed_at", "id")
    return [_proposed(row) for row in rows]


def declined(
    *, since: datetime, limit: int, household: UUID | None = None, proposed_by: str | None = None
) -> list[Declined]:
    """What was declined or taken back from an instant on, the newest first; of one household or of one person."""
    found = models.Correction.objects.filter(declined_at__gte=since)
    if household is not None:
        found = found.filter(household_id=household)
    if proposed_by is not None:
        found = found.filter(proposed_by__iexact=proposed_by)
    rows = found.order_by("-declined_at", "id")[:limit]
    return [
        Declined(_proposed(row), row.declined_by, row.declined_at, row.declined_because)
        for row in rows
        if row.declined_at
    ]


def _proposed(row: models.Correction) -> Proposed:
    return Proposed(
        row.id, row.kind, row.household_id, row.subject_id, row.reason, row.proposed_by, row.proposed_at, row.vouchers
    )


def find_transfer(id_: UUID) -> Transfer | None:
    """Find a transfer by its id alone: slow on a large ledger, for people who trace."""
    row = models.Transfer.objects.filter(id=id_).first()
    return _value(row) if row else None


def open_cents_holds(subjects: Sequence[UUID], *, households: Sequence[UUID]) -> list[Transfer]:
    """Holds of cents about these subjects that nobody has answered yet."""
    held = models.Transfer.objects.filter(
        Q(debit=Account.OWED) | Q(debit=Account.TO_RETURN),
        household_id__in=households,
        subject_id__in=subjects,
        phase=Phase.HOLD,
    )
    answered = set(
        models.Transfer.objects.filter(
            household_id__in=households, answers_id__in=[row.id for row in held]
        ).values_list("answers_id", flat=True)
    )
    return [_value(row) for row in held if row.id not in answered]


def spends_of(holds: Sequence[UUID], *, households: Sequence[UUID]) -> dict[UUID, UUID]:
    """The spend that answered each of these holds; holds without one are absent."""
    rows = models.Transfer.objects.filter(household_id__in=set(households), answers_id__in=holds, phase=Phase.SPEND)
    return {row.answers_id: row.id for row in rows if row.answers_id}


def spends_about(subjects: Sequence[UUID], *, households: Sequence[UUID]) -> list[tuple[UUID, UUID]]:
    """The spends (household, id) of cents that were sent about these subjects."""
    rows = models.Transfer.objects.filter(
        household_id__in=set(households), subject_id__in=subjects, phase=Phase.SPEND, credit=Account.BANK
    )
    return [(row.household_id, row.id) for row in rows]


def lots_of(household: UUID) -> list[tuple[Any, ...]]:
    """The lots of a household, oldest expiry first, with all counters."""
    return [columns[1:] for columns in lots_of_each([household])]


def lots_of_each(households: Iterable[UUID]) -> list[tuple[Any, ...]]:
    """The lots of several households, each with its household first; of each the oldest expiry first."""
    return statements.rows(sql.LOTS_OF, {"households": list(set(households))})


def lots(ids: Iterable[UUID], *, households: Iterable[UUID] | None = None) -> dict[UUID, LotEntry]:
    """Lots by id; without their households slow on a large ledger, for people who trace."""
    found = models.Lot.objects.filter(id__in=set(ids))
    if households is not None:
        found = found.filter(household_id__in=set(households))
    return {
        row.id: LotEntry(
            row.household_id,
            row.id,
            row.order_id,
            row.terms,
            row.price_cents,
            row.issued_on,
            row.expires_on,
            row.issued,
        )
        for row in found
    }


def lots_of_order(order: UUID, *, household: UUID) -> list[UUID]:
    """The lots that an order brought, the cheapest first."""
    found = models.Lot.objects.filter(household_id=household, order_id=order).order_by("price_cents")
    return list(found.values_list("id", flat=True))


def spent_on(prestations: Iterable[UUID], *, households: Iterable[UUID]) -> list[SpentVouchers]:
    """The vouchers that paid some prestations, in the order in which they were spent."""
    rows = models.Transfer.objects.filter(
        household_id__in=set(households), subject_id__in=set(prestations), phase=Phase.SPEND, debit=Account.LOT
    )
    spends = list(rows.order_by("at", "id"))
    undone = set(
        models.Transfer.objects.filter(
            household_id__in={row.household_id for row in spends}, corrects_id__in=[row.id for row in spends]
        ).values_list("corrects_id", flat=True)
    )
    return [
        SpentVouchers(row.household_id, row.subject_id, row.lot_id, row.amount, row.id in undone)
        for row in spends
        if row.lot_id
    ]


def with_free_vouchers(households: Sequence[UUID], *, on: date) -> list[UUID]:
    """Those of the households that have a free voucher which can be kept on a day, in their order."""
    lots = models.Lot.objects.filter(household_id__in=households, live=True, free__gt=0, expires_on__gte=on)
    found = set(lots.values_list("household_id", flat=True))
    return [household for household in households if household in found]


def purses(households: Iterable[UUID]) -> dict[UUID, tuple[int, int]]:
    """Vouchers kept and free in the wallets of households; those that never had one are absent."""
    rows = statements.rows(sql.PURSES, {"households": list(dict.fromkeys(households))})
    return {household: (kept, free) for household, kept, free in rows}
