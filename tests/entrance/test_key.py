"""The key of an installation is made anew: what it sealed before still opens, and is sealed with the new one."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from cryptography.fernet import InvalidToken
from django.conf import LazySettings

from voucherline.config import signing_key
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import hashing
from voucherline.domain.accounts.models import User
from voucherline.kernel.ids import new_id

pytestmark = pytest.mark.django_db


def take_up(settings: LazySettings, home: Path) -> None:
    """What a process does that starts."""
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = signing_key.secret_key(home), signing_key.former_keys(home)


def test_an_app_goes_on_over_a_new_key_and_nothing_opens_with_a_forgotten_one(
    settings: LazySettings, tmp_path: Path
) -> None:
    take_up(settings, tmp_path)
    before = signing_key.secret_key(tmp_path)
    sealed = hashing.sealed("JBSWY3DPEHPK3PXP")
    user = User.objects.create(id=new_id(), login="els", name="Els", role="agent", app_secret=sealed)

    signing_key.renew(tmp_path)
    take_up(settings, tmp_path)
    assert signing_key.secret_key(tmp_path) != before
    assert hashing.opened(sealed) == "JBSWY3DPEHPK3PXP"

    assert accounts.reseal() == 1
    assert signing_key.forget_former(tmp_path) == 1
    take_up(settings, tmp_path)
    user.refresh_from_db()
    assert hashing.opened(user.app_secret) == "JBSWY3DPEHPK3PXP"
    with pytest.raises(InvalidToken):
        hashing.opened(sealed)


def test_keys_are_their_owners_alone_and_long_enough(settings: LazySettings, tmp_path: Path) -> None:
    take_up(settings, tmp_path)
    signing_key.renew(tmp_path)
    signing_key.renew(tmp_path)
    take_up(settings, tmp_path)
    assert len(signing_key.former_keys(tmp_path)) == 2
    for file in ("secret_key", "secret_keys_former"):
        assert (tmp_path / file).stat().st_mode & 0o077 == 0
        assert all(len(key) * 6 >= 256 for key in (tmp_path / file).read_text().split())
    # The version that a token names: AES of 128 bits in CBC, and HMAC of SHA-256 with 128 bits.
    assert base64.urlsafe_b64decode(hashing.sealed("x"))[0] == 0x80
