"""What people typed, cleared of what they did not mean; and from where they did."""

from __future__ import annotations

import re
from typing import Final

from django.http import HttpRequest

from voucherline.domain.accounts.actions.identifying import Origin
from voucherline.domain.accounts.rules import GuessKind
from voucherline.pages.asking import address_of

_LONGEST: Final = 200
_NO_DIGITS: Final = re.compile(r"[^0-9]")
_NOT_TYPED: Final = re.compile(r"[\x00-\x1f\x7f]")


def digits(request: HttpRequest, name: str) -> str:
    """A number as people write it: with blanks, dots and signs between."""
    return _NO_DIGITS.sub("", request.POST.get(name, ""))[:_LONGEST]


def line(request: HttpRequest, name: str) -> str:
    """A word or a line, without the blanks around it."""
    return _NOT_TYPED.sub("", request.POST.get(name, "")).strip()[:_LONGEST]


def secret(request: HttpRequest, name: str) -> str:
    """A password, as it was typed: whole."""
    return request.POST.get(name, "")


def origin(request: HttpRequest) -> Origin:
    """From where somebody tries."""
    return GuessKind.ADDRESS, address_of(request)
