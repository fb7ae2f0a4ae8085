"""Passkeys: a key in somebody's telephone, computer or token, which opens only pages of this name."""

from __future__ import annotations

import json
from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.accounts.values import UserView
from voucherline.doors.entrance.coming_in import user_comes_in
from voucherline.doors.entrance.halfway import Halfway
from voucherline.doors.entrance.typed import line
from voucherline.doors.entrance.users import user_halfway
from voucherline.kernel import clock
from voucherline.pages.asking import site_of
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import has_just_signed_in, session_owner, signed_in
from voucherline.words.catalogue import say

_CHALLENGE: Final = "challenge"
_LONGEST: Final = 20_000
_VERIFIED: Final = UserVerificationRequirement.REQUIRED
"""The device asks for a finger, a face or a number: so a passkey is two proofs in one."""


@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """What a browser needs in order to show a passkey."""
    options = generate_authentication_options(rp_id=_name(request), user_verification=_VERIFIED)
    request.session[_CHALLENGE] = bytes_to_base64url(options.challenge)
    return _json(options_to_json(options))


@require_POST
def show(request: HttpRequest) -> HttpResponse:
    """Let in whoever shows a passkey that is known."""
    there = _shown(request)
    if there is None:
        error = say("sign-in-passkey-wrong", language_of(request))
        return page(request, "entrance/user.html", status=422, error=error)
    return user_comes_in(request, there)


@require_POST
def begin_adding(request: HttpRequest) -> HttpResponse:
    """What a browser needs in order to make a passkey."""
    there = _owner(request)
    if there is None:
        return redirect("sign-in-user")
    options = generate_registration_options(
        rp_id=_name(request),
        rp_name="Voucherline",
        user_id=there.id.bytes,
        user_name=there.login,
        user_display_name=there.name,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=_VERIFIED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=each) for each in queries.credentials_of(there.id)],
    )
    request.session[_CHALLENGE] = bytes_to_base64url(options.challenge)
    return _json(options_to_json(options))


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Keep a passkey that a browser has made."""
    there = _owner(request)
    if there is None:
        return redirect("sign-in-user")
    first = user_halfway(request, Halfway.PROTECT) is not None
    if not _added(request, there):
        say_next(request, say("sign-in-passkey-wrong", language_of(request)), done=False)
        return redirect("sign-in-protect" if first else "signed-in")
    if first:
        return user_comes_in(request, there)
    say_next(request, say("sign-in-passkey-added", language_of(request)))
    return redirect("signed-in")


def user_of(request: HttpRequest) -> UserView | None:
    """The user who is signed in; nobody, where it is a household, a helper or a sample."""
    return queries.find_user(session_owner(request)) if signed_in(request) else None


def _owner(request: HttpRequest) -> UserView | None:
    """Who may add a passkey: whoever chose a password or signed in just now, not whoever found a browser open."""
    there = user_halfway(request, Halfway.PROTECT)
    return there or (user_of(request) if signed_in(request) and has_just_signed_in(request) else None)


def _shown(request: HttpRequest) -> UserView | None:
    told = request.POST.get("passkey", "")[:_LONGEST]
    try:
        challenge = _challenge(request)
        known = queries.passkey_with(base64url_to_bytes(json.loads(told)["id"]))
        if known is None:
            return None
        verified = verify_authentication_response(
            credential=told,
            expected_challenge=challenge,
            expected_rp_id=_name(request),
            expected_origin=site_of(request),
            credential_public_key=known.public_key,
            credential_current_sign_count=known.count,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError):
        return None
    accounts.passkey_used(verified.credential_id, count=verified.new_sign_count, now=clock.now())
    return queries.find_user(known.user)


def _added(request: HttpRequest, there: UserView) -> bool:
    try:
        verified = verify_registration_response(
            credential=request.POST.get("passkey", "")[:_LONGEST],
            expected_challenge=_challenge(request),
            expected_rp_id=_name(request),
            expected_origin=site_of(request),
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError):
        return False
    accounts.add_passkey(
        there.id,
        credential=verified.credential_id,
        public_key=verified.credential_public_key,
        count=verified.sign_count,
        name=line(request, "name")[:60],
        now=clock.now(),
    )
    return True


def _challenge(request: HttpRequest) -> bytes:
    """What the browser was to sign; each counts once. Without one nothing fits."""
    told = request.session.pop(_CHALLENGE, "")
    if not told:
        raise ValueError
    return base64url_to_bytes(told)


def _name(request: HttpRequest) -> str:
    """The name for which a passkey is made: the site's, without its port."""
    return site_of(request).partition("://")[2].partition(":")[0]


def _json(written: str) -> HttpResponse:
    answer = JsonResponse(json.loads(written))
    answer["Cache-Control"] = "no-store"
    return answer
