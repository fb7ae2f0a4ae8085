"""Companies are entered with numbers and accounts whose check digits are right; a scheme pays from its account."""

from __future__ import annotations

import pytest

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import AccountUnknown
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies import queries
from voucherline.domain.companies.values import EnterpriseNumberInvalid, NewCompany
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import IbanInvalid, belgian_iban

pytestmark = pytest.mark.django_db

NUMBER = "0999999922"
IBAN = belgian_iban(363, 99)


@pytest.mark.parametrize("number", ["0999999923", "099999992", "", "O999999922"])
def test_an_enterprise_number_with_a_typing_error(number: str) -> None:
    with pytest.raises(EnterpriseNumberInvalid) as refused:
        companies.register_companies([_new(NUMBER), _new(number)])

    assert refused.value.number == number
    assert queries.companies_by_number([NUMBER]) == {}


def test_an_account_with_a_typing_error() -> None:
    with pytest.raises(IbanInvalid):
        companies.register_companies([_new(NUMBER, iban=f"{IBAN[:-1]}{(int(IBAN[-1]) + 1) % 10}")])

    assert queries.companies_by_number([NUMBER]) == {}


def test_a_scheme_without_an_account() -> None:
    with pytest.raises(AccountUnknown) as refused:
        bank.account_of("flanders")

    assert refused.value.scheme == "flanders"


def _new(number: str, *, iban: str = IBAN) -> NewCompany:
    return NewCompany(new_id(), number, "Net & Co", iban)
