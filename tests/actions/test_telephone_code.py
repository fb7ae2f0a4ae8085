"""Telephone codes: by letter only, kept as hashes, shown nowhere."""

from __future__ import annotations

import logging
import secrets

import pytest

from actions.newcomers import registered
from voucherline.database import statements
from voucherline.domain.households import actions as households
from voucherline.domain.households import rules
from voucherline.domain.households.models import TelephoneCode
from voucherline.domain.households.values import (
    CodeMalformed,
    CodeTooEasy,
    CodeTriedTooOften,
    CodeWrong,
    Holder,
    HouseholdClosed,
    HouseholdState,
    MandateRight,
)
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.refusals import Refusal
from world import Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

_TEXTS = """
select table_name, column_name from information_schema.columns
 where table_schema = 'public' and data_type not in ('uuid', 'boolean', 'smallint')
"""


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return registered(world, solution="telephone")


def issued(ana: Household) -> str:
    return households.issue_telephone_code(ana.id, now=ana.world.now)


def test_the_code_from_the_letter_is_right(ana: Household) -> None:
    code = issued(ana)

    assert households.verify_telephone_code(ana.id, code)
    assert not households.verify_telephone_code(ana.id, f"{(int(code) + 1) % 100_000:05d}")
    assert not households.verify_telephone_code(ana.id, "")


def test_who_has_none_has_no_code_that_works(world: World, ana: Household) -> None:
    assert not households.verify_telephone_code(ana.id, "40917")
    assert not households.verify_telephone_code(registered(world).id, "40917")


def test_a_letter_typeset_again_has_another_code(ana: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = iter([40917, 73502])
    monkeypatch.setattr(secrets, "randbelow", lambda _: next(chance))
    old, new = issued(ana), issued(ana)

    assert not households.verify_telephone_code(ana.id, old)
    assert households.verify_telephone_code(ana.id, new)


@pytest.mark.parametrize("easy", ["00000", "12345", "98765", "67890", "13579", "11112", "12121", "12321", "50005"])
def test_chance_gives_no_easy_code(ana: Household, easy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = iter([int(easy), 40917])
    monkeypatch.setattr(secrets, "randbelow", lambda _: next(chance))

    assert issued(ana) == "40917"


def test_most_codes_are_not_easy() -> None:
    def passes(code: str) -> bool:
        try:
            rules.check_code(code)
        except Refusal:
            return False
        return True

    assert sum(passes(f"{n:05d}") for n in range(100_000)) > 95_000


def test_a_household_chooses_its_own(ana: Household) -> None:
    old, now = issued(ana), ana.world.now

    with pytest.raises(CodeWrong):
        households.change_telephone_code(ana.id, "00000", "40917", by=ana.actor, now=now)
    with pytest.raises(CodeTooEasy):
        households.change_telephone_code(ana.id, old, "12345", by=ana.actor, now=now)
    with pytest.raises(CodeMalformed):
        households.change_telephone_code(ana.id, old, "4091", by=ana.actor, now=now)
    with pytest.raises(CodeMalformed):
        households.change_telephone_code(ana.id, old, "٤٠٩١٧", by=ana.actor, now=now)
    for stranger in (ana.world.agent, ana.world.company().actor):
        with pytest.raises(NotAllowed):
            households.change_telephone_code(ana.id, old, "40917", by=stranger, now=now)
    assert households.verify_telephone_code(ana.id, old)

    households.change_telephone_code(ana.id, old, "40917", by=ana.actor, now=now)

    assert households.verify_telephone_code(ana.id, "40917")
    assert len(ana.heard("TelephoneCodeChanged")) == 1


def test_who_may_ask(world: World, ana: Household) -> None:
    strangers: list[Actor] = [world.company().actor, registered(world).actor]
    for stranger in strangers:
        with pytest.raises(NotAllowed):
            households.ask_telephone_code(ana.id, by=stranger, now=world.now)
    households.ask_telephone_code(ana.id, by=ana.actor, now=world.now)

    assert len(ana.heard("TelephoneCodeAsked")) == 2


def test_codes_stand_nowhere(
    world: World, ana: Household, caplog: pytest.LogCaptureFixture, keyboard: Keyboard
) -> None:
    caplog.set_level(logging.DEBUG)
    mandate = households.give_mandate(
        ana.id,
        Holder(number=registered(world, name="Ben").number),
        first=world.today,
        last=world.today.replace(year=2027),
        allows=[MandateRight.ANSWER],
        by=ana.actor,
        now=world.now,
    )
    codes = {issued(ana), households.issue_mandate_code(mandate)}
    said = keyboard.types("household", "code", "ask", ana.number, "--json", now=world.now)

    everywhere = said.out + said.err + caplog.text + repr(codes) + repr(list(TelephoneCode.objects.all()))
    texts = statements.rows(_TEXTS)
    assert ("households_telephone_code", "hash") in texts
    for code in codes:
        assert code not in everywhere
        for table, column in texts:
            # Whole words: five digits may stand inside a longer number by chance.
            found = statements.rows(
                f'select count(*) from "{table}" where "{column}"::text ~ %(code)s',
                {"code": rf"(^|[^0-9A-Za-z]){code}($|[^0-9A-Za-z])"},
            )
            assert found == [(0,)], f"{table}.{column}"
    assert TelephoneCode.objects.get(household_id=ana.id).hash.startswith("$argon2id$")


def test_five_wrong_tries_and_only_a_new_letter_helps(ana: Household) -> None:
    code, now = issued(ana), ana.world.now
    wrong = "40918" if code == "40917" else "40917"
    for _ in range(5):
        with pytest.raises(CodeWrong):
            households.change_telephone_code(ana.id, wrong, "84613", by=ana.actor, now=now)

    with pytest.raises(CodeTriedTooOften):
        households.change_telephone_code(ana.id, code, "84613", by=ana.actor, now=now)
    assert households.verify_telephone_code(ana.id, code), "calls have delays of their own"
    households.change_telephone_code(ana.id, issued(ana), "84613", by=ana.actor, now=now)

    assert households.verify_telephone_code(ana.id, "84613")


def test_an_account_that_is_over_has_no_code(ana: Household) -> None:
    code = issued(ana)
    ana.becomes(HouseholdState.CLOSED)

    assert not households.verify_telephone_code(ana.id, code)
    with pytest.raises(HouseholdClosed):
        households.change_telephone_code(ana.id, code, "84613", by=ana.actor, now=ana.world.now)
