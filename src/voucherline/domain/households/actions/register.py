"""Open accounts: many at once, or one from a registration form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import rules, sql
from voucherline.domain.households.addresses import address_key
from voucherline.domain.households.likeness import are_one
from voucherline.domain.households.models import Household
from voucherline.domain.households.values import (
    HouseholdRegistered,
    HouseholdState,
    NewHousehold,
    NotRegistered,
    NumberInvalid,
    Registered,
    RegisteredBefore,
    RegistrationForm,
    TelephoneCodeAsked,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, Channel, Role, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import is_user_number, with_check_digits
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for

FIRST_COUNTER: Final = 100_000_001
"""Ten digits, without their check, of the first household of all."""
MOST_NEW_AT_ONE_HOME: Final = 5
NEW_AT_ONE_HOME_WITHIN: Final = timedelta(days=7)
"""More people who register themselves at one address within so many days call us instead."""
_ONE_NUMBER_AT_A_TIME: Final = 0x6E75_6D62


def register(households: Sequence[NewHousehold], *, by: Actor, now: datetime) -> None:
    """Open accounts; who takes part without digital tools is sent a code for the telephone."""
    for household in households:
        if not is_user_number(household.number):
            raise NumberInvalid(household.number)
    with transaction.atomic():
        Household.objects.bulk_create([_row(new) for new in households], batch_size=1000)
        opened = [
            HouseholdRegistered(household=new.id, subject=new.id, solution=new.solution.value) for new in households
        ]
        codes = [TelephoneCodeAsked(household=new.id, subject=new.id) for new in households if new.solution.alternative]
        journal.record([*opened, *codes], by=by, at=now)


def register_form(form: RegistrationForm, *, by: Actor, now: datetime) -> Registered | NotRegistered:
    """Open the account that a form asks for, under the next free number; or tell all that is wrong with it."""
    only_staff(by, "register a household")
    today = brussels_day(now)
    if wrong := rules.wrong_in(form, terms_for(form.scheme, on=today)):
        return NotRegistered(wrong)
    with transaction.atomic():
        new = rules.opened_by(form, id_=new_id(), number=with_check_digits(next_counter()), on=today)
        register([new], by=by, now=now)
    return Registered(new.id, new.number)


def register_oneself(form: RegistrationForm, *, now: datetime) -> Registered | NotRegistered | RegisteredBefore:
    """Open the account that somebody asks for without anybody's help; letters bring its number and its code.

    Nobody proves who they are here. So whoever is registered already under this name at this address gets no second
    account, no address gets letters without end, and nobody is told what they could not know.
    """
    today = brussels_day(now)
    if wrong := rules.wrong_in(form, terms_for(form.scheme, on=today)):
        return NotRegistered(wrong)
    with transaction.atomic():
        # From here on nobody else registers: two tabs open one account.
        new = rules.opened_by(form, id_=new_id(), number=with_check_digits(next_counter()), on=today)
        if _is_there(new) or _is_flooded(new, today=today):
            return RegisteredBefore()
        by = Actor(Role.HOUSEHOLD, new.number, Channel.PORTAL, new.id)
        register([new], by=by, now=now)
        if not new.solution.alternative:
            # Without an electronic identity the first sign-in is proved by this code.
            journal.record([TelephoneCodeAsked(household=new.id, subject=new.id)], by=by, at=now)
    return Registered(new.id, new.number)


def _is_there(new: NewHousehold) -> bool:
    family = Household.objects.filter(address_key=address_key(new.street, new.postcode, new.town))
    living = family.exclude(state__in=[state.value for state in HouseholdState if state.is_over])
    return any(are_one(new.name, name) for name in living.values_list("name", flat=True))


def _is_flooded(new: NewHousehold, *, today: date) -> bool:
    """Did so many register at one address these days that letters may be somebody's joke on whoever lives there?"""
    family = Household.objects.filter(address_key=address_key(new.street, new.postcode, new.town))
    return family.filter(state_since__gt=today - NEW_AT_ONE_HOME_WITHIN).count() >= MOST_NEW_AT_ONE_HOME


def next_counter() -> int:
    """The first free counter of user numbers; nobody else gets one until this transaction ends."""
    statements.rows("select pg_advisory_xact_lock(%(key)s)", {"key": _ONE_NUMBER_AT_A_TIME})
    [(highest,)] = statements.rows(sql.HIGHEST_NUMBER)
    return int(highest[:10]) + 1 if highest else FIRST_COUNTER


def _row(new: NewHousehold) -> Household:
    call_from, call_to = new.call_hours or (None, None)
    return Household(
        id=new.id,
        number=new.number,
        scheme=new.scheme,
        language=new.language,
        name=new.name,
        street=new.street,
        postcode=new.postcode,
        town=new.town,
        address_key=address_key(new.street, new.postcode, new.town),
        email=new.email,
        telephones=list(new.telephones),
        solution=new.solution.value,
        order_confirmations=new.confirmed_by.value,
        large_print=new.large_print,
        call_from=call_from,
        call_to=call_to,
        statements_by_letter=new.statements_by_letter,
        state_since=new.registered_on,
    )
