"""A company signs contracts with helpers: each that cannot be is refused with its reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from voucherline.domain.companies import hiring, queries
from voucherline.domain.companies.values import (
    ContractDaysInvalid,
    ContractOverlaps,
    HelperIncomplete,
    Hired,
    Hiring,
    NoSuchContract,
)
from voucherline.kernel.refusals import Refusal
from world import Company, World

pytestmark = pytest.mark.django_db
JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def company(world: World) -> Company:
    return world.company()


def hires(company: Company, wanted: Hiring) -> Hired | Refusal:
    [result] = hiring.hire([wanted], company=company.id, by=company.actor, now=company.world.now)
    return result


@pytest.mark.parametrize("wanted", [Hiring("", " ", "pl", JULY), Hiring("", "Ewa", "xx", JULY)])
def test_whoever_has_no_name_or_no_language_we_speak_is_not_hired(company: Company, wanted: Hiring) -> None:
    assert isinstance(hires(company, wanted), HelperIncomplete)


def test_a_contract_does_not_end_before_it_begins(company: Company) -> None:
    refusal = hires(company, Hiring("", "Ewa", "pl", AUGUST, JULY))
    assert isinstance(refusal, ContractDaysInvalid)


def test_two_contracts_of_one_helper_do_not_overlap(company: Company) -> None:
    first = hires(company, Hiring("", "Ewa", "pl", JULY, AUGUST))
    assert isinstance(first, Hired)
    number = queries.helpers([first.helper.id])[first.helper.id].number

    second = hires(company, Hiring(number, "Ewa", "pl", AUGUST))

    assert isinstance(second, ContractOverlaps)
    assert second.slots() == {"first": JULY}


def test_only_a_running_contract_ends(company: Company) -> None:
    hired = hires(company, Hiring("", "Ewa", "pl", JULY, AUGUST))
    assert isinstance(hired, Hired)
    with pytest.raises(NoSuchContract):
        hiring.end_contract(
            hired.helper.id,
            last=AUGUST + timedelta(days=1),
            company=company.id,
            by=company.actor,
            now=company.world.now,
        )
