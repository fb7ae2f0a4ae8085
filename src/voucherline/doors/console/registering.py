"""Key in a registration form: the account is opened, its welcome letter and its code go by themselves."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from voucherline.domain.households import actions as households
from voucherline.domain.households.values import NotRegistered, Registered, RegistrationForm
from voucherline.kernel.actors import Actor
from voucherline.schemes.values import Solution


def register(form: RegistrationForm, *, by: Actor, now: datetime) -> Registered | NotRegistered:
    """Open the account that a paper form asks for, or tell all that is wrong with it.

    Whoever registers on paper and goes on online is sent a code as well: without an electronic identity it is by this
    code that the first sign-in is proved.
    """
    with transaction.atomic():
        result = households.register_form(form, by=by, now=now)
        if isinstance(result, Registered) and form.solution == Solution.ONLINE:
            households.ask_telephone_code(result.id, by=by, now=now)
    return result
