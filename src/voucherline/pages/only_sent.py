"""Addresses to which forms are sent and nothing else: whoever asks for one, by a language or by hand, reads a page."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.pages.rendering import page


class OnlySent:
    """Says in words what a browser would show as an empty page: the answer to a form has the form's address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer as whoever comes after it does."""
        response = self.get_response(request)
        if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED or request.method != "GET":
            return response
        said = page(request, "pages/not_understood.html", status=HTTPStatus.METHOD_NOT_ALLOWED)
        said["Allow"] = response.headers["Allow"]
        return said
