"""The household was told, with proof: from then on its silence may count."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations.actions import clocks
from voucherline.domain.prestations.actions.saving import judge, lock, results, save
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import WAITING, MoveRefused
from voucherline.domain.prestations.values import PrestationTold, Proof, Result
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor


def told(prestation_ids: Sequence[UUID], *, proof: Proof, at: datetime, by: Actor, now: datetime) -> list[Result]:
    """Record that households know of prestations since `at`, and how that is proved; the first proof counts.

    The household's clock starts at the later of this moment and the one that the terms name.
    """
    assert at <= now, "nobody was told in the future"

    def rule(standing: Standing) -> Standing:
        if standing.state not in WAITING:
            raise MoveRefused(standing.state, "told")
        return standing if standing.told_at else standing._replace(told_at=at, told_how=proof.value)

    with transaction.atomic():
        changed, refused = judge(prestation_ids, lock(prestation_ids), rule)
        news = [new for old, new in changed if old.told_at is None]
        after = clocks.start_household_clocks(news, now=now)
        save(after)
        facts = [
            PrestationTold(
                household=new.household,
                subject=new.id,
                proof=new.told_how,
                told_at=at,
                silence_counts_from=new.household_due_at,
            )
            for new in after
        ]
        journal.record(facts, by=by, at=now)
    known = [new for old, new in changed if old.told_at is not None]
    return results(prestation_ids, [*after, *known], refused)
