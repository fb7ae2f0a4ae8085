"""What may happen to a prestation and what follows. Pure: a standing in, the next standing or a refusal out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID, uuid5

from voucherline.domain.companies.values import Permissions
from voucherline.domain.households.values import HouseholdClosed, HouseholdView, MandateRight
from voucherline.domain.prestations.states import WAITING, MoveRefused, PrestationEvent, PrestationState, after
from voucherline.domain.prestations.values import (
    ActivityUnknown,
    AlreadyAnswered,
    ChangedMeanwhile,
    DayInFuture,
    DayTooOld,
    Entry,
    NoContract,
    NoMinutes,
    NotApproved,
    NotYours,
    Overlap,
    StartInvalid,
    TooManyMinutesInDay,
    TrayReason,
)
from voucherline.domain.prestations.values_of_answers import as_shown
from voucherline.kernel.actors import Actor, NotAllowed, Role
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import MINUTES_OF_A_DAY, months_later
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Activity, AtShortage, EnteredBy, Terms

MINUTES_OF_A_VOUCHER: Final = 60
PERSON: Final = "person"
SILENCE: Final = "silence"
DECIDED_FOR_COMPANY: Final = "decision for the company"
DECIDED_FOR_HOUSEHOLD: Final = "decision for the household"
_ACTIVITIES: Final = frozenset(activity.value for activity in Activity)


class Standing(NamedTuple):
    """A prestation as it stands, locked; the columns that decisions need, in the order of `sql.LOCK`."""

    household: UUID
    id: UUID
    company: UUID
    helper: UUID
    scheme: str
    terms: str
    day: date
    starts: int | None
    minutes: int
    activity: str
    entered_by: str
    registered_at: datetime
    state: str
    due: int
    held: int
    spent: int
    submitted: int
    company_yes: str
    household_yes: str
    silence_off: bool
    validated_at: datetime | None
    company_due_at: datetime | None
    household_due_at: datetime | None
    told_at: datetime | None
    told_how: str
    contest_reason: str
    tray: str

    @property
    def missing(self) -> int:
        """Vouchers still to come."""
        return self.due - self.held - self.spent

    @property
    def household_knows(self) -> bool:
        """Was it told - or did it answer before anybody told it?"""
        return self.told_at is not None or bool(self.household_yes or self.contest_reason)


def answer_as_company(standing: Standing, *, how: str, now: datetime) -> Standing:
    """The company's yes to a prestation that waits for it."""
    if standing.state != PrestationState.REGISTERED:
        raise MoveRefused(standing.state, "company validated")
    if standing.company_yes:
        raise AlreadyAnswered(standing.state, standing.company_yes, "company")
    return _yes(standing._replace(company_yes=how, company_due_at=None, validated_at=now))


def answer_as_household(standing: Standing, *, how: str, shown: str = "") -> Standing:
    """The household's yes: to what was entered, or by taking its contest back; `shown` is what it read of it."""
    if standing.household_yes or standing.state not in WAITING:
        raise AlreadyAnswered(standing.state, standing.household_yes)
    now = as_shown(standing.day, standing.minutes, standing.activity)
    if shown != now if shown else _changed_unseen(standing):
        raise ChangedMeanwhile(standing.day, standing.minutes)
    return _yes(standing._replace(household_yes=how, household_due_at=None, tray=""))


def _changed_unseen(standing: Standing) -> bool:
    """Did the company amend what the household was told, and has nobody told it yet? Then a yes is to the old hours."""
    waits = standing.state == PrestationState.REGISTERED and not standing.tray
    return waits and standing.silence_off and standing.told_at is None


def _yes(standing: Standing) -> Standing:
    """What follows from an answer: one yes is noted, two agree; what is held is spent, all or by parts."""
    if not (standing.company_yes and standing.household_yes):
        return standing._replace(state=after(PrestationState(standing.state), PrestationEvent.ANSWERED))
    event = PrestationEvent.BOTH_AGREED_SHORT if standing.missing else PrestationEvent.BOTH_AGREED
    # A doubt about the household's silence is not taken away by the company's yes.
    doubted = standing.tray == TrayReason.SILENCE_IN_DOUBT and standing.household_yes == SILENCE
    agreed = standing._replace(
        state=after(PrestationState(standing.state), event),
        company_due_at=None,
        household_due_at=None,
        tray=standing.tray if doubted else "",
    )
    if standing.missing and not pays_in_parts(standing):
        return agreed
    return agreed._replace(spent=standing.spent + standing.held, held=0)


def pays_in_parts(standing: Standing) -> bool:
    """Does the scheme pay what there is, before the rest has come?"""
    return terms_of(standing).at_shortage is AtShortage.PAY_IN_PARTS


