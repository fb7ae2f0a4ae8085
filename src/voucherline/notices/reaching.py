"""How people are reached to whom we write: households, and whoever sent a form and has no account yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdState, OrderConfirmations, Reach
from voucherline.schemes.catalogue import scheme_names
from voucherline.schemes.values import Solution


def wrote_form(form: UUID, details: Mapping[str, Any]) -> Reach | None:
    """How somebody without an account is reached, as the fact of a question says; None, if it says nothing of it.

    By letter alone: whose the e-mail address of an unclear form is, nobody knows.
    """
    wrote = details.get("wrote")
    if not wrote:
        return None
    return Reach(
        household=form,
        number="",
        scheme=str(wrote["scheme"]),
        language=str(wrote["language"]),
        name=str(wrote["name"]),
        street=str(wrote["street"]),
        postcode=str(wrote["postcode"]),
        town=str(wrote["town"]),
        state=HouseholdState.OPEN,
        solution=Solution.TELEPHONE,
        order_confirmations=OrderConfirmations.LETTER.value,
        email="",
        telephones=(),
        large_print=bool(wrote["large_print"]),
        call_hours=None,
        statements_by_letter=True,
    )


def schemes_of(ids: Iterable[UUID]) -> dict[UUID, str]:
    """The scheme by whose working days letters to these people go; without an account, the usual one."""
    asked = set(ids)
    there = {id_: each.scheme for id_, each in households.reach(asked).items()}
    return {**dict.fromkeys(asked, scheme_names()[0]), **there}
