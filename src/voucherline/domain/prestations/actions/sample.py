"""Each week some households are asked again whether what their silence agreed to was right."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import actions as households
from voucherline.domain.prestations import queries, sampling_sql
from voucherline.domain.prestations.actions.answer import for_household
from voucherline.domain.prestations.models import SampleQuestion
from voucherline.domain.prestations.values import ReasonMissing
from voucherline.domain.prestations.values_of_samples import (
    NothingToSettle,
    NotInSample,
    SampleAnswered,
    SampleAnsweredBefore,
    SampleAsked,
    SampleSettled,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK, Actor, only_staff
from voucherline.kernel.ids import derived_id
from voucherline.kernel.time import brussels_day, midnight
from voucherline.schemes import sampling
from voucherline.schemes.catalogue import NoTermsYet, terms_for


def draw_sample(scheme: str, *, secret: str, now: datetime) -> int:
    """Draw last week's sample, unless it was drawn before; tell how many are asked. No prestation changes.

    Who is drawn follows from the week, the prestation's id and a secret of the installation: nobody who enters hours
    can make an id that escapes, and whoever has the secret can draw the same again.
    """
    week = sampling.week_before(brussels_day(now))
    if queries.samples(week=week, scheme=scheme):
        return 0
    try:
        terms = terms_for(scheme, on=week)
    except NoTermsYet:
        # The scheme began in that week or after it: there is no whole week of silence to look into.
        return 0
    with transaction.atomic():
        values = {"scheme": scheme, "start": midnight(week), "end": midnight(week + timedelta(days=7))}
        agreed: list[tuple[UUID, UUID]] = statements.rows(sampling_sql.AGREED_BY_SILENCE, values)
        size = sampling.sample_size(terms.silence_sample, agreed=len(agreed))
        chosen = sampling.drawn(agreed, size=size, scheme=scheme, week=week, secret=secret)
        sample = {
            "id": derived_id("sample", scheme, week),
            "scheme": scheme,
            "week": week,
            "terms": terms.version,
            "agreed": len(agreed),
            "asked": size,
            "print": sampling.print_of(secret),
            "at": now,
        }
        if not statements.rows(sampling_sql.DRAW, sample):
            return 0
        _ask(sample["id"], chosen)
        facts = [SampleAsked(household=household, subject=id_, week=week) for id_, household in chosen]
        journal.record(facts, by=THE_CLOCK, at=now)
    return size


def _ask(sample: object, chosen: list[tuple[UUID, UUID]]) -> None:
    asked = {"households": [household for _, household in chosen], "ids": [id_ for id_, _ in chosen]}
    statements.run(sampling_sql.ASK, {"sample": sample, **asked})


def answer_sample(prestation: UUID, *, was_right: bool, words: str, by: Actor, now: datetime) -> None:
    """Record what a household says of a prestation that its silence agreed to; the same answer again changes nothing.

    The household itself answers, or an agent on a recorded call. The prestation stays as it is, whatever the answer: a
    wrong one waits in the tray until customer service has dealt with it.
    """
    with transaction.atomic():
        closed = households.check_mandate(by, now=now)
        question = _locked(prestation)
        [standing] = queries.standings([prestation])
        for_household(standing, by, closed)
        if question.was_right is not None:
            if question.was_right is was_right:
                return
            assert question.answered_at is not None, "what was answered was answered at a moment"
            raise SampleAnsweredBefore(question.answered_at)
        question.was_right, question.words = was_right, words
        question.answered_by, question.answered_at = by.name, now
        question.save(update_fields=["was_right", "words", "answered_by", "answered_at"])
        answered = SampleAnswered(household=question.household_id, subject=prestation, was_right=was_right, words=words)
        journal.record([answered], by=by, at=now)


def settle_sample(prestation: UUID, *, how: str, by: Actor, now: datetime) -> None:
    """Take a wrong one out of the tray, and keep what customer service did about it."""
    only_staff(by, "settle")
    if not how:
        raise ReasonMissing
    with transaction.atomic():
        question = _locked(prestation)
        if question.was_right is not False or question.settled_at is not None:
            raise NothingToSettle(prestation)
        question.settled_how, question.settled_by, question.settled_at = how, by.name, now
        question.save(update_fields=["settled_how", "settled_by", "settled_at"])
        journal.record([SampleSettled(household=question.household_id, subject=prestation, how=how)], by=by, at=now)


def _locked(prestation: UUID) -> SampleQuestion:
    question = SampleQuestion.objects.select_for_update().filter(id=prestation).first()
    if question is None:
        raise NotInSample(prestation)
    return question
