"""Who may sign in: duties, passwords and second proofs that are refused."""

from __future__ import annotations

import pytest

from voucherline.domain.accounts import queries
from voucherline.domain.accounts.actions import check_password, seconds, users
from voucherline.domain.accounts.models import Passkey
from voucherline.domain.accounts.values import DutyMissing, PasswordTooCommon, PasswordTooShort, SecondNeeded
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from world import World

pytestmark = pytest.mark.django_db


def test_somebody_of_a_company_is_invited_with_a_duty() -> None:
    world = World()
    company = world.company()
    with pytest.raises(DutyMissing):
        users.invite("jo.of.net", "Jo", Role.COMPANY, company=company.id, by=world.agent, now=world.now)


@pytest.mark.parametrize(
    ("password", "refusal"),
    [("elevensigns", PasswordTooShort), ("x" * 201, PasswordTooShort), ("administrator", PasswordTooCommon)],
)
def test_a_password_that_is_soon_guessed_is_refused(password: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        check_password(password)


def test_the_last_passkey_of_an_agent_stays() -> None:
    world = World()
    users.invite("els", "Els", Role.AGENT, by=world.supervisor, now=world.now)
    els = queries.user_by_login("els")
    assert els is not None
    id_ = new_id()
    Passkey.objects.create(
        id=id_, user_id=els.id, credential=b"key", public_key=b"public", count=0, name="key ring", made_at=world.now
    )

    with pytest.raises(SecondNeeded):
        seconds.remove_passkey(els.id, id_)
