"""What goes wrong on our side, and to one only: nobody else waits for it, and nobody is held to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

import pytest

from notices.conftest import SENDER, Office, Server
from voucherline.config import health_checks_of_notices as health
from voucherline.domain.households import actions as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.kernel.free_words import WordsTooLong
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices.actions import preparing, printing
from voucherline.notices.calls.scripted import ScriptedCallees
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.composing import compose
from voucherline.notices.content_of_kinds import Content
from voucherline.notices.contents import Reader
from voucherline.notices.letters.typesetting import typeset
from voucherline.notices.letters.values import Sender as LetterSender
from voucherline.notices.letters.values import TypesetRun
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import Letter, Message, NoticeKind
from voucherline.schemes.values import Lifeline, Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER
NUMBER = "+3291234567"


class Answering:
    """A mail server that answers all mails alike, and remembers them."""

    def __init__(self, answer: Callable[[Outgoing], HandedOver]) -> None:
        self._answer = answer
        self.mails: list[Outgoing] = []

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        self.mails += mails
        return [self._answer(mail) for mail in mails]


def busy() -> Answering:
    return Answering(lambda mail: HandedOver(mail.delivery, Outcome.LATER, "post", 421, "4.7.0", "busy", down=True))


def greylisting() -> Answering:
    return Answering(lambda mail: HandedOver(mail.delivery, Outcome.LATER, "post", 451, "4.7.1", "greylisted"))


def breaking() -> Answering:
    return Answering(lambda mail: HandedOver(mail.delivery, Outcome.UNKNOWN, "post", words="timeout", down=True))


def ana_online(world: World) -> Household:
    return world.household("Ana", vouchers=10, email="ana@home.test", telephones=(NUMBER,))


def ana_by_telephone(world: World) -> Household:
    return world.household("Ana", vouchers=10, email="ana@home.test", telephones=(NUMBER,), solution=Solution.TELEPHONE)


def work_for(household: Household) -> Prestation:
    return household.world.company().helper("Bea").works_for(household, told=False)


def cannot_write_to(name: str, patch: pytest.MonkeyPatch) -> None:
    write = compose

    def breaks_off(kind: NoticeKind, content: Content, reader: Reader) -> Message:
        if reader.name == name:
            raise ValueError("too long")
        return write(kind, content, reader)

    patch.setattr(preparing, "compose", breaks_off)


def test_words_longer_than_a_letter_holds_are_refused_and_those_that_it_holds_are_told(
    world: World, office: Office
) -> None:
    work = work_for(ana_online(world))

    with pytest.raises(WordsTooLong):
        work.contested(words="z" * 1001)
    work.contested(words="z" * 1000)
    with pytest.raises(WordsTooLong):
        work.maintained("y" * 1001)
    work.maintained("y" * 1000)
    with pytest.raises(WordsTooLong):
        work.decided(for_company=True, reason="x" * 1001)
    office.tells()

    assert any("y" * 1000 in said for said in Delivery.objects.values_list("said", flat=True))


def test_one_mail_that_cannot_be_written_stops_no_other(
    world: World, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, bob = ana_online(world), world.household("Bob", vouchers=10, email="bob@home.test")
    for each in (ana, bob):
        work_for(each)
    cannot_write_to("Ana", monkeypatch)

    office.tells()
    office.tells()
    run = office.prints()

    assert office.deliveries(bob, TO_ANSWER) == [("email", "handed over")]
    assert office.deliveries(ana, TO_ANSWER) == [("email", "failed"), ("call", "failed"), ("letter", "failed")]
    assert "unwritable" in office.events(ana)
    assert Notice.objects.get(household_id=ana.id, kind=TO_ANSWER.value).state == "unreachable"
    assert run
    assert run.letters
    assert not health.deliveries(world.now).well
    assert health.deliveries(world.now + timedelta(days=2)).well


def test_one_letter_that_cannot_be_set_stops_no_other(
    world: World, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")

    def breaks_off(letters: Sequence[Letter], *, run: str, sender: LetterSender) -> TypesetRun:
        if any(each.name == "Ana" for each in letters):
            raise RuntimeError("no page is long enough")
        return typeset(letters, run=run, sender=sender)

    monkeypatch.setattr(printing, "typeset", breaks_off)
    office.tells()

    run = office.prints()

    assert run
    assert office.deliveries(ana, NoticeKind.WELCOME) == [("letter", "failed")]
    assert office.deliveries(bob, NoticeKind.WELCOME) == [("letter", "under way")]
    assert run.letters == Delivery.objects.filter(household_id=bob.id, state="under way").count()


def test_who_gave_up_the_telephone_before_the_call_is_written_a_mail(world: World, office: Office) -> None:
    world.wait_until(at(date(2026, 1, 5), 20))
    ana = ana_by_telephone(world)
    work = work_for(ana)
    office.tells()
    households.change_solution(ana.id, Solution.ONLINE, by=world.agent, now=world.now)

    world.wait_until(at(date(2026, 1, 6), 9))
    office.tells()
    office.tells()

    assert not [call for call in office.callees.heard if call.subject == work.id]
    assert office.deliveries(ana, TO_ANSWER) == [("call", "dropped"), ("email", "handed over")]


def test_who_chose_the_telephone_before_the_mail_went_is_called(world: World, office: Office) -> None:
    ana = ana_online(world)
    work = work_for(ana)
    notices.decide(now=world.now, limit=100)
    households.change_solution(ana.id, Solution.TELEPHONE, by=world.agent, now=world.now)

    office.tells()

    assert [call.number for call in office.callees.heard if call.subject == work.id] == [NUMBER]
    assert office.deliveries(ana, TO_ANSWER) == [("email", "dropped"), ("call", "told")]


def test_a_letter_sent_again_stays_a_letter_and_a_second_try_after_a_mail_stays_a_call(
    world: World, office: Office, server: Server
) -> None:
    ana = ana_online(world)
    server.refuses.add("ana@home.test")
    work_for(ana)

    office.tells()
    office.tells()

    assert office.deliveries(ana, TO_ANSWER) == [("email", "failed"), ("call", "told")]


def test_what_our_exchange_could_not_place_is_no_attempt(
    world: World, office: Office, callees: ScriptedCallees
) -> None:
    ana = ana_by_telephone(world)
    work = work_for(ana)
    callees.script = {NUMBER: [CallOutcome.FAILED]}

    office.tells()
    [row] = Delivery.objects.filter(household_id=ana.id, channel="call", state="waiting")[:1]
    assert (row.attempts, row.sent_to, row.due_at) == (0, "", world.now + timedelta(minutes=5))
    for outcome in (CallOutcome.FAILED, CallOutcome.TOLD):
        callees.script = {NUMBER: [outcome]}
        world.wait(minutes=5)
        office.tells()

    assert {call.attempt for call in callees.heard if call.subject == work.id} == {1}
    assert office.deliveries(ana, TO_ANSWER) == [("call", "told")]


def test_an_exchange_that_fails_again_and_again_is_an_outage_until_it_places_a_call(
    world: World, office: Office, callees: ScriptedCallees
) -> None:
    ana = ana_by_telephone(world)
    work_for(ana)
    callees.script = {NUMBER: [CallOutcome.FAILED]}
    began = world.now

    for _ in range(3):
        office.tells()
        world.wait(minutes=5)
    assert prestation_queries.lasting_outages() == {Lifeline.TELEPHONE: began}
    for _ in range(4):
        office.tells()
        world.wait(minutes=5)
    assert Lifeline.TELEPHONE in prestation_queries.lasting_outages()
    callees.script = {NUMBER: [CallOutcome.NO_ANSWER]}
    for _ in range(2):
        office.tells()
        world.wait(minutes=5)

    assert prestation_queries.lasting_outages() == {}


def test_a_worker_that_dies_in_a_call_costs_the_household_no_attempt(world: World, office: Office) -> None:
    ana = ana_by_telephone(world)
    work = work_for(ana)
    notices.decide(now=world.now, limit=100)

    class Dying(ScriptedCallees):
        def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        notices.place_calls(Dying(lambda: world.now, {}), ceiling=10, now=world.now)
    world.wait(minutes=20)
    office.tells()

    assert [call.attempt for call in office.callees.heard if call.subject == work.id] == [1]


def test_an_outage_noted_by_hand_ends_by_hand(world: World, office: Office) -> None:
    ana_online(world)
    prestations.begin_outage(Lifeline.MAIL, at=world.now, by_hand=True)
    world.wait(hours=1)

    office.tells()

    assert Lifeline.MAIL in prestation_queries.lasting_outages()
    assert prestations.end_outage(Lifeline.MAIL, at=world.now, by_hand=True)


def test_an_outage_that_began_by_itself_and_was_noted_by_hand_ends_by_hand(world: World, office: Office) -> None:
    ana_online(world)
    prestations.begin_outage(Lifeline.MAIL, at=world.now)
    assert not prestations.begin_outage(Lifeline.MAIL, at=world.now, by_hand=True)
    world.wait(hours=1)

    office.tells()

    assert Lifeline.MAIL in prestation_queries.lasting_outages()


def test_a_server_that_is_busy_once_is_not_down(world: World, office: Office) -> None:
    ana_online(world)
    notices.decide(now=world.now, limit=10)
    notices.send_mail(busy(), sender=SENDER, now=world.now, limit=100)
    assert prestation_queries.lasting_outages() == {}

    world.wait(minutes=2)
    office.tells()
    world.household("Bob", vouchers=1, email="bob@home.test")
    notices.decide(now=world.now, limit=10)
    notices.send_mail(busy(), sender=SENDER, now=world.now, limit=100)

    assert prestation_queries.lasting_outages() == {}


def test_a_server_that_is_busy_for_two_minutes_is_down_since_the_first(world: World) -> None:
    ana_online(world)
    notices.decide(now=world.now, limit=10)
    began = world.now
    notices.send_mail(busy(), sender=SENDER, now=world.now, limit=100)
    world.wait(minutes=2)

    notices.send_mail(busy(), sender=SENDER, now=world.now, limit=100)

    assert prestation_queries.lasting_outages() == {Lifeline.MAIL: began}


def test_two_days_without_workers_are_no_attempts_in_vain(world: World, office: Office) -> None:
    ana = ana_online(world)
    work_for(ana)
    notices.decide(now=world.now, limit=10)
    world.wait(days=2, hours=1)

    notices.send_mail(greylisting(), sender=SENDER, now=world.now, limit=100)
    assert office.deliveries(ana, TO_ANSWER) == [("email", "waiting")]
    world.wait(days=2, hours=1)
    notices.send_mail(greylisting(), sender=SENDER, now=world.now, limit=100)

    assert office.deliveries(ana, TO_ANSWER)[0] == ("email", "failed")


def test_an_unknown_outcome_after_an_outage_is_tried_once_more_and_then_no_more(world: World, office: Office) -> None:
    ana = ana_online(world)
    work_for(ana)
    notices.decide(now=world.now, limit=10)
    for server, after in ((busy(), "waiting"), (breaking(), "waiting"), (breaking(), "failed")):
        notices.send_mail(server, sender=SENDER, now=world.now, limit=100)
        assert office.deliveries(ana, TO_ANSWER)[0] == ("email", after)
        world.wait(minutes=10)


def test_the_same_message_id_is_the_same_mail_byte_for_byte(world: World) -> None:
    ana = ana_online(world)
    work_for(ana)
    server = greylisting()
    notices.decide(now=world.now, limit=10)
    notices.send_mail(server, sender=SENDER, now=world.now, limit=10)
    # Its vouchers are kept for more work now: the mail would say fewer free ones.
    work_for(ana)
    world.wait(minutes=5)
    notices.send_mail(server, sender=SENDER, now=world.now, limit=10)
    world.wait(minutes=10)
    notices.send_mail(server, sender=SENDER, now=world.now, limit=10)

    by_id: dict[bytes, set[bytes]] = {}
    for mail in server.mails:
        [line] = [line for line in mail.body.splitlines() if line.startswith(b"Message-ID:")]
        by_id.setdefault(line, set()).add(mail.body)
    assert {len(bodies) for bodies in by_id.values()} == {1}
    assert len(by_id) < len(server.mails), "some mail was sent twice as it was"


def test_a_mail_is_accepted_when_its_server_says_so(world: World, office: Office, server: Server) -> None:
    ana = ana_online(world)
    work_for(ana)
    notices.decide(now=world.now, limit=10)
    begun = world.now

    notices.send_mail(server, sender=SENDER, now=begun, limit=10, clock=lambda: begun + timedelta(hours=1))

    [mail] = Delivery.objects.filter(household_id=ana.id, said__contains="Bea")
    assert mail.handed_over_at == begun + timedelta(hours=1)
    assert mail.due_at == begun + timedelta(hours=25)
    assert office.events(ana)


def test_mails_letters_and_their_folders_are_for_the_owner_alone(world: World, office: Office) -> None:
    ana_online(world)

    office.tells()
    office.prints()

    for folder in ("mail", "letters"):
        for path in [office.folder / folder, *(office.folder / folder).rglob("*")]:
            assert path.stat().st_mode & 0o077 == 0, path
