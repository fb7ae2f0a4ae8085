"""A town in which everybody has something of their own, and somebody else has the like of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from django.db import connection, transaction
from django.test import Client

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.queries import users_of
from voucherline.domain.accounts.sessions import BEGAN
from voucherline.domain.accounts.values import Duty
from voucherline.domain.companies import announcing
from voucherline.domain.companies.values_of_extra_costs import Announcement, Per
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import Holder, MandateRight
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.actions import draw_sample
from voucherline.domain.reimbursement import queries as payments
from voucherline.domain.terms import actions as terms
from voucherline.doors.console import uploads
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.values import FormKind
from voucherline.doors.office.pages.models import HandedInFile
from voucherline.doors.phone_line.models import Call, CallBack
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.money import Euro
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices.models import Delivery
from voucherline.pages.signing_in import Person, remember, wall_now
from voucherline.schemes.sampling import week_before
from world import Bea, Company, Household, Prestation, World

Named = dict[str, object]
"""What an address names: its parts, by name."""
HEADINGS: Final = b"Huishoudhulp;gebruiker;dag;uren;begin;activiteit;referentie\r\n"
_WRITES: Final = re.compile(r"\b(insert\s+into|update\s+\S+\s+(as\s+\w+\s+)?set|delete\s+from)\b", re.IGNORECASE)
_OF_BROWSERS: Final = "accounts_session"


@dataclass(frozen=True)
class Side:
    """A household, its helper and her company, with everything an address can name."""

    household: Household
    bea: Bea
    company: Company
    work: Prestation
    named: dict[str, Named]


def side(world: World, name: str) -> Side:
    """One of the two sides of the town; the other must see nothing of it."""
    household = world.household(
        name, vouchers=20, language="en", email=f"{name.lower()}@example.org", telephones=("+32470123456",)
    )
    company = world.company(f"{name} & Co")
    bea = company.helper(f"Bea of {name}")
    work = bea.works_for(household)
    paid = bea.works_for(household, day=date(2026, 1, 2))
    paid.confirmed()
    paid.validated()
    assert world.pays_companies()
    [payment] = payments.payments_of_company(company.id, limit=1)
    mandate = mandate_of(world.household(f"{name}'s mother"), household)
    id_: Named = {"id_": work.id}
    changed = bea.works_for(household, day=date(2025, 12, 30))
    changed.amended(hours=2)
    objection = new_id()
    prestations.object_to(changed.id, objection=objection, words="it was 3", by=bea.actor, now=world.now)
    accounts.invite(
        f"{name.lower()}-u", "U", Role.COMPANY, company=company.id, may=[Duty.PLANNER], by=world.agent, now=world.now
    )
    of_user: Named = {"id_": users_of(company.id)[0].id}
    of_mandate: Named = {"id_": mandate}
    cost: Named = {"id_": cost_of(company, household)}
    of_bea: Named = {"id_": bea.id}
    file: Named = {"id_": file_of(company, world)}
    paid_by: Named = {"id_": payment.id}
    of_console: Named = {"household": household.id, "id_": work.id}
    return Side(
        household, bea, company, work,
        {
            "portal": id_, "office": id_, "helper": id_, "console": of_console,
            "portal:accept-mandate": of_mandate, "portal:end-mandate": of_mandate, "portal:act-for": of_mandate,
            "portal:contact": {"what": "email"}, "portal:keep-contact": {"what": "email"},
            "office:end": of_bea, "office:settle": {"id_": objection},
            "office:user-invite": of_user, "office:user-end": of_user,
            "office:file": file, "office:file-enter": file, "office:file-results": file, "office:file-kept": file,
            "office:template": {"what": "hours", "kind": "csv"}, "office:figures-table": {"kind": "csv"},
            "office:cost-withdraw": cost, "office:cost-end": cost,
            "office:payment": paid_by, "office:statement": {**paid_by, "kind": "csv"},
        },
    )  # fmt: skip


def mandate_of(giver: Household, holder: Household, *, accepted: bool = True) -> UUID:
    """A mandate to answer, with which the holder acts for the giver."""
    world = giver.world
    id_ = households.give_mandate(
        giver.id, Holder(number=holder.number), first=world.today, last=date(2026, 12, 31),
        allows=[MandateRight.SEE, MandateRight.ANSWER], by=giver.actor, now=world.now,
    )  # fmt: skip
    if accepted:
        households.accept_mandate(id_, households.issue_mandate_code(id_), by=holder.actor, now=world.now)
    return id_


def cost_of(company: Company, household: Household) -> UUID:
    """An extra cost that a company announced, and may still withdraw."""
    world, id_ = company.world, new_id()
    first = world.today + timedelta(days=60)
    wanted = Announcement(id_, "travel", Euro.of(0, 50), Per.HOUR, first, [household.number])
    announcing.announce(wanted, company=company.id, by=company.actor, now=world.now)
    return id_


def file_of(company: Company, world: World) -> UUID:
    """A file of hours that a company handed in."""
    file = HandedInFile.objects.create(
        id=new_id(), company_id=company.id, kind="hours", name="hours.csv", content=HEADINGS,
        handed_in_at=world.now, handed_in_by=company.number, rows=0, refused=0, results=[],
    )  # fmt: skip
    return file.id


def of_customer_service(world: World, household: Household) -> dict[str, Named]:
    """What waits at the console: a bank line, a call back, a payment without account, a statement, a print run."""
    call = Call.objects.create(
        id=new_id(), dialogue="household", version=1, number="+32470123456", household_id=household.id, language="en",
        started_at=world.now, ended_at=world.now, outcome="done",
    )  # fmt: skip
    back = CallBack.objects.create(id=new_id(), call=call, number="+32470123456", asked_at=world.now)
    line = world.payment_arrives(30, currency="USD").id
    assert draw_sample("flanders", secret="x", now=world.now) == 0
    wanted = new_id()
    terms.propose(
        "flanders", id_=wanted, since=world.today + timedelta(days=30), numbers={"smallest_order": 2}, reason="x",
        by=world.supervisor, now=world.now,
    )  # fmt: skip
    form = forms.lay_aside(
        FormKind.REGISTRATION, {"surname": "Ngo"}, unclear="the street", household=None, by=world.agent, now=world.now
    )
    [upload] = uploads.hand_in([("a.cod", b"x")], despite_difference=False, by=world.agent, now=world.now)
    return {
        "console:line": {"id_": line}, "console:account": {"id_": line}, "console:call-back": {"id_": back.id},
        "console:statement": {"id_": upload}, "console:approve": {"id_": line},
        "console:decline": {"id_": line}, "console:unclear": {"id_": form},
        "console:change-of-terms": {"id_": wanted}, "console:answer-terms": {"id_": wanted},
        "console:sample": {"week": week_before(world.today).isoformat()},
    }  # fmt: skip


def letter_of(household: Household) -> UUID:
    """A printed letter to a household; the print run's name stands in the folder."""
    world = household.world
    notices.decide(now=world.now, limit=1000)
    while notices.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=world.now, limit=1000):
        pass
    found = Delivery.objects.filter(household_id=household.id, channel="letter", run_id__isnull=False)
    return found.values_list("id", flat=True)[0]


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens in it has never happened."""
    step = transaction.atomic()
    # As pytest-django's own: what insists on being the outermost transaction may begin in it.
    step._from_testcase = True  # type: ignore[attr-defined]
    with step:
        yield
        transaction.set_rollback(True)


@contextmanager
def written() -> Iterator[list[str]]:
    """What is written to the database meanwhile, but for the browser's own session."""
    said: list[str] = []

    def listen(execute: Any, sql: Any, params: Any, many: Any, context: Any) -> Any:
        if _WRITES.search(text := str(sql)) and _OF_BROWSERS not in text:
            said.append(text)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(listen):
        yield said


def browser_of(person: Person | None, **session: object) -> Any:
    """A browser in which somebody has come in."""
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
    kept = browser.session
    if person:
        remember(kept, person)
        # On a slow machine, too, everybody here signed in a moment ago.
        kept[BEGAN] = (wall_now() + timedelta(hours=1)).isoformat()
    kept.update(session)
    kept.save()
    return browser
