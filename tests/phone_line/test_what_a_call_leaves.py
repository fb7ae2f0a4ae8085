"""What a call leaves behind: every step as it was, and never a code."""

from __future__ import annotations

import logging
import re
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import LazySettings, settings
from django.db import IntegrityError, connection, transaction

from phone_line.callers import CODE, calls_in, carried, with_code
from voucherline.database import statements
from voucherline.domain.accounts import actions as accounts
from voucherline.doors.phone_line import acting, arriving, records
from voucherline.doors.phone_line.models import Call, CallerProfile, CallStep
from voucherline.kernel.installing import SettingWrong
from voucherline.schemes.values import Solution
from world import Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

HER_TELEPHONE = "+3292223344"
NEW_CODE = "73052"
_TEXTS = """
select table_name, column_name from information_schema.columns
 where table_schema = 'public' and data_type not in ('uuid', 'boolean', 'smallint')
   and table_name not like 'pg\\_%%' and table_name <> 'django_migrations'
"""


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(HER_TELEPHONE,)))


def everything_kept() -> str:
    """All texts and numbers of all tables."""
    kept = []
    for table, column in statements.rows(_TEXTS):
        name = connection.ops.quote_name
        kept += [str(row[0]) for row in statements.rows(f"select {name(column)}::text from {name(table)}")]
    return "\n".join(kept)


def test_the_walk_is_kept_as_it_was(world: World, ana: Household) -> None:
    world.company().helper("Bea").works_for(ana)

    call = calls_in(ana, f"{CODE} 1 - - - -", number=HER_TELEPHONE)

    kept = Call.objects.get()
    assert (kept.household_id, kept.number, kept.outcome) == (ana.id, HER_TELEPHONE, "done")
    assert kept.ended_at
    walked = [(each.what, each.words) for each in call.walk]
    assert ("did", "recognise: household") in walked
    assert ("said", "Bea werkte op maandag 5 januari, 3 uur, hulp in huis.") in walked
    assert ("heard", "1") in walked
    assert ("heard", "silence") in walked
    assert ("did", "confirm: done") in walked
    assert walked[-1] == ("ended", "done")
    assert [each.second for each in call.walk] == sorted(each.second for each in call.walk)


