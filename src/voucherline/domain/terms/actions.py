"""Propose new terms, agree, refuse, withdraw: the only code that writes changes of terms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from voucherline.domain.terms import queries, rules
from voucherline.domain.terms.models import TermsChange
from voucherline.domain.terms.states import ChangeEvent, ChangeState, after
from voucherline.domain.terms.values import (
    FACTS,
    TermsAlreadyProposed,
    TermsBasisGone,
    TermsChangeUnknown,
    TermsProposed,
    holder_of,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor
from voucherline.kernel.time import brussels_day
from voucherline.schemes import changing
from voucherline.schemes.catalogue import versions_of

_ONE_PROPOSED = "terms_change_one_proposed"


def propose(
    scheme: str, *, id_: UUID, since: date, numbers: Mapping[str, int], reason: str, by: Actor, now: datetime
) -> None:
    """Ask for a new version of a scheme's terms: only the numbers that differ need be given.

    Nothing holds before a second supervisor agrees.
    """
    rules.only_supervisors(by)
    why = rules.reasoned(reason)
    versions_of(scheme)
    with transaction.atomic():
        _lock(scheme)
        if TermsChange.objects.filter(scheme=scheme, state=ChangeState.PROPOSED.value).exists():
            raise TermsAlreadyProposed(scheme)
        newest = queries.newest_terms(scheme)
        wanted = changing.check_change(newest, since=since, numbers=numbers, today=brussels_day(now))
        before, after_it = changing.numbers_of(newest), changing.numbers_of(wanted)
        try:
            with transaction.atomic():
                TermsChange.objects.create(
                    id=id_,
                    scheme=scheme,
                    since=since,
                    before=before,
                    numbers=after_it,
                    reason=why,
                    state=ChangeState.PROPOSED.value,
                    proposed_by=by.name,
                    proposed_at=now,
                )
        except IntegrityError as broken:
            # The first of a scheme's proposals find nothing to lock: of two at once, the key lets one through.
            if _ONE_PROPOSED not in str(broken):
                raise
            raise TermsAlreadyProposed(scheme) from None
        proposed = TermsProposed(
            household=holder_of(scheme),
            subject=id_,
            scheme=scheme,
            since=since,
            before=before,
            numbers=after_it,
            state=ChangeState.PROPOSED.value,
            reason=why,
        )
        journal.record([proposed], by=by, at=now)


def answer(id_: UUID, event: ChangeEvent, *, reason: str, by: Actor, now: datetime) -> None:
    """Say something about a change, as the table of moves allows; to agree takes a second person.

    What was decided is held by this process at once, and by every other one before its day.
    """
    rules.only_supervisors(by)
    why = rules.reasoned(reason)
    with transaction.atomic():
        change = _locked(id_)
        state = after(ChangeState(change.state), event)
        rules.check_second_person(event, asked_by=change.leaving_by or change.proposed_by, by=by)
        _check_in_time(change, event, today=brussels_day(now))
        change.state = state.value
        _note_who(change, event, by=by, now=now)
        change.save()
        said = FACTS[event](household=holder_of(change.scheme), subject=id_, state=state.value, reason=why)
        journal.record([said], by=by, at=now)
    queries.read_again()


def _check_in_time(change: TermsChange, event: ChangeEvent, *, today: date) -> None:
    """Terms come and go only while every process can still read of it; and nothing may have been built on them."""
    if event is ChangeEvent.REFUSED or event is ChangeEvent.WITHDRAWAL_REFUSED:
        return
    changing.check_day(change.since, today=today)
    newest = queries.newest_terms(change.scheme)
    if event is ChangeEvent.APPROVED:
        if newest.since >= change.since or changing.numbers_of(newest) != change.before:
            raise TermsBasisGone(change.scheme)
    elif newest.since != change.since:
        raise changing.TermsNotTheNewest(newest.since)


def _note_who(change: TermsChange, event: ChangeEvent, *, by: Actor, now: datetime) -> None:
    if event is ChangeEvent.APPROVED:
        change.decided_by, change.decided_at = by.name, now
    elif event is ChangeEvent.WITHDRAWAL_ASKED:
        change.leaving_by = by.name
    elif event is ChangeEvent.WITHDRAWAL_APPROVED:
        change.withdrawn_by = by.name
    elif event is ChangeEvent.WITHDRAWAL_REFUSED:
        change.leaving_by = ""


def _locked(id_: UUID) -> TermsChange:
    """Lock all changes of the scheme of this one: what may be said of it depends on the others."""
    scheme = TermsChange.objects.filter(id=id_).values_list("scheme", flat=True).first()
    if scheme is None:
        raise TermsChangeUnknown(id_)
    return next(each for each in _lock(scheme) if each.id == id_)


def _lock(scheme: str) -> list[TermsChange]:
    return list(TermsChange.objects.select_for_update().filter(scheme=scheme).order_by("id"))
