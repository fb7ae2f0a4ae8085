"""The scenes of the story that are about work: confirmed, contested, silent, short."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import ContestReason, Proof
from voucherline.domain.wallet.values import Wallet
from voucherline.doors.clockwork import jobs
from voucherline.kernel.time import at
from voucherline.schemes.derivations import Derivation
from voucherline.simulation.story_bank import Counter
from voucherline.simulation.story_people import Cast, Firm, Person, Work
from voucherline.simulation.story_stage import Stage
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


def confirmed(stage: Stage, cast: Cast) -> Work:
    """Two yeses on the same day."""
    stage.scene("confirmed")
    person, firm, day = cast.confirms, cast.firms[0], CONFIRMED_ON
    before = person.wallet
    work = _worked(stage, firm, person, hours=3, now=at(day, 12, 10))
    meanwhile = person.wallet
    _told(stage, work, Proof.PORTAL, since=at(day, 18, 45), now=at(day, 18, 45))
    _household_confirms(stage, work, at(day, 18, 47))
    _company_validates(stage, work, at(day + _ONE_DAY, 9, 5))
    _wallets(stage, person, before, meanwhile)
    return work


def contested_and_amended(stage: Stage, cast: Cast) -> Work:
    """One hour too many: the company corrects, the household is told again and only a person may answer."""
    stage.scene("amended")
    person, firm, day = cast.contests_hours, cast.firms[1], AMENDED_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=4, now=at(day, 11, 30))
    meanwhile = person.wallet
    _told(stage, work, Proof.EMAIL, since=at(day, 12), now=at(day + _ONE_DAY, 12))
    now = at(day + _ONE_DAY, 14, 20)
    work.contested(ContestReason.HOURS, stage.say("words-hours"), now)
    stage.tell(now, "contests-hours", name=person.name, minutes=Minutes(180))
    _state(stage, work)
    _company_must_answer(stage, work)
    now = at(day + 2 * _ONE_DAY, 8, 50)
    work.amended(3, now)
    stage.tell(now, "amends", company=firm.name, minutes=Minutes(180))
    stage.add("silence-off")
    _told(stage, work, Proof.EMAIL, since=at(day + 2 * _ONE_DAY, 9), now=at(day + 3 * _ONE_DAY, 9))
    _household_confirms(stage, work, at(day + 3 * _ONE_DAY, 10, 15))
    _wallets(stage, person, before, meanwhile)
    return work


def contested_and_cancelled(stage: Stage, cast: Cast) -> Work:
    """Nobody came: the company takes it back."""
    stage.scene("cancelled")
    person, firm, day = cast.contests_all, cast.firms[0], CANCELLED_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=2, now=at(day, 16))
    meanwhile = person.wallet
    received = at(day + 3 * _ONE_DAY, 9)
    _told(stage, work, Proof.LETTER, since=received, now=received, posted=day)
    now = at(day + 3 * _ONE_DAY, 10, 40)
    work.contested(ContestReason.DID_NOT_HAPPEN, stage.say("words-never"), now)
    stage.tell(now, "contests-never", name=person.name)
    _state(stage, work)
    now = at(day + 4 * _ONE_DAY, 9, 30)
    work.cancelled(stage.say("words-cancel"), now)
    stage.tell(now, "cancels", company=firm.name)
    _state(stage, work)
    _wallets(stage, person, before, meanwhile)
    return work


def short(stage: Stage, cast: Cast, counter: Counter) -> Work:
    """Too few vouchers; the next order completes what there was."""
    stage.scene("short")
    person, firm, day = cast.short, cast.firms[1], SHORT_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=4, now=at(day, 12, 20))
    meanwhile = person.wallet
    _told(stage, work, Proof.PORTAL, since=at(day, 17, 30), now=at(day, 17, 30))
    _household_confirms(stage, work, at(day, 17, 32))
    _company_validates(stage, work, at(day, 17, 50))
    now = at(NEXT_ORDER_ON, 7, 30)
    path = counter.hand_over([counter.payment(person, 10_000, NEXT_ORDER_ON)], NEXT_ORDER_ON)
    counter.read(path, now=now)
    stage.tell(now, "next-order", name=person.name, count=10)
    stage.add("completed")
    _state(stage, work)
    _wallets(stage, person, before, meanwhile)
    return work


def silence(stage: Stage, cast: Cast) -> Work:
    """Nobody answers; the telephone's ten working days end after Easter, and the reason is told in full."""
    stage.scene("silence")
    person, firm, day = cast.silent, cast.firms[0], SILENT_FROM
    before = person.wallet
    work = _worked(stage, firm, person, hours=4, now=at(day, 12, 5))
    meanwhile = person.wallet
    _told(stage, work, Proof.CALL, since=at(day, 14, 30), now=at(day, 14, 30))
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


def _told(
    stage: Stage, work: Work, proof: Proof, *, since: datetime, now: datetime, posted: date | None = None
) -> None:
    work.told(proof, at=since, now=now)
    slots: dict[str, object] = {"name": work.person.name}
    if posted:
        slots["day"] = posted
    stage.tell(now, f"told-{proof.value}", **slots)


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
