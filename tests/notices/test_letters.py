"""Letters: printed in runs, handed to the post, read three working days later; returned ones have told nobody."""

from __future__ import annotations

import json
from datetime import date

import pytest
from pypdf import PdfReader

from notices.conftest import LETTER_SENDER, Office
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState
from voucherline.domain.prestations.values import Proof, TrayReason
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices.actions import printing
from voucherline.notices.models import Delivery, Notice, PrintRun
from voucherline.notices.values import NoticeKind, RunNotPrinted, RunUnknown
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER


@pytest.fixture
def ana(world: World) -> Household:
    """Without telephone or e-mail address: only the post finds her."""
    return world.household("Ana", vouchers=10, solution=Solution.TELEPHONE)


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


def texts(office: Office, name: str) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(office.folder / "letters" / name / "letters.pdf").pages)


def test_a_letter_handed_over_tells_three_working_days_later(work: Prestation, office: Office) -> None:
    work.world.wait_until(at(date(2026, 1, 8), 15))
    office.tells()

    run = office.prints()

    assert run is not None
    assert "Bea" in texts(office, run.name)
    assert work.view.told_at is None
    notices.hand_over_run(run.name, now=work.world.now)
    # Thursday the 8th: Friday, Monday, Tuesday.
    office.tells_until(at(date(2026, 1, 13), 0), every=6)
    assert (work.view.told_at, work.view.told_how) == (at(date(2026, 1, 13), 0), Proof.LETTER)


def test_the_manifest_says_what_lies_in_the_run(work: Prestation, office: Office) -> None:
    office.tells()
    run = office.prints()
    assert run is not None

    manifest = json.loads((office.folder / "letters" / run.name / "manifest.json").read_text())

    assert {row["household"] for row in manifest["letters"]} == {work.household.number}
    assert sum(row["sheets"] for row in manifest["letters"]) == run.sheets
    assert len(manifest["letters"]) == run.letters


def test_a_letter_that_comes_back_leaves_nobody_told_and_silence_off(work: Prestation, office: Office) -> None:
    office.tells()
    office.prints_and_posts()
    office.tells_until(at(date(2026, 1, 8), 0), every=12)
    assert work.view.household_due_at is not None
    [letter] = Delivery.objects.filter(
        notice_id__in=list(Notice.objects.filter(kind=TO_ANSWER.value).values_list("id", flat=True))
    )

    notices.letter_returned(letter.id, words="moved", now=work.world.now)

    assert work.view.household_due_at is None
    assert work.view.silence_off
    assert work.view.tray == TrayReason.UNREACHABLE
    assert Notice.objects.get(id=letter.notice_id).state == "unreachable"


def test_the_code_stands_in_the_letter_and_nowhere_else(world: World, ana: Household, office: Office) -> None:
    office.tells()
    office.prints_and_posts()
    households.ask_telephone_code(ana.id, by=ana.actor, now=world.now)

    office.tells()
    run = office.prints()

    assert run is not None
    text = texts(office, run.name)
    [code] = [code for code in _codes(text) if households.verify_telephone_code(ana.id, code)]
    said = " ".join(Delivery.objects.values_list("said", flat=True))
    assert code not in _codes(said)
    assert code not in (office.folder / "letters" / run.name / "manifest.csv").read_text()


def _codes(text: str) -> set[str]:
    digits = [part for part in text.replace("\u2009", " ").split() if part.isdigit()]
    joined = "".join(each for each in digits if len(each) == 1)
    return {part for part in digits if len(part) == 5} | {joined[n : n + 5] for n in range(len(joined) - 4)}


def test_a_run_that_was_killed_is_printed_again_under_its_own_name(
    work: Prestation, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.tells()

    def dies(*_: object, **__: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(printing, "typeset", dies)
    with pytest.raises(KeyboardInterrupt):
        office.prints()
    monkeypatch.undo()
    [begun] = PrintRun.objects.all()

    run = office.prints()

    assert run is not None
    assert (run.name, PrintRun.objects.count()) == (begun.name, 1)
    assert office.prints() is None


def test_only_a_printed_run_is_handed_over_and_only_once(work: Prestation, office: Office) -> None:
    office.tells()
    run = office.prints()
    assert run is not None

    first = notices.hand_over_run(run.name, now=work.world.now)
    work.world.wait(hours=5)
    again = notices.hand_over_run(run.name, now=work.world.now)

    assert again.handed_over_at == first.handed_over_at
    with pytest.raises(RunUnknown):
        notices.hand_over_run("2026-01-05-099", now=work.world.now)
    PrintRun.objects.create(id=work.id, name="unprinted", made_at=work.world.now)
    with pytest.raises(RunNotPrinted):
        notices.hand_over_run("unprinted", now=work.world.now)


def test_a_run_that_was_overtaken_whole_has_no_letters(work: Prestation, office: Office) -> None:
    office.tells()
    office.prints_and_posts()
    other = work.world.company("Kuis").helper("Mia").works_for(work.household, day=date(2026, 1, 2), told=False)
    office.tells()
    other.confirmed()

    run = notices.print_letters(office.folder, sender=LETTER_SENDER, now=work.world.now, limit=1000)

    assert run is not None
    assert run.letters == 0
    assert office.deliveries(work.household, TO_ANSWER)[-1] == ("letter", "dropped")


def test_after_a_death_the_window_names_the_family(
    world: World, ana: Household, work: Prestation, office: Office
) -> None:
    ana.becomes(HouseholdState.DECEASED)
    office.tells()

    run = office.prints()

    assert run is not None
    letters = texts(office, run.name).split("Dienstencheques\n")
    about = [each for each in letters if "Bea" in each or "overleden" in each]
    assert len(about) == 2, f"the news of the death, and the open work of {work.view.day}"
    for each in about:
        assert "\nAan de familie van Ana\n" in each, "in the window"
        assert "Aan de familie van Ana," in each
        assert "Beste Ana" not in each
