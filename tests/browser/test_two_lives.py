"""Two lives in a real browser, from the form to the payment: one on paper and by telephone, her neighbour's online."""

from __future__ import annotations

import email
import email.policy
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, expect
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer

from browser.chromium import NARROW, PATIENCE, WIDE, Screen, chromium, needs_chromium, presses
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.clockwork import audit, running
from voucherline.doors.console import uploads
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.conversation import converse
from voucherline.doors.phone_line.texting import TextEar, read_keys
from voucherline.kernel import clock
from voucherline.kernel.numbers import belgian_iban
from voucherline.kernel.time import at
from voucherline.notices import offices
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallToMake
from voucherline.notices.values import NoticeKind
from voucherline.simulation import our_payments
from voucherline.simulation.coda_writer import write_coda
from world import Bea, Company, World
from world.world import ACCOUNTS

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.begun_first, needs_chromium]
expect.set_options(timeout=PATIENCE)
EXPLORES: Final = os.environ.get("VOUCHERLINE_EXAMPLES") == "explore"
SOON_CHECKED: Final = (
    "label",
    "button-name",
    "link-name",
    "heading-order",
    "aria-valid-attr-value",
    "duplicate-id-aria",
)
"""What goes wrong where a page changes; `test_every_page` holds all rules against the same pages."""
TELEPHONE: Final = "+3292223344"
EMAIL: Final = "zoe@example.org"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 1, day) for day in range(5, 9))
NUMBER: Final = re.compile(r"(?m)^(\d{3} \d{4} \d{5})$")
ONE_TIME: Final = re.compile(r"(?m)^(\d{6})\r?$")
CODE: Final = re.compile(r"(?m)^(\d \d \d \d \d)$")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> World:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS, settings.HOME = True, "", tmp_path
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def net(world: World) -> Company:
    return world.company("Net & Co")


@pytest.fixture
def bea(net: Company) -> Bea:
    return net.helper("Bea Peeters")


@dataclass
class Callees:
    """Ana at her telephone: she listens, keys in her code and confirms. Each call is the whole conversation."""

    now: Callable[[], datetime]
    keys: dict[str, str]
    said: list[str]

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        for call in calls:
            told = self.answered(call)
            yield CallEnded(call.delivery, CallOutcome.TOLD if told else CallOutcome.VOICEMAIL, self.now())

    def answered(self, call: CallToMake) -> bool:
        [house] = households.by_ids([call.household]).values()
        conversation = arriving.line_calls(
            house, call.number, kind=NoticeKind.PRESTATION_TO_ANSWER, subject=call.subject,
            delivery=call.delivery, now=self.now(),
        )  # fmt: skip
        ear = TextEar(read_keys(self.keys[call.number]), printed=self.said.append)
        converse(conversation, ear)
        return conversation.context.told


@pytest.fixture
def callees(monkeypatch: pytest.MonkeyPatch) -> Callees:
    here = Callees(clock.now, {}, [])

    def placer(now: Callable[[], datetime]) -> Callees:
        here.now = now
        return here

    monkeypatch.setattr(offices, "call_placer", placer)
    return here


@dataclass
class Windows:
    """The windows of everybody in the story: whoever comes in has one of their own, of one size for all."""

    browser: Browser
    world: World
    url: str
    name: str
    size: dict[str, int]
    opened: list[Screen]

    def of(self, how: str = "") -> Screen:
        """Somebody's window; they come in by one click, if the first page offers it."""
        screen = Screen(self.browser, self.url, viewport=self.size)
        screen.context.clock.set_fixed_time(self.world.now)
        self.opened.append(screen)
        if how:
            page = screen.open("/")
            page.locator(f"form:has(input[name=how][value={how}])").first.evaluate("form => form.requestSubmit()")
            page.wait_for_selector("a[href='/signed-in']", state="attached")
        return screen

    def shot(self, screen: Screen, name: str) -> None:
        """Keep a picture of a moment of the story; exploring, hold all rules for pages against it."""
        screen.shot(f"lives-{name}-{self.name}", rules=() if EXPLORES else SOON_CHECKED)


SIZES: Final = {"narrow": NARROW, "wide": WIDE} if EXPLORES else {"narrow": NARROW}
"""Where most goes wrong; `make explore` looks at wide windows as well."""


@pytest.fixture(params=list(SIZES.items()), ids=list(SIZES))
def windows(request: Any, browser: Browser, world: World, live_server: LiveServer) -> Iterator[Windows]:
    name, size = request.param
    windows = Windows(browser, world, live_server.url, name, size, [])
    yield windows
    for screen in windows.opened:
        screen.close()