def contest(standing: Standing, *, reason: str) -> Standing:
    """The household's no. It may also take back its own yes, as long as the two have not agreed."""
    if standing.state == PrestationState.REGISTERED and standing.household_yes == SILENCE:
        raise AlreadyAnswered(standing.state, SILENCE)
    if standing.state != PrestationState.REGISTERED:
        raise AlreadyAnswered(standing.state, standing.household_yes or standing.contest_reason)
    return standing._replace(
        state=after(PrestationState.REGISTERED, PrestationEvent.CONTESTED),
        household_yes="",
        silence_off=True,
        company_due_at=None,
        household_due_at=None,
        contest_reason=reason,
    )


def maintain(standing: Standing, *, now: datetime) -> Standing:
    """The company keeps to its entry after a contest."""
    return standing._replace(
        state=after(PrestationState(standing.state), PrestationEvent.MAINTAINED),
        company_yes=PERSON,
        validated_at=standing.validated_at or now,
        company_due_at=None,
        tray=TrayReason.MAINTAINED.value,
    )


def amend(standing: Standing, *, now: datetime) -> Standing:
    """The company corrects its entry: that is its yes; who knew of it must be told again and answer in person."""
    return standing._replace(
        state=after(PrestationState(standing.state), PrestationEvent.AMENDED),
        company_yes=PERSON,
        household_yes="",
        validated_at=now,
        silence_off=standing.silence_off or standing.household_knows,
        company_due_at=None,
        household_due_at=None,
        told_at=None,
        told_how="",
        contest_reason="",
        tray="",
    )


def cancel(standing: Standing, event: PrestationEvent) -> Standing:
    """It counts no more."""
    return standing._replace(
        state=after(PrestationState(standing.state), event),
        company_due_at=None,
        household_due_at=None,
        due=0,
        held=0,
        spent=0,
        tray="",
    )


def decide_for_company(standing: Standing, *, now: datetime) -> Standing:
    """Customer service stands in for whoever has not said yes."""
    if standing.state not in WAITING:
        raise MoveRefused(standing.state, "decided for the company")
    return _yes(
        standing._replace(
            company_yes=standing.company_yes or PERSON,
            household_yes=PERSON,
            validated_at=standing.validated_at or now,
        )
    )


def noted_decision(standing: Standing, kind: str) -> UUID:
    """The id of the note that a first person decided so.

    What was decided on is part of it: once it was amended, or lies there for another reason, a note of before says
    nothing.
    """
    about = (standing.id, standing.state, standing.tray, standing.validated_at, kind)
    return uuid5(standing.id, " ".join(map(str, about)))


def may_be_objected_to(standing: Standing, *, was_amended: bool) -> bool:
    """Did somebody change, contest or cancel what the helper did? Only then has she something to object to."""
    return was_amended or bool(standing.contest_reason) or standing.state == PrestationState.CANCELLED


def let_stand(standing: Standing) -> Standing:
    """Customer service looked into silence that was in doubt: it counts."""
    return standing._replace(tray="")


def cover(standing: Standing, *, more: int) -> Standing:
    """Vouchers of a later order were kept for it; agreed and short, they pay it."""
    covered = standing._replace(held=standing.held + more)
    event = PrestationEvent.PARTLY_COVERED if covered.missing else PrestationEvent.COVERED
    covered = covered._replace(state=after(PrestationState(standing.state), event))
    agreed = standing.state == PrestationState.SHORT
    if agreed and (not covered.missing or pays_in_parts(standing)):
        return covered._replace(spent=covered.spent + covered.held, held=0)
    return covered


def paid_until(standing: Standing) -> date:
    """The last day on which a voucher that pays it may be issued."""
    months = terms_of(standing).oldest_paid_months
    return date.max if months is None else months_later(standing.day, months)


def lapses(standing: Standing, *, today: date) -> bool:
    """Can no voucher issued from this day on pay it any more?"""
    return paid_until(standing) < today


def terms_of(standing: Standing) -> Terms:
    """The terms in force on the day of the work: its exchange value and what happens when vouchers are missing."""
    return terms_for(standing.scheme, on=standing.day)


