"""A helper objects to what became of her hours; her company, or customer service, answers her.

Her words decide nothing: whether hours count is settled between company and household. But who changed her hours hears
her, and what she said stands in the journal beside the change.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import queries, queries_of_helpers, rules
from voucherline.domain.prestations.actions.saving import lock
from voucherline.domain.prestations.models import Objection
from voucherline.domain.prestations.values import NotYours, PrestationUnknown, ReasonMissing
from voucherline.domain.prestations.values_of_objections import (
    HelperObjected,
    NothingToObjectTo,
    ObjectedBefore,
    ObjectionSettled,
)
from voucherline.domain.prestations.values_of_samples import NothingToSettle
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, Role, only_staff


def object_to(prestation: UUID, *, objection: UUID, words: str, by: Actor, now: datetime) -> None:
    """Note what a helper says of a change of her hours. `objection` is the caller's id: the same again is the same.

    One waits at a time: who writes again before the answer came is asked to wait or to call.
    """
    if not words:
        raise ReasonMissing
    free_words.check(words)
    with transaction.atomic():
        standing = lock([prestation]).get(prestation)
        if standing is None:
            raise PrestationUnknown(prestation)
        if by.role is not Role.HELPER or by.id != standing.helper:
            raise NotYours(prestation)
        there = queries_of_helpers.objections(prestation, household=standing.household)
        if any(each.id == objection for each in there):
            return
        if not rules.may_be_objected_to(standing, was_amended=bool(queries.amended_at([standing]))):
            raise NothingToObjectTo
        if any(each.settled_at is None for each in there):
            raise ObjectedBefore
        Objection.objects.create(
            household_id=standing.household,
            id=objection,
            prestation_id=prestation,
            company_id=standing.company,
            helper_id=standing.helper,
            words=words,
            made_at=now,
        )
        said = HelperObjected(household=standing.household, subject=prestation, words=words)
        journal.record([said], by=by, at=now)


def settle_objection(objection: UUID, *, how: str, by: Actor, now: datetime) -> None:
    """Answer a helper: the company for which she worked, or customer service."""
    if not how:
        raise ReasonMissing
    free_words.check(how)
    with transaction.atomic():
        found = Objection.objects.select_for_update().filter(id=objection).first()
        if found is None:
            raise NothingToSettle(objection)
        if by.role is not Role.COMPANY:
            only_staff(by, "settle")
        elif by.id != found.company_id:
            raise NotYours(found.prestation_id)
        if found.settled_at is not None:
            raise NothingToSettle(found.prestation_id)
        found.settled_how, found.settled_by, found.settled_at = how, by.name, now
        found.save(update_fields=["settled_how", "settled_by", "settled_at"])
        said = ObjectionSettled(household=found.household_id, subject=found.prestation_id, words=how)
        journal.record([said], by=by, at=now)
