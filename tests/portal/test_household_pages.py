"""A household on the web: answers its work, orders, goes away; and sees nobody else's."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.conf import LazySettings
from django.test import Client
from lxml import html

from voucherline.domain.households import queries as households
from voucherline.domain.households.actions import note_look
from voucherline.domain.households.values import ReasonToLookMissing
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.portal.urls import urlpatterns
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel, NotAllowed, Role
from voucherline.words.formats import LANGUAGES
from world import Household, World

pytestmark = pytest.mark.django_db

PAGES = ("", "answer", "work", "wallet", "wallet/refund", "order", "order?vouchers=12", "messages", "looks", "absence")
MINE = (
    "details",
    "details/solution",
    "details/email",
    "details/preferences",
    "details/code",
    "mandates",
    "mandates/give",
)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> World:
    settings.DEMO = True
    settings.VOUCHERLINE_MAIL_URLS = ""
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, language="en")


SignedIn = Callable[[Household], Any]


@pytest.fixture
def browser_of() -> SignedIn:
    def sign_in(household: Household) -> Any:
        browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
        answer = browser.post("/sign-in-as", {"role": "household", "number": household.number})
        assert answer.headers["Location"] == "/household/"
        return browser

    return sign_in


def work_of(world: World, household: Household, hours: float = 3) -> UUID:
    helper = world.helper("Bea Peeters", company=world.company("Net & Co"))
    return helper.works_for(household, hours=hours, told=False).id


def look(answer: Any, path: str) -> Any:
    """What stands in a page at an XPath."""
    return html.fromstring(answer.content.decode()).xpath(path)


def words(answer: Any) -> str:
    """What a person reads on the page."""
    return " ".join(look(answer, "string(//body)").split())


def test_work_is_confirmed_by_ticking_it(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    browser = browser_of(ana)

    listed = browser.get("/household/answer")
    assert "Monday 5 January 2026, 3 h" in words(listed)
    assert "Bea Peeters, home help" in words(listed)
    said = words(browser.post("/household/answer", {"work": [str(work)]}, follow=True))

    assert "One prestation is confirmed." in said
    assert "Nothing is waiting for your answer." in said
    assert prestations.prestation(work).household_yes
    assert "is confirmed" not in words(browser.get("/household/"))


def test_whoever_saw_the_work_here_was_told_of_it(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    browser = browser_of(ana)
    assert prestations.prestation(work).told_at is None

    browser.get("/household/answer")
    first = prestations.prestation(work)
    world.now += timedelta(hours=1)
    browser.get("/household/answer")

    assert (first.told_at, first.told_how) == (world.now - timedelta(hours=1), "portal")
    assert prestations.prestation(work).told_at == first.told_at


def test_nothing_ticked_is_said(world: World, ana: Household, browser_of: SignedIn) -> None:
    work_of(world, ana)
    said = words(browser_of(ana).post("/household/answer", {"work": ["no id"]}, follow=True))
    assert "Nothing is ticked." in said


def test_a_contest_needs_a_reason_and_can_be_taken_back(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    browser = browser_of(ana)
    page = f"/household/work/{work}/contest"
    assert "What is not right?" in words(browser.get(page))

    forgotten = browser.post(page, {"reason": "", "words": "only two hours"})
    assert forgotten.status_code == 422
    assert look(forgotten, "string(//textarea)") == "only two hours"
    noted = words(browser.post(page, {"reason": "hours", "words": "only two hours"}, follow=True))
    assert "Your contest is noted." in noted
    assert prestations.prestation(work).state is PrestationState.CONTESTED
    assert "until" in words(browser.get(f"/household/work/{work}")).lower()

    taken_back = words(browser.post(f"/household/work/{work}/take-back", follow=True))
    assert "One prestation is confirmed." in taken_back
    assert prestations.prestation(work).household_yes


def test_work_of_somebody_else_is_as_unknown_as_none(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    browser = browser_of(world.household("Jo"))

    for id_ in (work, UUID(int=7)):
        for page in (f"/household/work/{id_}", f"/household/work/{id_}/contest"):
            answer = browser.get(page)
            assert answer.status_code == 404
            assert "Bea" not in words(answer)
        browser.post(f"/household/work/{id_}/contest", {"reason": "hours"})
        browser.post(f"/household/work/{id_}/take-back")
    assert "not" in words(browser.post("/household/answer", {"work": [str(work)]}, follow=True))

    untouched = prestations.prestation(work)
    assert (untouched.state, untouched.household_yes) == (PrestationState.REGISTERED, "")


def test_an_address_that_leads_nowhere_says_so(ana: Household, browser_of: SignedIn) -> None:
    for address in ("/nothing", "/household/nothing", "/household/work/nix"):
        answer = browser_of(ana).get(address)
        assert (answer.status_code, "This page does not exist" in words(answer)) == (404, True), address


def test_what_breaks_is_said_without_what_broke(
    ana: Household, browser_of: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = browser_of(ana)
    browser.raise_request_exception = False

    def breaks(_: UUID) -> None:
        raise RuntimeError("code 40917")

    monkeypatch.setattr(wallets, "wallet", breaks)
    answer = browser.get("/household/wallet?lang=nl")
    assert answer.status_code == 500
    assert "Er ging iets mis bij ons" in words(answer)
    assert "40917" not in answer.content.decode()


def test_history_shows_one_state(world: World, ana: Household, browser_of: SignedIn) -> None:
    work_of(world, ana)
    browser = browser_of(ana)
    assert "Bea Peeters" in words(browser.get("/household/work?state=registered"))
    assert "There is no work like that." in words(browser.get("/household/work?state=contested"))
    assert "Bea Peeters" in words(browser.get("/household/work?state=nonsense&from=-1"))


def test_history_can_be_asked_for_every_state_of_work(ana: Household, browser_of: SignedIn) -> None:
    offered = look(browser_of(ana).get("/household/work"), "//select[@name='state']/option/@value")
    assert sorted(filter(None, offered)) == sorted(state.value for state in PrestationState)


def test_history_leads_back_to_what_is_newer(world: World, ana: Household, browser_of: SignedIn) -> None:
    work_of(world, ana)
    browser = browser_of(ana)
    assert not look(browser.get("/household/work"), "//a[@rel='prev']")
    [newer] = look(browser.get("/household/work?from=50&state=registered"), "//a[@rel='prev']/@href")
    assert "Bea Peeters" in words(browser.get(f"/household/work{newer}"))


def test_whose_time_it_is_is_said(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    said = words(browser_of(ana).get(f"/household/work/{work}"))
    company = said.split("The company", 1)[1].split("The household", 1)[0]
    assert "The time runs until" in company
    assert "You have until" not in company


def test_an_order_is_worked_out_before_it_is_paid(ana: Household, browser_of: SignedIn) -> None:
    browser = browser_of(ana)
    answer = browser.get("/household/order?vouchers=12")
    assert "To pay in all: €120.00" in words(answer)
    assert f"+++{ana.number[:3]}/{ana.number[3:7]}/{ana.number[7:]}+++" in words(answer)
    assert answer.content.decode().count("data:image/svg+xml") == 1

    for asked in ("0", "x", "1e3", "-4", "1000000000"):
        wrong = browser.get(f"/household/order?vouchers={asked}")
        assert (wrong.status_code, "Enter a whole number" in words(wrong)) == (422, True), asked
    too_many = browser.get("/household/order?vouchers=100000")
    assert too_many.status_code == 422
    assert "you have bought" in words(too_many).lower() or "you may" in words(too_many).lower()


def test_money_back_is_given_once(ana: Household, browser_of: SignedIn) -> None:
    browser = browser_of(ana)
    [once] = look(browser.get("/household/wallet/refund"), "//input[@name='once']/@value")
    for _ in range(2):
        said = words(browser.post("/household/wallet/refund", {"vouchers": "4", "once": once}, follow=True))
        assert "€40.00 go back to your account" in said
    assert wallets.wallet(ana.id).free == 6

    too_many = browser.post("/household/wallet/refund", {"vouchers": "7", "once": "again"})
    assert too_many.status_code == 422
    assert wallets.wallet(ana.id).free == 6


def test_an_absence_stops_the_clocks(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    browser = browser_of(ana)
    browser.get("/household/answer")
    before = prestations.prestation(work).household_due_at
    assert before is not None

    said = words(browser.post("/household/absence", {"first": "2026-01-06", "last": "2026-01-08"}, follow=True))

    assert "Your absence is noted." in said
    again = words(browser.post("/household/absence", {"first": "2026-01-06", "last": "2026-01-08"}, follow=True))
    assert "That absence was noted already: nothing changes." in again
    assert "From Tuesday 6 January 2026 until and including Thursday 8 January 2026" in said
    moved = prestations.prestation(work).household_due_at
    assert moved is not None
    assert moved > before
    for wrong in ({"first": "6 1", "last": "8 1"}, {"first": "2026-02-08", "last": "2026-02-06"}):
        assert browser.post("/household/absence", wrong).status_code == 422
    assert len(households.absences([ana.id], from_day=world.today)[ana.id]) == 1


def test_the_household_reads_who_looked_at_its_file(world: World, ana: Household, browser_of: SignedIn) -> None:
    inspector = Actor(Role.INSPECTOR, "inspector-rita", Channel.CONSOLE)
    note_look(ana.id, why="sample of March", by=inspector, now=world.now)
    with pytest.raises(ReasonToLookMissing):
        note_look(ana.id, why=" ", by=inspector, now=world.now)
    with pytest.raises(NotAllowed):
        note_look(ana.id, why="curious", by=world.company().actor, now=world.now)
    said = words(browser_of(ana).get("/household/looks"))
    assert "an inspector, inspector-rita: sample of March" in said
    assert "curious" not in said
    assert "Nobody yet." in words(browser_of(world.household("Jo")).get("/household/looks"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_every_language(world: World, ana: Household, browser_of: SignedIn, language: str) -> None:
    work = work_of(world, ana)
    browser = browser_of(ana)
    for page in (*PAGES, *MINE, f"work/{work}", f"work/{work}/contest"):
        mark = "&" if "?" in page else "?"
        answer = browser.get(f"/household/{page}{mark}lang={language}")
        assert answer.status_code == 200, page
        assert look(answer, "string(/html/@lang)") == language
        assert len(look(answer, "//h1")) == 1, page
        # The switch stays on the page, with all that was asked of it.
        assert f"/household/{page}{mark}lang=fr" in look(answer, "//header//a/@href"), page
    assert browser.get("/household/").headers["Content-Language"] == language


def test_nobody_comes_in_without_signing_in(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    for address in _addresses(work):
        for method in ("get", "post"):
            stranger: Any = Client(SERVER_NAME="localhost")
            answer = getattr(stranger, method)(address)
            assert answer.status_code in (302, 405), address
            assert answer.status_code == 405 or answer.headers["Location"] == "/", address
    browser = browser_of(ana)
    browser.post("/sign-out")
    assert browser.get("/household/").status_code == 302


def test_nobody_of_another_role_comes_in(world: World, ana: Household) -> None:
    work = work_of(world, ana)
    company = world.company("Proper")
    others = {"agent": "agent-els", "company": company.number, "helper": company.helper("Zoe").number}
    for role, number in others.items():
        browser: Any = Client(SERVER_NAME="localhost")
        browser.post("/sign-in-as", {"role": role, "number": number})
        for address in _addresses(work):
            for answer in (browser.get(address), browser.post(address)):
                assert answer.status_code in (302, 405), (role, address)
                assert answer.status_code == 405 or answer.headers["Location"] == "/", (role, address)


def _addresses(work: UUID) -> list[str]:
    assert len(urlpatterns) > 10
    named = [f"/household/{each.pattern}".replace("<uuid:id_>", str(work)) for each in urlpatterns]
    return [each.replace("<slug:what>", "email") for each in named if "/register" not in each]


def test_only_a_played_town_lets_anybody_in(ana: Household, settings: LazySettings) -> None:
    for demo, mail, far in ((False, "", "127.0.0.1"), (True, "smtp://mail.test", "127.0.0.1"), (True, "", "192.0.2.7")):
        settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = demo, mail
        browser: Any = Client(SERVER_NAME="localhost", REMOTE_ADDR=far)
        assert ana.name not in words(browser.get("/"))
        assert browser.post("/sign-in-as", {"role": "household", "number": ana.number}).status_code == 404
        assert browser.get("/household/").status_code == 302
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = True, ""
    proxied: Any = Client(SERVER_NAME="localhost", headers={"x-forwarded-for": "127.0.0.1"})
    assert proxied.post("/sign-in-as", {"role": "household", "number": ana.number}).status_code == 404


def test_the_first_page_is_small(world: World, ana: Household) -> None:
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-encoding": "gzip"})
    first = browser.get("/")
    beside = re.findall(r'(?:href|src)="(/static/[^"]+)"', gzip.decompress(first.content).decode())
    sizes = [len(first.content), *(len(browser.get(each).getvalue()) for each in beside)]
    assert len(sizes) > 3
    assert sum(sizes) < 100_000


def test_a_form_of_another_site_does_nothing(world: World, ana: Household, browser_of: SignedIn) -> None:
    work = work_of(world, ana)
    strict: Any = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post("/sign-in-as", {"role": "household", "number": ana.number}).status_code == 403
    strict.cookies["session"] = browser_of(ana).cookies["session"].value
    assert strict.post("/household/answer", {"work": [str(work)]}).status_code == 403
    assert not prestations.prestation(work).household_yes


def test_a_page_of_more_work_needs_no_more_questions(
    world: World, ana: Household, browser_of: SignedIn, django_assert_max_num_queries: Any
) -> None:
    browser = browser_of(ana)
    for more in (1, 8):
        for _ in range(more):
            work_of(world, ana, 1)
        browser.get("/household/answer")
        for page in (*PAGES, *MINE):
            with django_assert_max_num_queries(12):
                assert browser.get(f"/household/{page}").status_code == 200
