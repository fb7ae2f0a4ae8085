"""Whatever is typed into whichever form, and by whom: nothing breaks, and what is wrong is said in words."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Final
from urllib.parse import quote, urlencode
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from permissions.conftest import Town
from permissions.crawling import Form, forms, is_page, look, pages
from permissions.table import ROLES, TABLE
from permissions.town import undone

BEGINNINGS: Final = {
    "stranger": ("/", "/household/register", "/sign-in/user"),
    "household": ("/household/", "/signed-in"),
    "holder": ("/household/", "/signed-in"),
    "helper": ("/helper/", "/signed-in"),
    **dict.fromkeys(("owner", "planner", "accountant"), ("/company/", "/signed-in")),
    **dict.fromkeys(("agent", "supervisor", "inspector"), ("/console/", "/signed-in")),
}
NONSENSE: Final = (
    "", " ", "x" * 5000, "a\x00b", "\x01\x1b[31m\x7f\r\nBcc: x@y.z", "Ελένη 李 علي 👩‍🔧 ‮evil", "-1", "-9999999999",
    "99999999999999999999999", "1e400", "NaN", "٣", "0000-00-00", "9999-12-31", "2026-02-30", "25:61", "0001-01-01",
    str(UUID(int=0)), "not-a-uuid", "<script>alert(1)</script>", "' or 1=1 --", "{{7*7}}%s{0}", "../../etc/passwd",
    "=HYPERLINK(1)", "000000000097", "BE00", "\ufffe", "+32" + "4" * 30, "a@" + "b" * 300 + ".be",
)  # fmt: skip
PLAUSIBLE: Final = {
    "first": "2026-01-06", "last": "2026-01-09", "day": "2026-01-02", "hours": "2", "minutes": "0", "activity": "1",
    "reason": "hours", "why": "asked", "call": "call 7", "answer": "confirm", "email": "ana@example.net",
    "telephone": "0470 12 34 56", "street": "Kerkstraat 1", "postcode": "9000", "town": "Gent", "name": "Eve",
    "vouchers": "2", "iban": "BE71096123456769", "household": "000000000197", "proof": "letter", "reference": "R1",
    "start": "2026-01-05T10:00", "end": "2026-01-05T12:00", "note": "said so", "q": "Ana", "code": "12345",
}  # fmt: skip
FILES: Final = (
    ("a.csv", b"\x00\xff\xfe" * 50), ("a.xlsx", b"PK\x03\x04 not a zip"), ("a.xlsx", b"helper;household\n1;2"),
    ("a.cod", b"0" * 127), ("../../a.xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    ("a.pdf", b"%PDF-1.7"), ("", b""), ("x" * 300 + ".csv", b"\xef\xbb\xbf;;;\n" * 99), ("a\x00.csv", b"a;b\n=1;2"),
)  # fmt: skip
ASKED: Final = (
    "page", "show", "month", "helper", "state", "q", "older", "before", "after", "as", "kind", "scheme", "version",
    "lang", "household", "number", "day", "from", "to", "year", "sort", "activity", "first", "last",
)  # fmt: skip
PART: Final = re.compile(r"<\w+(:\w+)?>")
EXAMPLES: Final = 1000 if os.environ.get("VOUCHERLINE_EXAMPLES") == "explore" else 20
TYPISTS: Final = tuple(role for role in ROLES if role not in ("planner", "accountant"))
"""What planners and accountants fill in, owners do too."""
A_PART: Final = 6
"""Every sixth of them in one form, the others in the next ones: each stands in some field of every kind."""
WELL_ANSWERED: Final = (200, 302, 400, 403, 404, 405, 409, 413, 422)


@pytest.fixture(scope="module")
def known(town: Town) -> dict[str, list[Form]]:
    """The forms that each role finds by following links."""
    return {role: found(town, role) for role in TYPISTS}


def found(town: Town, role: str) -> list[Form]:
    more = {
        "household": [f"/household/work/{town.ana.work.id}/contest"],
        "owner": [f"/company/work/{town.ana.work.id}", "/company/work?show=all"],
        "agent": [f"/console/household/{town.ana.household.id}/{each}" for each in ("money", "letters", "export")],
    }
    beginnings = (*BEGINNINGS[role], *more.get(role, ()))
    with at_the_browser(town, role) as browser:
        return [each for each in forms(pages(browser, *beginnings)) if each.action != "/sign-out"]


@contextmanager
def at_the_browser(town: Town, role: str) -> Iterator[Any]:
    """A browser whose doings are undone, and which is signed in afterwards as before."""
    browser = town.browsers[role]
    key = browser.cookies.copy()
    with undone():
        yield browser
    browser.cookies = key


def file_of(name: str, content: bytes) -> BytesIO:
    """A file under a name that no honest program would give it."""
    file = BytesIO(content)
    file.name = name
    return file


def sent(browser: Any, form: Form, values: dict[str, Any]) -> Any:
    """The answer to a form; an exception is one of ours."""
    try:
        return getattr(browser, form.method)(form.action, values)
    except Exception as error:
        raise AssertionError(f"{form}: {values!r:.300} → {error!r}") from error


def is_well_answered(answer: Any) -> bool:
    if answer.status_code == 422 and is_page(answer):
        return bool(look(answer, "//*[contains(@class, 'error') or @role='alert']"))
    return answer.status_code in WELL_ANSWERED


@pytest.mark.parametrize("role", TYPISTS)
def test_the_same_nonsense_in_every_field(town: Town, known: dict[str, list[Form]], role: str) -> None:
    wrong = []
    for number, form in enumerate(known[role]):
        for nonsense in NONSENSE[number % A_PART :: A_PART]:
            values: dict[str, Any] = {name: nonsense for name, _ in form.fields}
            if form.files and form.method == "post":
                name, content = FILES[number % len(FILES)]
                values |= {each: file_of(name, content) for each in form.files}
            with at_the_browser(town, role) as browser:
                answer = sent(browser, form, values)
            if not is_well_answered(answer):
                wrong.append((form, nonsense[:40], answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("role", TYPISTS)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nonsense_between_what_is_right(town: Town, known: dict[str, list[Form]], role: str, data: DataObject) -> None:
    form = data.draw(st.sampled_from(known[role]))
    values: dict[str, Any] = {}
    for name, held in form.fields:
        typed = st.one_of(st.just(held or PLAUSIBLE.get(name, "x")), st.sampled_from(NONSENSE), st.text(max_size=40))
        count = data.draw(st.sampled_from((1, 1, 1, 1, 1, 1, 0, 2)))
        values[name] = [data.draw(typed) for _ in range(count)]
    if form.method == "post":
        for name in form.files:
            values[name] = file_of(*data.draw(st.sampled_from(FILES)))
    with at_the_browser(town, role) as browser:
        answer = sent(browser, form, values)
        assert is_well_answered(answer), (form, values, answer.status_code)


@pytest.mark.parametrize("role", ["stranger", "household", "helper", "owner", "agent"])
def test_nonsense_in_addresses(town: Town, role: str) -> None:
    wrong = []
    for number, address in enumerate(each for each in TABLE if "r" in TABLE[each][role]):
        nonsense = NONSENSE[number % len(NONSENSE)]
        asked = urlencode(dict.fromkeys(ASKED, nonsense))
        household, of_zoe = str(town.ana.household.id), str(town.zoe.work.id)
        there = address.replace("<uuid:household>", household).replace("<uuid:id_>", of_zoe)
        for where in (PART.sub(quote(nonsense, safe=""), there), PART.sub("%00", there)):
            with at_the_browser(town, role) as browser:
                answer = browser.get(f"{where}?{asked}")
            if answer.status_code not in WELL_ANSWERED and where != "/health":
                wrong.append((where, nonsense[:40], answer.status_code))
    assert wrong == []