def days_pass(world: World, until: date, *, hour: int = 9) -> None:
    """The clock is pushed: all that happens by itself on the days between has happened."""
    running.catch_up(date.fromordinal(until.toordinal() - 1))
    world.now = at(until, hour)


def test_two_lives(windows: Windows, world: World, bea: Bea, callees: Callees) -> None:
    ana = keys_in_a_form(windows)
    zoe = registers_online(windows)
    days_pass(world, TUESDAY)
    letters = letters_printed(windows)

    orders_online(windows, zoe, letters)
    hands_in(windows, transfers(world, ana=ana, zoe=zoe), name="tuesday.cod")
    enters_hours(windows, ana, 3)
    enters_hours(windows, zoe, 1)
    callees.keys[TELEPHONE] = f"1 {letters[ana.number]} 1 x"
    days_pass(world, WEDNESDAY)

    assert "Bea werkte op dinsdag 6 januari, 3 uur, hulp in huis." in callees.said
    assert [each.household_yes for each in prestations.prestations(household=ana.id)] == ["person"]
    confirms_online(windows, zoe, letters)
    validates_and_submits(windows)
    days_pass(world, THURSDAY)
    made = world.sends_money()
    assert made is not None
    hands_in(windows, debits(world), name="thursday.cod")
    sees_both_paid(windows)
    assert audit.run() == []


def keys_in_a_form(windows: Windows) -> HouseholdView:
    """Ana filled in a paper form; Els keys it in, by keyboard alone."""
    screen = windows.of("agent")
    page = screen.open("/console/forms")
    expect(page.get_by_label("Surname")).to_be_focused()
    page.keyboard.type("Peeters")
    for label, typed in {
        "First name": "Ana",
        "Street": "Kerkstraat 90",
        "Postcode": "9000",
        "Town": "Gent",
        "Telephone numbers": TELEPHONE,
    }.items():
        presses(page, label)
        page.keyboard.type(typed)
    presses(page, "Online")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ana Peeters is registered under number")).to_be_visible()
    windows.shot(screen, "form-keyed-in")
    return _known("Ana Peeters")


def registers_online(windows: Windows) -> HouseholdView:
    """Zoe next door does it herself."""
    screen = windows.of()
    page = screen.open("/household/register")
    for label, typed in {
        "First name and surname": "Zoe Maes",
        "Street": "Kerkstraat 92",
        "Postcode": "9000",
        "Town": "Gent",
        "E-mail": EMAIL,
    }.items():
        page.get_by_role("textbox", name=label).fill(typed)
    page.get_by_role("radio", name="English").check()
    page.get_by_role("radio", name="Online").check()
    page.get_by_role("group", name="payment has arrived").get_by_role("radio", name="By e-mail").check()
    windows.shot(screen, "registers")
    page.get_by_role("button", name="Register").click()
    expect(page.get_by_role("heading", name="Your registration has arrived")).to_be_visible()
    windows.shot(screen, "registered")
    return _known("Zoe Maes")


def _known(name: str) -> HouseholdView:
    [found] = [each for each in households.search(name) if each.name == name]
    return households.by_number(found.number)


def letters_printed(windows: Windows) -> dict[str, str]:
    """Els hands the print runs to the post. Tell which code stands in whose letter, by user number."""
    screen = windows.of("agent")
    page = screen.open("/console/letters")
    while (waiting := page.get_by_role("button", name=re.compile("Given to the post"))).count():
        waiting.first.click()
        expect(page.get_by_role("status")).to_be_visible()
    windows.shot(screen, "print-runs-handed-over")
    files = sorted(offices.letters_folder().glob("*/letters.pdf"))
    pages = [each.extract_text() for file in files for each in PdfReader(file).pages]
    codes = {
        _figures(found[1]): _figures(code[1])
        for each in pages
        if (found := NUMBER.search(each)) and (code := CODE.search(each))
    }
    assert len(pages) >= 4, "to each a welcome and a code"
    return codes


def _figures(text: str) -> str:
    return text.replace(" ", "")


def signs_in(windows: Windows, zoe: HouseholdView, letters: dict[str, str]) -> Screen:
    """With the number and the code of her letter, and the code of a mail."""
    screen = windows.of()
    page = screen.open("/sign-in/household")
    page.get_by_label("User number").fill(zoe.number)
    page.get_by_label("Telephone code").fill(letters[zoe.number])
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Enter the code from our e-mail")).to_be_visible()
    windows.shot(screen, "one-time-code")
    page.get_by_label("Code from the e-mail").fill(newest_code())
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Hello, Zoe Maes")).to_be_visible()
    windows.shot(screen, "zoe-home")
    return screen


