"""The scenes of the story that are about work: confirmed, contested, silent, short."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import ContestReason
from voucherline.domain.wallet.values import Wallet
from voucherline.doors.clockwork import jobs
from voucherline.kernel.time import at, brussels_day
from voucherline.schemes.calendar import days_later
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.derivations import Derivation
from voucherline.schemes.telling import USUAL
from voucherline.schemes.values import Span
from voucherline.simulation.story_bank import Counter
from voucherline.simulation.story_people import SCHEME, Cast, Firm, Person, Work
from voucherline.simulation.story_stage import Stage
from voucherline.simulation.story_telling import Messenger
from voucherline.words.deadlines import explain_deadline
from voucherline.words.formats import Minutes

# One month around Easter 2026, so that a holiday stands in the way of a deadline.
CONFIRMED_ON: Final = date(2026, 3, 17)
AMENDED_FROM: Final = date(2026, 3, 18)
CANCELLED_FROM: Final = date(2026, 3, 23)
SHORT_FROM: Final = date(2026, 3, 27)
NEXT_ORDER_ON: Final = date(2026, 3, 30)
SILENT_FROM: Final = date(2026, 3, 31)
_ONE_DAY: Final = timedelta(days=1)


def confirmed(stage: Stage, cast: Cast, messenger: Messenger) -> Work:
    """Two yeses on the same day."""
    stage.scene("confirmed")
    person, firm, day = cast.confirms, cast.firms[0], CONFIRMED_ON
    before = person.wallet
    work = _worked(stage, firm, person, hours=3, now=at(day, 12, 10))
    meanwhile = person.wallet
    _mailed(stage, messenger, work, at(day, 12, 11))
    _seen_online(stage, messenger, work, at(day, 18, 45))
    _household_confirms(stage, work, at(day, 18, 47))
    _company_validates(stage, work, at(day + _ONE_DAY, 9, 5))
    _wallets(stage, person, before, meanwhile)
    return work


def contested_and_amended(stage: Stage, cast: Cast, messenger: Messenger) -> Work:
    """One hour too many: the company corrects, the household is told again and only a person may answer."""
    stage.scene("amended")
    person, firm, day = cast.contests_hours, cast.firms[1], AMENDED_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=4, now=at(day, 11, 30))
    meanwhile = person.wallet
    _mailed(stage, messenger, work, at(day, 11, 31))
    _mail_proved(stage, messenger, work, at(day + _ONE_DAY, 11, 31))
    now = at(day + _ONE_DAY, 14, 20)
    work.contested(ContestReason.HOURS, stage.say("words-hours"), now)
    stage.tell(now, "contests-hours", name=person.name, minutes=Minutes(180))
    _state(stage, work)
    _company_must_answer(stage, work)
    messenger.tells([person], at(day + _ONE_DAY, 14, 21))
    now = at(day + 2 * _ONE_DAY, 8, 50)
    work.amended(3, now)
    stage.tell(now, "amends", company=firm.name, minutes=Minutes(180))
    stage.add("silence-off")
    _mailed(stage, messenger, work, at(day + 2 * _ONE_DAY, 8, 51))
    _mail_proved(stage, messenger, work, at(day + 3 * _ONE_DAY, 8, 51))
    _household_confirms(stage, work, at(day + 3 * _ONE_DAY, 10, 15))
    messenger.tells([person], at(day + 3 * _ONE_DAY, 10, 16))
    _wallets(stage, person, before, meanwhile)
    return work


def contested_and_cancelled(stage: Stage, cast: Cast, messenger: Messenger) -> Work:
    """Nobody came: the company takes it back."""
    stage.scene("cancelled")
    person, firm, day = cast.contests_all, cast.firms[0], CANCELLED_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=2, now=at(day, 16))
    meanwhile = person.wallet
    day = _called_in_vain_then_written_to(stage, messenger, work, at(day, 16, 1))
    now = at(day, 10, 40)
    work.contested(ContestReason.DID_NOT_HAPPEN, stage.say("words-never"), now)
    stage.tell(now, "contests-never", name=person.name)
    _state(stage, work)
    messenger.tells([person], at(day, 10, 41))
    now = at(day + _ONE_DAY, 9, 30)
    work.cancelled(stage.say("words-cancel"), now)
    stage.tell(now, "cancels", company=firm.name)
    _state(stage, work)
    _called_and_reached(stage, messenger, work, now)
    _wallets(stage, person, before, meanwhile)
    return work


def short(stage: Stage, cast: Cast, counter: Counter, messenger: Messenger) -> Work:
    """Too few vouchers; the next order completes what there was."""
    stage.scene("short")
    person, firm, day = cast.short, cast.firms[1], SHORT_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=4, now=at(day, 12, 20))
    meanwhile = person.wallet
    _mailed(stage, messenger, work, at(day, 12, 21))
    _seen_online(stage, messenger, work, at(day, 17, 30))
    _household_confirms(stage, work, at(day, 17, 32))
    _company_validates(stage, work, at(day, 17, 50))
    _mailed(stage, messenger, work, at(day, 17, 51))
    now = at(NEXT_ORDER_ON, 7, 30)
    path = counter.hand_over([counter.payment(person, 10_000, NEXT_ORDER_ON)], NEXT_ORDER_ON)
    counter.read(path, now=now)
    stage.tell(now, "next-order", name=person.name, count=10)
    stage.add("completed")
    _state(stage, work)
    messenger.tells([person], now)
    _wallets(stage, person, before, meanwhile)
    return work


def silence(stage: Stage, cast: Cast, messenger: Messenger) -> Work:
    """Nobody answers; the telephone's ten working days end after Easter, and the reason is told in full."""
    stage.scene("silence")
    person, firm, day = cast.silent, cast.firms[0], SILENT_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=4, now=at(day, 12, 5))
    meanwhile = person.wallet
    messenger.decides([person], at(day, 12, 6))
    called_at = messenger.call_planned(work.id)
    messenger.tells([person], called_at)
    stage.tell(called_at, "told-call", name=person.name)
    derivation = _last_clock(work, "household")
    stage.quote(stage.say("why", day=derivation.last_day), explain_deadline(derivation, stage.language))
    _company_validates(stage, work, at(day + _ONE_DAY, 9))
    stage.add("weeks-pass")
    now = at(derivation.last_day + _ONE_DAY, 0, 5)
    jobs.silence(now)
    stage.tell(now, "silence", name=person.name)
    _state(stage, work)
    _wallets(stage, person, before, meanwhile)
    return work


