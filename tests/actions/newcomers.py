"""Households that came in by the registration form, as customer service keys it in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import Reach, Registered, RegistrationForm
from voucherline.kernel.numbers import belgian_iban
from world import Household, World

ANA = RegistrationForm(
    scheme="flanders",
    name="Ana D'Hondt",
    street="Kerkstraat 12",
    postcode="9000",
    town="Gent",
    language="nl",
    solution="online",
    email="ana@post.example",
    telephones=("0477 12 34 56", "09 234 56 78"),
)


def registered(world: World, **other: Any) -> Household:
    """Somebody whose form says what Ana's says, but for what the story gives."""
    form = replace(ANA, **other)
    done = households.register_form(form, by=world.agent, now=world.now)
    assert isinstance(done, Registered), done
    return Household(world, done.id, done.number, form.name, form.scheme, belgian_iban(979, int(done.number[3:10])))


def reach(household: Household | UUID) -> Reach:
    """How a household is reached just now."""
    id_ = household if isinstance(household, UUID) else household.id
    return queries.reach([id_])[id_]
