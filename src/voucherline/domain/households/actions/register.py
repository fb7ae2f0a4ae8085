"""Open accounts: many at once, or one from a registration form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import rules, sql
from voucherline.domain.households.addresses import address_key
from voucherline.domain.households.models import Household
from voucherline.domain.households.values import (
    HouseholdRegistered,
    NewHousehold,
    NotRegistered,
    NumberInvalid,
    Registered,
    RegistrationForm,
    TelephoneCodeAsked,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import is_user_number, with_check_digits
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for

FIRST_COUNTER: Final = 100_000_001
"""Ten digits, without their check, of the first household of all."""
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
