"""Whatever is typed into a form of the console, somebody hears what is wrong with it: nothing of it breaks a page."""

from __future__ import annotations

from typing import Any, Final

import pytest

from console.browsing import Browsers, opened, work_of
from console.test_calling_back import asks_for_a_call
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from world import Household, World

pytestmark = pytest.mark.django_db
NONSENSE: Final = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "x" * 5000,
    "🧹" * 400,
    "٣٤",
    "9" * 40,
    "\ud7ff\u202e",
    "<b>",
    "%s %(x)s {0}",
)
FIELDS: Final = (
    "surname", "first_name", "street", "postcode", "town", "telephones", "email", "scheme", "language", "confirmations",
    "seen", "other", "number", "note", "why", "call", "words", "reason", "iban", "order", "delivery", "kind", "proof",
    "first", "last", "start", "end", "how", "prestation", "work",
)  # fmt: skip
CHOICES: Final = (
    {"what": "absence"}, {"what": "email"}, {"what": "telephone"}, {"what": "address"}, {"what": "stop"},
    {"what": "account"}, {"what": "withdraw"}, {"what": "was", "lifeline": "mail"}, {"solution": "telephone"},
    {"what": "return", "side": "company", "answer": "contest"},
)  # fmt: skip


def forms(household: Household, work: object, call_back: object, line: object) -> list[str]:
    file = f"household/{household.id}"
    of_file = ("open", "response", "letters", "on-behalf", "money", "export")
    return [
        *(f"{file}/{each}" for each in of_file),
        *(f"{file}/work/{work}/{each}" for each in ("answer", "decide", "correct")),
        f"call-backs/{call_back}",
        f"tray/line/{line}",
        f"tray/payment/{new_id()}",
        "forms",
        "forms/response",
        "letters/returned",
        "letters/x/hand-over",
        "outages",
        "statements",
        "samples/2026-01-05",
    ]


@pytest.mark.parametrize("text", NONSENSE, ids=ascii)
def test_nonsense_breaks_no_form(world: World, ana: Household, browsers: Browsers, text: str) -> None:
    agent: Any = browsers(Role.SUPERVISOR)
    opened(agent, ana)
    there = forms(ana, work_of(world, ana), asks_for_a_call(world, ana).id, world.payment_arrives(5, currency="USD").id)
    typed = dict.fromkeys(FIELDS, text)
    for form in there:
        several = CHOICES if form.endswith(("on-behalf", "money", "outages", "response", "forms")) else CHOICES[-1:]
        for choice in several:
            answer = agent.post(f"/console/{form}", {**typed, **choice})
            assert answer.status_code in (302, 404, 422) or form.endswith("export"), (form, choice)
