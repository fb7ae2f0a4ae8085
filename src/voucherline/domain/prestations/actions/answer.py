"""The two answers by people: the company validates, the household confirms or contests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import actions as households
from voucherline.domain.prestations import rules
from voucherline.domain.prestations.actions import agreeing, clocks, covering
from voucherline.domain.prestations.actions.saving import judge, lock, results, save
from voucherline.domain.prestations.rules import PERSON, Standing
from voucherline.domain.prestations.values import (
    ContestReason,
    PrestationConfirmed,
    PrestationContested,
    PrestationValidated,
    ReasonMissing,
    Result,
)
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor
from voucherline.kernel.refusals import Refusal

_NOT_SAID: Final[Mapping[UUID, str]] = MappingProxyType({})


def permitted(check: Callable[[Standing, Actor], Refusal | None], standing: Standing, by: Actor) -> None:
    """Refuse whoever may not answer."""
    if refusal := check(standing, by):
        raise refusal


def for_household(standing: Standing, by: Actor, closed: Refusal | None) -> None:
    """Refuse whoever may not answer for a household, or no longer: its mandate is over."""
    permitted(rules.may_answer_for_household, standing, by)
    if closed:
        raise closed


def validate(prestation_ids: Sequence[UUID], *, by: Actor, now: datetime) -> list[Result]:
    """Record the company's yes; the household's clock starts where it waited for that."""

    def rule(standing: Standing) -> Standing:
        permitted(rules.may_answer_for_company, standing, by)
        return rules.answer_as_company(standing, how=PERSON, now=now)

    with transaction.atomic():
        changed, refused = judge(prestation_ids, lock(prestation_ids), rule)
        agreeing.spend(changed, at=now)
        after = clocks.start_household_clocks([after for _, after in changed], now=now)
        save(after)
        journal.record([agreeing.yes(PrestationValidated, old, new) for old, new in changed], by=by, at=now)
    return results(prestation_ids, after, refused)


def confirm(
    prestation_ids: Sequence[UUID], *, shown: Mapping[UUID, str] = _NOT_SAID, by: Actor, now: datetime
) -> list[Result]:
    """Record the household's yes; taking a contest back counts as one. What both agree on is spent.

    `shown` says what was read of each (`as_shown`): a yes is to that, and refused where the company has amended it.
    """

    with transaction.atomic():
        closed = households.check_mandate(by, now=now)

        def rule(standing: Standing) -> Standing:
            for_household(standing, by, closed)
            return rules.answer_as_household(standing, how=PERSON, shown=shown.get(standing.id, ""))

        changed, refused = judge(prestation_ids, lock(prestation_ids), rule)
        after = [_company_must_answer(new, now=now) for _, new in changed]
        save(after)
        journal.record([agreeing.yes(PrestationConfirmed, old, new) for old, new in changed], by=by, at=now)
        agreeing.spend(changed, at=now)
    covered = [covering.cover_after_contest(old, new, now=now) for (old, _), new in zip(changed, after, strict=True)]
    return results(prestation_ids, covered, refused)


def _company_must_answer(new: Standing, *, now: datetime) -> Standing:
    """Where no clock of the company runs any more (after a contest, or aside in the tray) it must answer in person."""
    if new.company_yes or new.company_due_at:
        return new
    clock = clocks.contest_clock(new, now=now)
    clocks.keep([clock], at=now)
    return new._replace(company_due_at=clock.ends_at)


def contest(
    prestation_ids: Sequence[UUID], *, reason: ContestReason | None, words: str = "", by: Actor, now: datetime
) -> list[Result]:
    """Record the household's no, with its reason: silence is off for both, the company has days to answer."""

    with transaction.atomic():
        closed = households.check_mandate(by, now=now)

        def rule(standing: Standing) -> Standing:
            for_household(standing, by, closed)
            if reason is None:
                raise ReasonMissing
            free_words.check(words)
            return rules.contest(standing, reason=reason.value)

        changed, refused = judge(prestation_ids, lock(prestation_ids), rule)
        set_now = [clocks.contest_clock(new, now=now) for _, new in changed]
        clocks.keep(set_now, at=now)
        after = [new._replace(company_due_at=clock.ends_at) for (_, new), clock in zip(changed, set_now, strict=True)]
        save(after)
        facts = [
            PrestationContested(
                household=new.household,
                subject=new.id,
                moved_from=old.state,
                moved_to=new.state,
                reason=new.contest_reason,
                words=words,
            )
            for old, new in changed
        ]
        journal.record(facts, by=by, at=now)
    return results(prestation_ids, after, refused)
