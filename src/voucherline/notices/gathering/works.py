"""What notices say about work."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import WAITING, PrestationState
from voucherline.domain.prestations.values import PrestationConfirmed, TrayReason
from voucherline.journal import queries as journal
from voucherline.notices.channels import NEEDS_AN_ANSWER
from voucherline.notices.contents import AboutWork, HowToOrder, SampleQuestion, Work
from voucherline.notices.gathering.accounts import holder
from voucherline.notices.gathering.known import Known
from voucherline.notices.tasks import Task
from voucherline.notices.values import NoticeKind, Recipient
from voucherline.schemes.catalogue import terms_by_version
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.values import Clocks, EnteredBy, Span

_HOLDER_ANSWERED: Final = (
    NoticeKind.HOLDER_CONFIRMED,
    NoticeKind.HOLDER_CONTESTED,
    NoticeKind.HOLDER_SAID_RIGHT,
    NoticeKind.HOLDER_SAID_WRONG,
)


def is_pointless(task: Task, standing: Standing, known: Known) -> bool:
    """Has what the notice would say been overtaken, by an answer or by a later amendment that has its own notice?"""
    kind = NoticeKind(task.kind)
    if kind is NoticeKind.SHORTAGE:
        return standing.state != PrestationState.SHORT
    if kind is NoticeKind.COMPANY_CONTESTED:
        # Whoever answered is not asked to; what came of the contest is told by its own notice.
        return standing.state != PrestationState.CONTESTED
    if kind not in NEEDS_AN_ANSWER:
        return False
    if standing.state not in WAITING or standing.household_yes or standing.state == PrestationState.CONTESTED:
        return True
    if standing.tray == TrayReason.HOUSEHOLD_EXCLUDED:
        # Its answer would be refused; the letter about the exclusion says who decides.
        return True
    return task.happened_at < known.amended_at.get(standing.id, task.happened_at)


def about_work(task: Task, known: Known) -> AboutWork | None:
    """News of one prestation; nothing, when it has been overtaken."""
    standing = known.works[task.subject]
    if is_pointless(task, standing, known):
        return None
    details = known.details[task.fact]
    to_household = task.recipient == Recipient.HOUSEHOLD
    clock = _clock(task, standing, known)
    work = known.work(standing)
    words = str(details.get("words", ""))
    # A household that was never told of the old hours hears of the new ones only; a helper knows what she worked.
    sees_old = not to_household or details.get("told_before")
    is_answer = task.kind == NoticeKind.HELPER_OBJECTION_ANSWERED
    return AboutWork(
        work=work,
        purse=known.purse(task.household) if to_household else None,
        before=_before(work, details.get("before")) if sees_old else None,
        reason=str(details.get("reason", "")),
        words="" if is_answer else words,
        answer=words if is_answer else "",
        holder=holder(details) if task.kind in _HOLDER_ANSWERED else "",
        for_company=bool(details.get("for_company", False)),
        answer_until=clock,
        answer_span=_span(task, standing, known) if to_household and clock is None else None,
        company_first=_company_first(standing),
        order=_how_to_order(standing, known) if to_household and work.missing else None,
    )


def sample_question(task: Task, known: Known) -> SampleQuestion:
    """A prestation that silence agreed to, asked about again."""
    standing = known.works[task.subject]
    agreed = journal.last_of_kind(PrestationConfirmed.__name__, [standing.id], households=[standing.household])
    return SampleQuestion(known.work(standing), agreed_at=agreed[standing.id])


def _before(work: Work, before: dict[str, Any] | None) -> Work | None:
    if not before:
        return None
    return Work(
        reference=work.reference,
        helper=work.helper,
        company=work.company,
        household=work.household,
        day=date.fromisoformat(str(before["day"])),
        minutes=int(before["minutes"]),
        activity=str(before["activity"]),
        due=work.due,
        missing=0,
    )


def _clock(task: Task, standing: Standing, known: Known) -> Derivation | None:
    """The reader's own clock, if one runs."""
    party = "household" if task.recipient == Recipient.HOUSEHOLD else "company"
    ends_at = standing.household_due_at if party == "household" else standing.company_due_at
    if ends_at is None or task.recipient == Recipient.HELPER or (party == "household" and standing.silence_off):
        return None
    clocks = known.clocks.get(standing.id, ())
    running = [derivation for whose, derivation in clocks if whose == party and derivation.ends_at == ends_at]
    return running[-1] if running else None


def _span(task: Task, standing: Standing, known: Known) -> Span | None:
    """How long silence will need, where it may answer at all."""
    if standing.silence_off or standing.state != PrestationState.REGISTERED or standing.household_yes:
        return None
    solution = known.households[task.household].solution
    return terms_by_version(standing.terms).household_spans[solution, EnteredBy(standing.entered_by)]


def _company_first(standing: Standing) -> bool:
    clocks = terms_by_version(standing.terms).clocks
    return clocks is Clocks.HOUSEHOLD_AFTER_COMPANY and standing.validated_at is None


def _how_to_order(standing: Standing, known: Known) -> HowToOrder | None:
    """An order that brings what is missing; nothing, if the household may not buy so many."""
    if not known.households[standing.household].state.may_order:
        return None
    number, count = known.to_order(standing)
    quote = known.quotes.get((number, count))
    return HowToOrder(quote.account, count, quote.total) if quote else None
