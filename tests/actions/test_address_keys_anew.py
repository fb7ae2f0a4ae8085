"""When addresses are compared by another rule, the keys of those who are there are written anew."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from actions.newcomers import registered
from voucherline.domain.households import queries
from voucherline.domain.households.models import Household
from world import World

pytestmark = pytest.mark.django_db


def test_who_lives_together_is_found_together() -> None:
    world = World()
    ana = registered(world, street="Kerkstraat 12A")
    ben = registered(world, name="Ben", street="Kerkstraat 12 A")
    Household.objects.filter(id=ana.id).update(address_key="kerkstraat 12a 9000 gent")
    Household.objects.filter(id=ben.id).update(address_key="kerkstraat 12 a 9000 gent")

    with connection.schema_editor() as editor:
        import_module("voucherline.domain.households.migrations.0005_address_keys").write_anew(apps, editor)

    family = queries.family_of(queries.by_number(ana.number).address_key)
    assert {each.number for each in family} == {ana.number, ben.number}