def newest_code() -> str:
    """The one-time code in the newest mail that brings one."""
    files = sorted((offices.home() / "mail").glob("*.eml"), key=lambda each: each.stat().st_mtime_ns)
    mails = [email.message_from_bytes(each.read_bytes(), policy=email.policy.default) for each in files]
    texts = [body.get_content() for each in mails if EMAIL in str(each["To"]) and (body := each.get_body(("plain",)))]
    return [found[1] for each in texts if (found := ONE_TIME.search(each))][-1]


def orders_online(windows: Windows, zoe: HouseholdView, letters: dict[str, str]) -> None:
    screen = signs_in(windows, zoe, letters)
    page = screen.open("/household/order")
    page.get_by_label("How many vouchers").fill("12")
    page.get_by_role("button", name="Work it out").click()
    expect(page.get_by_text("+++010/0000/00283+++")).to_be_visible()
    windows.shot(screen, "orders")
    page.get_by_role("button", name="I am going to pay this").click()
    expect(page.get_by_text("Your order is noted.")).to_be_visible()
    windows.shot(screen, "ordered")


def transfers(world: World, *, ana: HouseholdView, zoe: HouseholdView) -> list[StatementLine]:
    """Both pay as their papers say."""
    return [
        world.line(100, structured=ana.number, iban=belgian_iban(979, 1), name=ana.name),
        world.line(120, structured=zoe.number, iban=belgian_iban(979, 2), name=zoe.name),
    ]


def debits(world: World) -> list[StatementLine]:
    """The bank has carried out our payments."""
    paid = our_payments.handed_in("flanders", day=world.today)
    return [
        replace(world.line(-each.cents / 100, iban=each.iban, name=each.name), end_to_end=each.id.hex) for each in paid
    ]


def hands_in(windows: Windows, lines: list[StatementLine], *, name: str) -> None:
    """Els hands in the statement of the day; the worker takes it in."""
    day = windows.world.today
    statement = Statement(ACCOUNTS["flanders"], "EUR", str(day.day), 0, sum(each.cents for each in lines), tuple(lines))
    screen = windows.of("agent")
    page = screen.open("/console/statements")
    content = write_coda([statement], day=day)
    page.get_by_label("files").set_input_files({"name": name, "mimeType": "text/plain", "buffer": content})
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_text("waits")).to_be_visible()
    assert uploads.take_in_waiting() == 1
    screen.open("/console/statements")
    page.get_by_role("link", name=name).click()
    expect(page.get_by_text(f"of {len(lines)}")).to_be_visible()
    windows.shot(screen, name.partition(".")[0])


def enters_hours(windows: Windows, where: HouseholdView, hours: int) -> None:
    """Bea enters what she worked, on the page that her telephone keeps."""
    screen = windows.of("helper")
    page = screen.page
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_function("hoursQueue.whose().then(Boolean)")
    page.get_by_label("Household number").fill(where.number)
    page.get_by_label("Hours", exact=True).fill(str(hours))
    page.get_by_role("button", name="Enter the hours").click()
    expect(page.locator("#queue-list").get_by_text("sent", exact=True)).to_be_visible()
    windows.shot(screen, f"hours-{hours}")


def confirms_online(windows: Windows, zoe: HouseholdView, letters: dict[str, str]) -> None:
    screen = signs_in(windows, zoe, letters)
    page = screen.page
    expect(page.get_by_text("One prestation is waiting for your answer.")).to_be_visible()
    page.get_by_role("button", name="Answer").click()
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Confirm what is ticked").click()
    expect(page.get_by_text("One prestation is confirmed.")).to_be_visible()
    windows.shot(screen, "confirmed")


def validates_and_submits(windows: Windows) -> None:
    """The planner says yes to both and sees them agreed; the owner asks for the money."""
    screen = windows.of("planner")
    page = screen.open("/company/work")
    page.get_by_role("link", name="Tick all").click()
    page.get_by_role("button", name="Validate what is ticked").click()
    expect(page.get_by_text("2 done, 0 not done.")).to_be_visible()
    windows.shot(screen, "validated")
    screen.open("/company/work?show=agreed")
    expect(page.get_by_text("2 prestations.")).to_be_visible()
    windows.shot(screen, "agreed")

    owner = windows.of("company")
    page = owner.open("/company/payments")
    expect(page.get_by_role("heading", name="4 vouchers wait to be submitted")).to_be_visible()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_role("heading", name="Nothing waits to be submitted")).to_be_visible()
    windows.shot(owner, "submitted")


def sees_both_paid(windows: Windows) -> None:
    owner = windows.of("company")
    page = owner.open("/company/payments")
    expect(page.get_by_text("paid", exact=True)).to_be_visible()
    windows.shot(owner, "paid")
    page.get_by_role("table").get_by_role("link").click()
    expect(page.get_by_role("row").filter(has_text="Bea Peeters")).to_have_count(2)
    windows.shot(owner, "payment")