def test_a_code_is_found_nowhere(
    ana: Household, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = "64207"

    first = calls_in(ana, f"- {ana.number} {wrong} {ana.number} {CODE} 5 3 5 {CODE} {NEW_CODE} {NEW_CODE} -")
    assert "Uw nieuwe code werkt vanaf nu." in first.said
    assert calls_in(ana, f"{NEW_CODE} -", number=HER_TELEPHONE).outcome != "person"

    printed = capsys.readouterr()
    traces = "\n".join([everything_kept(), caplog.text, printed.out, printed.err, repr(first), *first.said])
    for code in (wrong, CODE, NEW_CODE):
        assert code not in traces
    hidden = [each for each in first.walk if each.secret]
    assert len(hidden) == 5
    assert {each.words for each in hidden} == {""}


@pytest.mark.parametrize("keys", [f"{CODE}#", f"{CODE} -", "40917* -", "409# 409 - 17 -"])
def test_a_code_that_is_keyed_in_where_the_number_is_asked_for_is_not_kept(ana: Household, keys: str) -> None:
    call = calls_in(ana, f"- {keys} x")
    heard = [each.words for each in call.walk if each.what == CallStep.HEARD and each.words.strip("*#").isdecimal()]
    assert heard == []
    assert CODE not in everything_kept()


def test_a_number_is_kept_and_so_is_a_single_key(ana: Household) -> None:
    call = calls_in(ana, f"- {ana.number} x")
    assert ("heard", ana.number) in [(each.what, each.words) for each in call.walk]
    asked = calls_in(ana, "- 0#")
    assert ("heard", "0#") in [(each.what, each.words) for each in asked.walk]


def test_a_code_is_not_in_an_exception_either(ana: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("the database is gone")

    monkeypatch.setattr(acting, "ACTS", {**acting.ACTS, "identify": breaks})
    with pytest.raises(RuntimeError) as caught:
        calls_in(ana, f"{CODE} -", number=HER_TELEPHONE)
    report = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert "conversation" in report
    assert CODE not in report.replace("40917 -", "what the test itself typed")


def test_the_database_refuses_the_keys_of_a_code(ana: Household) -> None:
    call = calls_in(ana, "x")
    step = records.step(call.conversation.context, "code", 1, CallStep.HEARD, "40917", secret=True)
    with pytest.raises(IntegrityError), transaction.atomic():
        records.keep([step])


def test_the_same_caller_is_spoken_to_in_the_same_language_again(ana: Household) -> None:
    french = calls_in(ana, "2 x", number="+3225550001")
    assert "Composez votre numéro d’utilisateur, 12 chiffres." in french.said
    again = calls_in(ana, "x", number="+3225550001")
    assert again.said[0] == "Bienvenue sur la ligne des titres-services."


def test_who_hesitated_is_spoken_to_more_slowly_the_next_time(world: World, ana: Household) -> None:
    world.company().helper("Bea").works_for(ana)
    calls_in(ana, f"{CODE} 9 9 x", number=HER_TELEPHONE)
    profile = CallerProfile.objects.get()
    assert (profile.pace, profile.waits_percent) == (1, 150)
    later = arriving.household_calls(HER_TELEPHONE, language="nl", now=world.now)
    assert carried(later, "x").conversation.place.pace == 1


def test_a_call_whose_process_died_is_ended_by_somebody_else(world: World, ana: Household) -> None:
    arriving.household_calls(HER_TELEPHONE, language="nl", now=world.now).begin()
    assert records.close_lost(now=world.now) == 0
    world.wait(minutes=20)
    assert records.close_lost(now=world.now) == 1
    assert Call.objects.get().outcome == "lost"


def test_the_command_prints_what_is_said_and_keeps_the_call(
    world: World, ana: Household, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyboard = Keyboard(monkeypatch, capsys)
    work = world.company().helper("Bea").works_for(ana)

    said = keyboard.types("call", "--from", "09 222 33 44", "--keys", f"{CODE} 1 - - - -", lang="nl", now=world.now)

    assert said.exit_code == 0
    assert "Bea werkte op maandag 5 januari, 3 uur, hulp in huis.\nAls dat juist is, druk 1.\n" in said.out
    assert work.view.household_yes == "person"
    as_json = keyboard.types("call", "--keys", "-", "--json", lang="fr", now=world.now)
    assert as_json.json["outcome"] == "hung up"
    assert as_json.json["steps"][0]["what"] == "did"
    assert Call.objects.count() == 2


def test_the_command_refuses_keys_that_no_telephone_has(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = Keyboard(monkeypatch, capsys).types("call", "--keys", "one", now=world.now)
    assert said.exit_code == 2
    assert "is no answer" in said.err


def test_every_model_says_what_is_personal_and_how_long_it_is_kept() -> None:
    models = [model for app in ("phone_line", "accounts", "office") for model in apps.get_app_config(app).get_models()]
    assert Call in models
    for model in models:
        personal, kept = getattr(model, "personal", ""), getattr(model, "kept", "")
        assert personal, model
        assert kept, model
        for name in re.findall(r"VOUCHERLINE_\w+", kept):
            assert getattr(settings, name) >= 1


def test_guesses_are_forgotten_when_the_setting_says_and_never_before_their_delays_are_over(
    ana: Household, settings: LazySettings
) -> None:
    calls_in(ana, "64207 x", number=HER_TELEPHONE)
    settings.VOUCHERLINE_GUESSES_KEPT_DAYS = 3
    assert accounts.forget_guesses(now=ana.world.now + timedelta(days=2)) == 0
    assert accounts.forget_guesses(now=ana.world.now + timedelta(days=4)) == 3
    settings.VOUCHERLINE_GUESSES_KEPT_DAYS = 1
    with pytest.raises(SettingWrong, match="more than the longest delay"):
        accounts.forget_guesses(now=ana.world.now)


def test_the_sound_of_private_sentences_is_forgotten(tmp_path: Path, settings: LazySettings) -> None:
    settings.HOME = tmp_path
    kept = tmp_path / "voice" / "private" / "ab" / "cd.wav"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"Bea worked")
    said_at = datetime.fromtimestamp(kept.stat().st_mtime, UTC)

    assert records.forget_sounds(now=said_at + timedelta(days=6)) == 0
    assert records.forget_sounds(now=said_at + timedelta(days=8)) == 1
    assert not kept.exists()