def _worked(stage: Stage, firm: Firm, person: Person, *, hours: int, now: datetime) -> Work:
    work = firm.works(person, hours=hours, day=now.date(), now=now)
    view = work.view
    stage.tell(now, "helper-calls", helper=firm.helper_name, name=person.name, minutes=Minutes(hours * 60))
    if view.missing:
        stage.add("kept-some", kept=view.held, missing=view.missing)
    else:
        stage.add("kept-all", kept=view.held)
    return work


def _mailed(stage: Stage, messenger: Messenger, work: Work, now: datetime) -> None:
    messenger.tells([work.person], now)
    stage.tell(now, "mail-goes", name=work.person.name, subject=messenger.last_said(work.person, work.id))


def _mail_proved(stage: Stage, messenger: Messenger, work: Work, now: datetime) -> None:
    messenger.tells([work.person], now)
    stage.tell(now, "told-email", name=work.person.name)


def _seen_online(stage: Stage, messenger: Messenger, work: Work, now: datetime) -> None:
    messenger.shows_online(work.person, work.id, now)
    stage.tell(now, "told-portal", name=work.person.name)


def _called_in_vain_then_written_to(stage: Stage, messenger: Messenger, work: Work, now: datetime) -> date:
    """Three calls on three days, then a letter; the day on which it counts as received."""
    person = work.person
    messenger.nobody_answers(person)
    messenger.decides([person], now)
    moment = now
    for attempt in range(1, USUAL.call_attempts + 1):
        moment = messenger.call_planned(work.id)
        messenger.tells([person], moment)
        stage.tell(moment, "called-in-vain", name=person.name, attempt=attempt)
    posted = days_later(brussels_day(moment), Span(1), terms_for(SCHEME, on=brussels_day(moment)))
    messenger.prints_and_posts([person], at(posted, 14))
    stage.tell(at(posted, 14), "letter-goes", name=person.name, subject=messenger.last_said(person, work.id))
    received = days_later(posted, Span(USUAL.letter_working_days), terms_for(SCHEME, on=posted))
    messenger.tells([person], at(received, 0, 10))
    stage.tell(at(received, 0, 10), "told-letter", name=person.name, day=posted)
    return received


def _called_and_reached(stage: Stage, messenger: Messenger, work: Work, now: datetime) -> None:
    """The first call about news finds somebody at home."""
    messenger.somebody_answers(work.person)
    messenger.decides([work.person], now)
    called_at = messenger.call_planned(work.id)
    messenger.tells([work.person], called_at)
    stage.tell(called_at, "told-news", name=work.person.name)


def _household_confirms(stage: Stage, work: Work, now: datetime) -> None:
    work.confirmed(now)
    stage.tell(now, "confirms", name=work.person.name)
    _state(stage, work)


def _company_validates(stage: Stage, work: Work, now: datetime) -> None:
    work.validated(now)
    stage.tell(now, "validates", company=work.firm.name)
    view = work.view
    if view.missing:
        stage.add("short", missing=view.missing)
    _state(stage, work)


def _company_must_answer(stage: Stage, work: Work) -> None:
    stage.add("must-answer", company=work.firm.name, day=_last_clock(work, "company").last_day)


def _last_clock(work: Work, party: str) -> Derivation:
    """The clock of a party as it was set last, with its reasons."""
    clocks = queries.deadlines(work.id, household=work.person.id)
    return [derivation for whose, _, derivation in clocks if whose == party][-1]


def _state(stage: Stage, work: Work) -> None:
    stage.state(work.view.state.value)


def _wallets(stage: Stage, person: Person, before: Wallet, meanwhile: Wallet) -> None:
    stage.wallet(person.name, [("before", before), ("meanwhile", meanwhile), ("after", person.wallet)])
