"""What a household sets on the telephone, and the news that the line calls about."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from phone_line.callers import CODE, Called, calls_in, carried, with_code
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.prestations.actions import set_aside
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import TrayReason
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.models import CallBack, CallerProfile
from voucherline.doors.phone_line.values import Heard, Output
from voucherline.kernel.ids import new_id
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, World
from world.people import Prestation

pytestmark = pytest.mark.django_db
HER_TELEPHONE = "+3292223344"


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(HER_TELEPHONE,)))


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana)


def inside(ana: Household, keys: str) -> Called:
    return calls_in(ana, f"{CODE} {keys}", number=HER_TELEPHONE)


def test_another_language(ana: Household) -> None:
    call = inside(ana, "5 1 2 - - -")
    assert call.said[-1] == "Merci de votre appel. Au revoir."
    assert queries.preferences(ana.id).language == "fr"


def test_another_pace(ana: Household) -> None:
    inside(ana, "5 2 6 -")
    assert CallerProfile.objects.get().pace == 2


def test_hours_at_which_to_be_called(ana: Household) -> None:
    call = inside(ana, "5 3 4 18 09 10 12 1 -")
    assert "Dat kan niet: het tweede uur moet na het eerste komen." in call.said
    assert "Wij bellen u voortaan tussen 10 uur en 12 uur." in call.said
    assert queries.preferences(ana.id).call_hours == (600, 720)


def test_another_code(ana: Household) -> None:
    call = inside(ana, f"5 3 5 {CODE} 12345 12345 {CODE} 73052 73053 {CODE} 73052 73052 -")
    assert "Die code is te gemakkelijk te raden. Kies een andere." in call.said
    assert "De twee nieuwe codes zijn niet dezelfde. Begin opnieuw." in call.said
    assert households.verify_telephone_code(ana.id, "73052")


def test_another_code_needs_the_one_before(ana: Household) -> None:
    call = inside(ana, "5 3 5 11224 73052 73052 -")
    assert "Uw huidige code was niet juist. Er is niets veranderd." in call.said
    assert households.verify_telephone_code(ana.id, CODE)


def test_to_be_called_back(ana: Household) -> None:
    assert inside(ana, "5 3 6").outcome == "call back"
    assert CallBack.objects.get().number == HER_TELEPHONE


def test_the_last_order(ana: Household) -> None:
    assert "Uw laatste bestelling: 10 cheques, op maandag 5 januari." in inside(ana, "4 -").said


def test_why_this_deadline(ana: Household, work: Prestation) -> None:
    said = " ".join(inside(ana, "3 4 3 5 -").said)
    assert "U hebt tijd tot en met" in said
    assert not work.view.household_yes


def test_a_no_is_undone_in_the_same_call(ana: Household, work: Prestation) -> None:
    inside(ana, "2 5 6 8 1 - -")
    assert work.view.household_yes == "person"
    assert "PrestationContested" not in work.facts


def test_hanging_up_after_the_answer_was_read_back_keeps_it(ana: Household, work: Prestation) -> None:
    inside(ana, "2 5 6 x")
    assert (work.state, work.view.contest_reason) == (PrestationState.CONTESTED, "did not happen")


def test_hours_amended_before_the_call_are_heard_and_confirmed(ana: Household, work: Prestation) -> None:
    work.amended(hours=2)
    call = inside(ana, "1 - -")
    assert "Bea werkte op maandag 5 januari, 2 uur, hulp in huis." in call.said
    assert work.state is PrestationState.AGREED


def test_what_is_amended_while_it_is_answered_is_read_again(
    ana: Household, work: Prestation, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = arriving.household_calls(HER_TELEPHONE, language="nl", now=ana.world.now)
    hear, steps = conversation.hear, list[str]()

    def hear_while_the_company_amends(heard: Heard) -> tuple[Output, ...]:
        steps.append(conversation.place.step)
        if steps.count("sure of yes") == 1 and steps[-1] == "sure of yes":
            ana.world.now += timedelta(seconds=30)
            work.amended(hours=5)
        return hear(heard)

    monkeypatch.setattr(conversation, "hear", hear_while_the_company_amends)
    call = carried(conversation, f"{CODE} 1 - 1 - -")
    assert "De onderneming heeft dit net gewijzigd. Ik lees het opnieuw voor." in call.said
    assert "Ik noteer: juist, 5 uur op maandag 5 januari." in call.said
    assert (work.state, work.view.minutes) == (PrestationState.AGREED, 300)


def test_what_was_answered_elsewhere_meanwhile_is_said(
    ana: Household, work: Prestation, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.validated()
    conversation = arriving.household_calls(HER_TELEPHONE, language="nl", now=ana.world.now)
    hear = conversation.hear

    def hear_while_she_confirms_in_the_portal(heard: Heard) -> tuple[Output, ...]:
        if conversation.place.step == "sure of no":
            work.confirmed()
        return hear(heard)

    monkeypatch.setattr(conversation, "hear", hear_while_she_confirms_in_the_portal)
    call = carried(conversation, f"{CODE} 2 3 - -")
    assert "Daar is al een antwoord op: het werk is goedgekeurd." in call.said
    assert work.state is PrestationState.AGREED


def the_line_calls(ana: Household, keys: str, kind: NoticeKind, subject: UUID | None = None) -> Called:
    household = queries.by_ids([ana.id])[ana.id]
    conversation = arriving.line_calls(
        household, HER_TELEPHONE, kind=kind, subject=subject or new_id(), now=ana.world.now
    )
    return carried(conversation, keys)


def test_the_line_tells_of_a_cancellation_to_who_has_the_code(ana: Household, work: Prestation) -> None:
    work.cancelled()
    call = the_line_calls(ana, f"1 {CODE} 5", NoticeKind.PRESTATION_CANCELLED, work.id)
    assert "De onderneming heeft 3 uur op maandag 5 januari, Bea, geannuleerd." in call.said
    assert call.conversation.context.told


def test_other_open_work_proves_nothing_of_what_the_line_calls_about(
    world: World, ana: Household, work: Prestation
) -> None:
    """An inspection keeps it from being read out; she hears other work instead."""
    set_aside([ana.id], reason=TrayReason.HOUSEHOLD_EXCLUDED, now=world.now)
    world.wait(days=1)
    other = world.company("Net & Fris").helper("Marie").works_for(ana)

    call = the_line_calls(ana, f"1 {CODE} 3", NoticeKind.PRESTATION_TO_ANSWER, work.id)
    assert any("Marie" in words for words in call.said)
    assert not call.conversation.context.told
    assert the_line_calls(ana, f"1 {CODE} 3", NoticeKind.PRESTATION_TO_ANSWER, other.id).conversation.context.told


def test_without_a_code_only_where_that_was_asked_in_writing(ana: Household) -> None:
    asked = the_line_calls(ana, "1 - - -", NoticeKind.EXPIRY_WARNING)
    assert not any("cheques vervallen" in words for words in asked.said)
    assert not asked.conversation.context.told
    CallerProfile.objects.update_or_create(household_id=ana.id, defaults={"without_code": True})
    told = the_line_calls(ana, "1 5", NoticeKind.EXPIRY_WARNING)
    assert any("10 cheques vervallen op" in words for words in told.said)
    assert told.outcome == "done"


def test_a_machine_hears_only_who_called(ana: Household) -> None:
    call = the_line_calls(ana, "- - -", NoticeKind.SHORTAGE)
    assert call.outcome == "voicemail"
    assert "Bel ons terug" in call.said[-1]


def test_somebody_else_at_the_telephone_says_so(ana: Household) -> None:
    assert the_line_calls(ana, "2", NoticeKind.SHORTAGE).outcome == "somebody else"


def test_whoever_is_called_about_work_hears_how_many_vouchers_are_left(ana: Household, work: Prestation) -> None:
    call = the_line_calls(ana, f"1 {CODE} 1 x", NoticeKind.PRESTATION_TO_ANSWER, work.id)
    assert "U hebt 10 cheques, waarvan 7 vrij." in call.said
    assert "cheques" not in " ".join(the_line_calls(ana, "1 x", NoticeKind.PRESTATION_TO_ANSWER, work.id).said)
