"""Every state of every page: by name and by form, refused, empty, forbidden, broken; in the dark, on paper.

`test_every_page` follows links; here are pages to which only a form or a name leads, and each page in each language. A
few of them are looked at in each run; `make explore` looks at all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import pytest
from django.conf import LazySettings
from django.test import Client
from playwright.sync_api import Browser

from browser.chromium import NARROW, WIDE, chromium, needs_chromium
from browser.glass import Glass
from permissions import crawling
from permissions.conftest import Town
from permissions.conftest import town as town
from permissions.table import ROLES, TABLE
from permissions.test_every_url import ALL, own, place
from permissions.test_forms_fuzzed import PLAUSIBLE, at_the_browser, found, sent
from permissions.town import browser_of
from voucherline.doors.entrance import views
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import derived_id
from voucherline.pages.language import NAMES
from voucherline.pages.signing_in import Person
from voucherline.words.formats import LANGUAGES

pytestmark = [pytest.mark.django_db, needs_chromium]
EXPLORE: Final = os.environ.get("VOUCHERLINE_EXAMPLES") == "explore"
ASKED: Final = (
    ("agent", "/console/?q=Ana"),
    ("agent", "/console/?q=Nobody+of+this+name"),
    ("agent", "/console/?q=000000000197"),
    ("inspector", "/console/?q=Ana"),
    ("household", "/household/order?vouchers=12"),
    ("household", "/household/order?vouchers=0"),
    ("household", "/household/order?vouchers=999999"),
    ("household", "/household/work?page=999"),
    ("owner", "/company/work?show=all&q=nobody"),
    ("owner", "/company/household?number=000000000197"),
    ("owner", "/company/household?number=12"),
    ("helper", "/helper/book?month=2024-01"),
    ("household", "/nothing-here"),
    ("agent", "/console/household/00000000-0000-0000-0000-000000000000"),
)
"""What is typed into an address or a search."""
LEADS_AWAY: Final = ("/", "/signed-in/end")


class State(NamedTuple):
    """A page in one state."""

    name: str
    role: str
    method: str
    address: str
    values: dict[str, Any]


@pytest.fixture(scope="module", autouse=True)
def browser() -> Iterator[Browser]:
    """Begun before the town is made: while its loop runs, Django holds another connection, which sees no such town."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def glass(browser: Browser) -> Iterator[Glass]:
    glass = Glass(browser, reduced_motion="reduce")
    yield glass
    glass.close()


