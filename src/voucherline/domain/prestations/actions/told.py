"""The household was told, with proof: from then on its silence may count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.actions import clocks
from voucherline.domain.prestations.actions.doubting import doubt
from voucherline.domain.prestations.actions.saving import judge, lock, results, save
from voucherline.domain.prestations.rules import SILENCE, Standing
from voucherline.domain.prestations.states import WAITING, MoveRefused, PrestationState
from voucherline.domain.prestations.values import (
    PrestationTellingFailed,
    PrestationTold,
    Proof,
    Result,
)
from voucherline.domain.prestations.values_of_reminders import ToldBeforeRegistered
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK, Actor

_NONE: Final[Mapping[UUID, datetime]] = MappingProxyType({})


def told(
    prestation_ids: Sequence[UUID],
    *,
    proof: Proof,
    at: datetime,
    said_at: datetime | None = None,
    happened: Mapping[UUID, datetime] = _NONE,
    by: Actor,
    now: datetime,
) -> list[Result]:
    """Record that households know of prestations since `at`, and how that is proved; the first proof counts.

    What they know is what held at `said_at`: a mail is proof a day after it was written (None: at the same moment).
    `happened` names when the news did that was said: an amendment after it, which was not to be seen yet when the mail
    was written, has news of its own.

    The household's clock starts at the later of this moment and the one that the terms name. A proof that arrives when
    the company has amended meanwhile is about the old hours: the household must still be told of the new ones, and as
    it knew the old ones, or heard them even after the new ones, only a person answers. Nobody was told of a prestation
    before it was registered.
    """
    said_at = said_at or at
    assert said_at <= at <= now, "nobody was told in the future"
    with transaction.atomic():
        standings = lock(prestation_ids)
        known = {id_: min(said_at, happened.get(id_, said_at)) for id_ in standings}
        # Looked at only now that nobody can amend meanwhile.
        amended = queries.amended_at(
            each for each in standings.values() if each.validated_at and known[each.id] < each.validated_at
        )

        def rule(standing: Standing) -> Standing:
            if standing.state not in WAITING:
                raise MoveRefused(standing.state, "told")
            if at < standing.registered_at:
                raise ToldBeforeRegistered(at, standing.registered_at)
            if standing.id in amended and known[standing.id] < amended[standing.id]:
                return standing._replace(silence_off=True)
            if standing.told_at:
                return standing
            return standing._replace(told_at=at, told_how=proof.value)

        changed, refused = judge(prestation_ids, standings, rule)
        after = clocks.start_household_clocks([new for old, new in changed if new.told_at != old.told_at], now=now)
        unmoved = [new for old, new in changed if new.told_at == old.told_at]
        save([*after, *(new for old, new in changed if new.told_at == old.told_at and new != old)])
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
    return results(prestation_ids, [*after, *unmoved], refused)


def untell(proofs: Sequence[tuple[UUID, datetime, str]], *, now: datetime) -> int:
    """Take back that households were told: what seemed a proof was none, such as a letter that came back after weeks.

    A proof is a prestation, since when, and how; where another proof stands it stays. The clock of whoever has not
    answered stops; it starts anew when the household is told. Where silence has answered, customer service looks at
    it. Who confirmed or contested in person knows of it, whatever came back. Tell how many clocks stopped.
    """
    wrong = {id_: (at, how) for id_, at, how in proofs}
    with transaction.atomic():
        there = [each for each in lock(wrong).values() if (each.told_at, each.told_how) == wrong[each.id]]
        wrongly = [each for each in there if each.state == PrestationState.REGISTERED and not each.household_yes]
        doubt([each.id for each in there if each.household_yes == SILENCE], now=now)
        save([each._replace(told_at=None, told_how="", household_due_at=None) for each in wrongly])
        facts = [
            PrestationTellingFailed(household=each.household, subject=each.id, proof=each.told_how) for each in wrongly
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(wrongly)
