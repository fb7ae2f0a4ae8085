"""Every page is made under the terms of its day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.db import DatabaseError
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.domain.terms import queries as terms
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day


class TermsOfTheDay:
    """Before the first page of a day: reads what supervisors decided of terms."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer as whoever comes after it does."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any) -> None:  # noqa: ARG002 - Django hands it over
        """Keep up; without a database the page itself says what is wrong, and the next one tries again."""
        with suppress(DatabaseError):
            terms.keep_up_with(brussels_day(clock.now()))
