"""A town that could exist: the same for the same seed, larger with every town that is added."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

import pytest
from django.db import transaction

from voucherline.domain.bank import queries as bank
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.companies.models import Approval, Company, Contract, Helper
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.models import Household, Proof
from voucherline.kernel.numbers import is_enterprise_number, is_helper_number, is_iban, is_user_number
from voucherline.kernel.time import at
from voucherline.simulation import residents, town
from voucherline.simulation.chance import chance_of
from voucherline.simulation.names import TRYING, mailbox, person
from voucherline.simulation.purses import iban_of

pytestmark = pytest.mark.django_db
NOW = at(date(2026, 3, 2), 9)


def create(scheme: str = "flanders", *, households: int = 120, companies: int = 4, seed: int = 1) -> town.TownMade:
    return town.create(scheme, households_wanted=households, companies_wanted=companies, seed=seed, now=NOW)


def everybody() -> list[Any]:
    return [
        list(Household.objects.order_by("number").values_list()),
        list(Company.objects.order_by("number").values_list()),
        list(Helper.objects.order_by("number").values_list()),
        list(Contract.objects.order_by("helper", "company", "last").values_list("helper", "company", "first", "last")),
    ]


def test_the_same_seed_makes_the_same_town() -> None:
    towns = []
    for seed in (7, 7, 8):
        with transaction.atomic():
            create(seed=seed)
            towns.append(everybody())
            transaction.set_rollback(True)

    assert towns[0] == towns[1]
    assert towns[0] != towns[2]


def test_every_number_has_right_check_digits() -> None:
    made = create()

    assert all(is_user_number(number) for number in Household.objects.values_list("number", flat=True))
    assert all(is_helper_number(number) for number in Helper.objects.values_list("number", flat=True))
    assert all(is_enterprise_number(number) for number in Company.objects.values_list("number", flat=True))
    assert all(is_iban(iban) for iban in Company.objects.values_list("iban", flat=True))
    assert all(is_iban(iban_of(id_)) for id_ in Household.objects.values_list("id", flat=True))
    assert (made.households, made.companies, made.helpers) == (120, 4, 20)


def test_another_town_takes_other_numbers_and_homes() -> None:
    first, second = create(seed=1), create(seed=1)
    third = create("wallonia", seed=1)

    assert first.last_number < second.first_number
    assert second.last_number < third.first_number
    assert Household.objects.count() == 360
    homes = Counter(Household.objects.values_list("address_key", flat=True))
    assert sum(count > 1 for count in homes.values()) == first.families + second.families + third.families


def test_a_family_shares_one_home() -> None:
    made = create()

    homes = Counter(Household.objects.values_list("address_key", flat=True))
    assert made.families == sum(count > 1 for count in homes.values()) > 0


def test_solutions_languages_and_contact_points() -> None:
    made = create()

    assert (made.online, made.email, made.telephone) == (96, 14, 10)
    assert set(Household.objects.values_list("language", flat=True)) <= {"nl", "fr", "de", "en"}
    assert not Household.objects.filter(solution="telephone", telephones=[]).exists()
    assert not Household.objects.filter(solution="telephone").exclude(email="").exists()
    assert not Household.objects.exclude(solution="telephone").filter(email="").exists()


def test_everybody_is_reached_by_their_own_way() -> None:
    create(households=600)

    homes = household_queries.reach(Household.objects.values_list("id", flat=True)).values()
    assert len(homes) == 600
    assert {(each.solution.value, each.order_confirmations) for each in homes} == {
        ("online", "email"),
        ("online", "letter"),
        ("email", "email"),
        ("email", "letter"),
        ("telephone", "letter"),
    }
    assert {each.solution.value for each in homes if each.large_print} >= {"email", "telephone"}
    assert any(each.call_hours for each in homes)
    assert all(each.telephones[0].startswith("+32") for each in homes if each.solution == "telephone")
    firms = company_queries.reach_companies(Company.objects.values_list("id", flat=True)).values()
    helpers = company_queries.reach_helpers(Helper.objects.values_list("id", flat=True)).values()
    assert all(email.endswith(".example") for email in [*(f.email for f in firms), *(h.email for h in helpers)])
    assert len({each.email for each in firms}) == len(firms) == 4
    assert all(each.telephone.startswith("+324") for each in helpers)


def test_some_have_priority_some_are_frozen_some_have_died() -> None:
    made = create()

    assert Proof.objects.count() == made.priority == 2
    states = Counter(Household.objects.values_list("state", flat=True))
    assert (states["frozen"], states["deceased"]) == (made.frozen, made.deceased) == (1, 1)


def test_every_company_has_somebody_and_may_help_at_home() -> None:
    create(households=12, companies=5)

    working = residents.workplaces("flanders", on=NOW.date())
    assert len({place.company for place in working}) == 5
    assert Approval.objects.filter(activity="1", last=None).count() == 5


def test_some_contracts_have_ended() -> None:
    made = create(households=600)

    assert made.contracts_ended == Contract.objects.filter(last__lt=NOW.date()).count() > 0
    assert len(residents.workplaces("flanders", on=NOW.date())) == made.contracts


def test_a_household_is_always_helped_by_the_same() -> None:
    create()
    working = residents.workplaces("flanders", on=NOW.date())
    people = residents.residents("flanders", on=NOW.date())

    usual = {each.id: residents.usual_workplace(each.id, working).helper for each in people}
    assert usual == {each.id: residents.usual_workplace(each.id, working).helper for each in people}
    assert len(set(usual.values())) > len({place.helper for place in working}) / 2


def test_each_scheme_has_an_account_of_its_own() -> None:
    create()
    create("brussels")

    accounts = bank.our_accounts()
    assert {account.scheme for account in accounts.values()} == {"flanders", "brussels", "wallonia"}
    assert all(is_iban(iban) for iban in accounts)
    assert {account.name for account in accounts.values()} == {
        "Dienstencheques Vlaanderen",
        "Titres-services Bruxelles - Dienstencheques Brussel",
        "Titres-services Wallonie",
    }


def test_an_empty_town_is_a_town() -> None:
    made = create(households=0, companies=0)

    assert (made.households, made.helpers, made.first_number) == (0, 0, "")


def test_names_on_which_software_stumbles_are_among_them() -> None:
    chance = chance_of("names")
    names = {person(chance, "nl", seed=1) for _ in range(2000)}

    assert names & set(TRYING)
    assert all(mailbox(name, "010000000182").isascii() for name in TRYING)


def test_time_is_that_of_the_caller() -> None:
    create()

    when: datetime = NOW
    assert set(Household.objects.filter(state="frozen").values_list("state_since", flat=True)) == {when.date()}