def name_of(*parts: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", "-".join(re.sub(r"<[^>]*>", "one", each) for each in parts).lower()).strip("-")


def by_name(town: Town, role: str) -> Iterator[State]:
    """Whatever the role may read, by its name."""
    for each in ALL:
        if "r" in TABLE[each.route][role]:
            yield State(name_of(role, each.route), role, "get", place(own(town), each), {})


def by_form(town: Town, role: str) -> Iterator[State]:
    """Each form with nothing in it, with nonsense, and as somebody might fill it in."""
    for form in found(town, role):
        route = crawling.route_of(form.action)
        names = [name for name, _ in form.fields]
        kept = {name: value for name, value in form.fields if name not in PLAUSIBLE}
        filled = {name: PLAUSIBLE[name] for name in names if name in PLAUSIBLE}
        for how, values in (
            ("empty", dict.fromkeys(names, "")),
            ("nonsense", dict.fromkeys(names, "x")),
            ("filled", kept | filled),
        ):
            yield State(name_of(role, route, *names[:2], how), role, form.method, form.action, values)


def states(town: Town) -> list[State]:
    asked = [State(name_of(role, address), role, "get", address, {}) for role, address in ASKED]
    if not EXPLORE:
        return [*asked[:2], *list(by_form(town, "household"))[1::12]]
    everything = [state for role in ROLES for way in (by_name, by_form) for state in way(town, role)]
    once = {(each.name, each.address, str(each.values)): each for each in [*asked, *everything]}
    return list(once.values())


def answered(state: State, client: Any) -> Any:
    """The page that comes of it, wherever that leads; nobody who may open it is sent away."""
    form = crawling.Form(state.address, state.method, ())
    answer = sent(client, form, state.values)
    if answer.status_code != 302:
        return answer
    assert answer.headers["Location"] != "/" or state.address in LEADS_AWAY, state
    return client.get(answer.headers["Location"], follow=True)


def looked_at(glass: Glass, name: str) -> Iterator[str]:
    """What is wrong with a state in either width, in the dark and on paper."""
    page = glass.page
    yield from glass.wrong(f"state-{name}-narrow")
    page.emulate_media(color_scheme="dark")
    yield from glass.wrong(f"state-{name}-dark", colours=True)
    page.emulate_media(color_scheme="light")
    if EXPLORE:
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        yield from glass.wrong(f"state-{name}-wide")
        page.emulate_media(media="print")
        yield from glass.wrong(f"state-{name}-print", colours=True)
        page.emulate_media(media="screen")
        page.set_viewport_size(NARROW)  # type: ignore[arg-type]


def test_every_state(town: Town, glass: Glass) -> None:
    wrong, seen = [], set[str]()
    for state in states(town):
        with at_the_browser(town, state.role) as client:
            answer = answered(state, client)
            # The same page again, whatever led to it, need not be looked at again.
            shape = f"{state.role} {crawling.is_page(answer) and shape_of(answer)}"
            if not crawling.is_page(answer) or shape in seen:
                continue
            seen.add(shape)
            glass.show(answer, client)
            wrong += list(looked_at(glass, state.name))
            wrong += [f"{state.name}: {each}" for each in glass.complaints()]
    assert wrong == [], "\n".join(wrong)
    assert len(seen) > (150 if EXPLORE else 2), seen


def shape_of(answer: Any) -> str:
    """What a page consists of, without what stands in it."""
    parts = crawling.look(answer, "//main//*")
    return f"{answer.status_code} " + " ".join(f"{each.tag}.{each.get('class', '')}" for each in parts)


@pytest.mark.skipif(not EXPLORE, reason="takes minutes: make explore")
def test_every_page_in_each_language(town: Town, glass: Glass) -> None:
    wrong = []
    for role in ("stranger", "household", "helper", "owner", "agent", "supervisor"):
        for state in by_name(town, role):
            for language in NAMES if state.address.startswith("/helper") else LANGUAGES:
                with at_the_browser(town, role) as client:
                    answer = client.get(state.address, {"lang": language}, follow=True)
                    if language == "en" or not crawling.is_page(answer):
                        continue
                    assert answer.request["PATH_INFO"] != "/" or state.address in LEADS_AWAY, state
                    glass.show(answer, client)
                    wrong += list(glass.wrong(f"language-{state.name}-{language}"))
                    wrong += [f"{state.name} {language}: {each}" for each in glass.complaints()]
    assert wrong == [], "\n".join(wrong)


def test_what_is_forbidden_or_broken(
    town: Town, glass: Glass, monkeypatch: pytest.MonkeyPatch, settings: LazySettings
) -> None:
    settings.DEBUG = False
    late: Any = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    unlucky: Any = Client(SERVER_NAME="localhost", raise_request_exception=False)
    wrong = []
    for language in LANGUAGES if EXPLORE else LANGUAGES[:1]:
        speaks = {"accept-language": language}
        answers = {"forbidden": late.post("/household/register", headers=speaks)}
        with monkeypatch.context() as patch:
            patch.setattr(views, "page", None)
            answers["broken"] = unlucky.get("/", headers=speaks)
        assert [each.status_code for each in answers.values()] == [403, 500]
        for name, answer in answers.items():
            assert crawling.look(answer, "string(/html/@lang)"), name
            glass.show(answer, unlucky)
            wrong += [*looked_at(glass, f"{name}-{language}"), *glass.complaints()]
    assert wrong == [], "\n".join(wrong)


@pytest.mark.skipif(not EXPLORE, reason="takes minutes: make explore")
def test_whoever_is_new_finds_nothing_and_hears_so(town: Town, glass: Glass) -> None:
    world, wrong = town.world, []
    company = world.company("New & Co")
    eva, nobody = company.helper("Eva"), world.household("Newcomer", language="en")
    newcomers = {
        "/household/": Person(Role.HOUSEHOLD, nobody.number, nobody.id, nobody.name),
        "/helper/": Person(Role.HELPER, eva.number, eva.id, "Eva"),
        "/company/": Person(Role.COMPANY, company.number, company.id, company.name, user="u", may=frozenset({"owner"})),
        "/console/": Person(Role.AGENT, "agent-new", derived_id("staff", "agent-new"), "agent-new"),
    }
    for beginning, person in newcomers.items():
        client = browser_of(person)
        for address, answer in crawling.pages(client, beginning).items():
            if answer.status_code == 200 and crawling.is_page(answer):
                glass.show(answer, client)
                wrong += [*looked_at(glass, name_of("new", person.role.value, address)), *glass.complaints()]
    assert wrong == [], "\n".join(wrong)