def hours(carried: int, minutes: int) -> tuple[int, int]:
    """How many vouchers some minutes cost with those carried from before, and what is carried on.

    One voucher pays one full hour: 1 h 15 and then 2 h 45 give 1 and then 3.
    """
    total = carried + minutes
    due = max(0, total // MINUTES_OF_A_VOUCHER)
    return due, total - due * MINUTES_OF_A_VOUCHER


def may_answer_for_household(standing: Standing, by: Actor) -> Refusal | None:
    """Only the household answers for itself, or who holds its mandate; an agent on a recorded call; a company never."""
    if standing.tray == TrayReason.HOUSEHOLD_EXCLUDED:
        return NotAllowed(by.role.value, "confirm")
    if by.role is Role.HOUSEHOLD:
        return None if by.id == standing.household else NotYours(standing.id)
    if by.may_for(standing.household, MandateRight.ANSWER.value):
        return None
    if by.role in (Role.AGENT, Role.SUPERVISOR) and by.on_recorded_call:
        return None
    return NotAllowed(by.role.value, "confirm")


def may_answer_for_company(standing: Standing, by: Actor) -> Refusal | None:
    """Only the company answers for itself; not where the inspection excluded the household."""
    if standing.tray == TrayReason.HOUSEHOLD_EXCLUDED:
        return NotAllowed(by.role.value, "validate")
    if by.role is Role.COMPANY:
        return None if by.id == standing.company else NotYours(standing.id)
    return NotAllowed(by.role.value, "validate")


_ENTERS_AS: Final = {Role.HELPER: EnteredBy.HELPER, Role.COMPANY: EnteredBy.COMPANY}


def may_enter(by: Actor, entered_by: EnteredBy, *, helper: UUID, company: UUID, id_: UUID) -> Refusal | None:
    """A helper enters her own hours, a company those of its own helpers, each under its own name; nobody else any.

    An actor without an id, or the system itself, is a trusted door, such as the import of a file: it says whose hours
    it brings, and the contracts are checked all the same.
    """
    if by.role is Role.SYSTEM:
        return None
    if by.role not in _ENTERS_AS:
        return NotAllowed(by.role.value, "register")
    if by.id and by.id != (helper if by.role is Role.HELPER else company):
        return NotYours(id_)
    # As what it was entered decides who must still answer, and how long the household may take.
    return None if entered_by is _ENTERS_AS[by.role] else NotAllowed(by.role.value, "register")


@dataclass(slots=True)
class Workday:
    """What a helper already did on a day: minutes in all, and (start, end) where known."""

    minutes: int = 0
    times: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Register:
    """All that entries are checked against; advanced by every entry that passes."""

    today: date
    households: Mapping[str, HouseholdView]
    helpers: Mapping[str, UUID]
    companies: Mapping[str, UUID]
    permissions: Permissions
    workdays: dict[tuple[UUID, date], Workday]

    def workday(self, helper: UUID, day: date) -> Workday:
        """What a helper did on a day so far."""
        return self.workdays.setdefault((helper, day), Workday())


def check(entry: Entry, register: Register) -> None:
    """Refuse an entry that breaks a rule; count its minutes if it does not."""
    household = register.households[entry.household]
    if not household.state.may_get_work:
        raise HouseholdClosed(entry.household, household.state.value)
    check_work(
        entry,
        helper=register.helpers[entry.helper],
        company=register.companies[entry.company],
        scheme=household.scheme,
        register=register,
        entered_on=register.today,
    )


def check_work(entry: Entry, *, helper: UUID, company: UUID, scheme: str, register: Register, entered_on: date) -> None:
    """Refuse work that was not allowed that day, or that the helper cannot have done.

    How old it may be is counted from the day on which it was first entered: an amendment may come late.
    """
    terms = _check_day(entry, scheme, today=register.today, entered_on=entered_on)
    if entry.activity not in _ACTIVITIES:
        raise ActivityUnknown(entry.activity)
    if not register.permissions.employs(company, helper, on=entry.day):
        raise NoContract(entry.helper, entry.company, entry.day)
    if not register.permissions.approved(company, scheme, entry.activity, on=entry.day):
        raise NotApproved(entry.company, entry.activity, entry.day)
    workday = register.workday(helper, entry.day)
    if workday.minutes + entry.minutes > terms.longest_day_minutes:
        raise TooManyMinutesInDay(entry.day, workday.minutes + entry.minutes, terms.longest_day_minutes)
    _check_elsewhere(entry, helper, register)
    workday.minutes += entry.minutes
    if entry.starts is not None:
        workday.times.append((entry.starts, entry.starts + entry.minutes))


def _check_day(entry: Entry, scheme: str, *, today: date, entered_on: date) -> Terms:
    if entry.minutes <= 0:
        raise NoMinutes(entry.minutes)
    if entry.starts is not None and not 0 <= entry.starts < MINUTES_OF_A_DAY:
        raise StartInvalid(entry.starts)
    if entry.day > today:
        raise DayInFuture(entry.day)
    terms = terms_for(scheme, on=today)
    oldest = months_later(entered_on, -terms.oldest_entry_months)
    if entry.day < oldest:
        raise DayTooOld(entry.day, oldest)
    return terms


def _check_elsewhere(entry: Entry, helper: UUID, register: Register) -> None:
    """Refuse work at a time at which the helper was elsewhere; work of the night before may reach into the day."""
    if entry.starts is None:
        return
    for day in days_touched(entry.day, entry.starts, entry.minutes):
        shift = (day - entry.day).days * MINUTES_OF_A_DAY
        for start, end in register.workday(helper, day).times:
            if entry.starts < end + shift and start + shift < entry.starts + entry.minutes:
                raise Overlap(day, entry.starts, start)


def days_touched(day: date, starts: int | None, minutes: int) -> tuple[date, ...]:
    """The days whose work can meet this work: its own, the one before, and the next if it goes on past midnight."""
    if starts is None:
        return (day,)
    past_midnight = starts + minutes > MINUTES_OF_A_DAY
    return tuple(day + timedelta(days=days) for days in ((-1, 0, 1) if past_midnight else (-1, 0)))
