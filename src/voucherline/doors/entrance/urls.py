"""The addresses at which people sign in, and see where they are signed in."""

from __future__ import annotations

from django.urls import path

from voucherline.doors.entrance import codes, eid, numbers, passkeys, passwords, sessions, users

urlpatterns = [
    path("sign-in/household", numbers.household, name="sign-in-household"),
    path("sign-in/holder", numbers.holder, name="sign-in-holder"),
    path("sign-in/helper", numbers.helper, name="sign-in-helper"),
    path("sign-in/code", codes.code, name="sign-in-code"),
    path("sign-in/code/again", codes.again, name="sign-in-code-again"),
    path("sign-in/eid", eid.begin, name="sign-in-eid"),
    path("sign-in/eid/back", eid.back, name="sign-in-eid-back"),
    path("sign-in/eid/pair", eid.pair, name="sign-in-eid-pair"),
    path("sign-in/user", users.user, name="sign-in-user"),
    path("sign-in/second", users.second, name="sign-in-second"),
    path("sign-in/invitation", users.invitation, name="sign-in-invitation"),
    path("sign-in/protect", users.protect, name="sign-in-protect"),
    path("sign-in/without", users.without, name="sign-in-without"),
    path("sign-in/passkey", passkeys.show, name="sign-in-passkey"),
    path("sign-in/passkey/begin", passkeys.begin, name="sign-in-passkey-begin"),
    path("signed-in", sessions.signed_in, name="signed-in"),
    path("signed-in/end", sessions.end, name="signed-in-end"),
    path("signed-in/device", sessions.forget_device, name="signed-in-forget-device"),
    path("signed-in/password", passwords.change, name="password"),
    path("signed-in/passkey", sessions.forget_passkey, name="signed-in-forget-passkey"),
    path("signed-in/passkey/add", passkeys.add, name="passkey-add"),
    path("signed-in/passkey/begin", passkeys.begin_adding, name="passkey-add-begin"),
]
