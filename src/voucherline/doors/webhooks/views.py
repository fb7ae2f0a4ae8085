"""A mail provider posts what became of our mails: JSON, one event or a list of them."""

from __future__ import annotations

import json
import logging
from hmac import compare_digest
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from voucherline.kernel import clock
from voucherline.notices import actions, offices
from voucherline.notices.mail.webhook import bounce_from_webhook

SECRET_HEADER: Final = "X-Voucherline-Secret"  # noqa: S105 - the name of a header
LONGEST: Final = 256 * 1024
"""Bytes: some hundreds of events. Whoever sends more is no provider of ours."""

_log = logging.getLogger(__name__)


@never_cache
@csrf_exempt
@require_POST
def bounces(request: HttpRequest) -> HttpResponse:
    """Note the bounces among the events; the others, and those about mails that are not ours, change nothing.

    A provider repeats what was not answered with success; hearing the same twice changes nothing either.
    """
    secret = offices.bounces_secret()
    if not secret:
        raise Http404
    # In the header, and never in the address: addresses stand in logs.
    if not compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
        return HttpResponse(status=403)
    # A body without a length, or with a wrong one, is read no further than that.
    body = request.read(LONGEST + 1)
    if len(body) > LONGEST:
        return HttpResponse(status=413)
    noted = 0
    for event in _events(body):
        bounce = bounce_from_webhook(event)
        noted += bool(bounce and actions.bounced(bounce, now=clock.now()))
    _log.info("a mail provider posted %d events about mails of ours", noted)
    return HttpResponse(status=204)


def _events(body: bytes) -> list[bytes]:
    """The events of a body, each by itself; what is no JSON is none."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return []
    return [json.dumps(each).encode() for each in said] if isinstance(said, list) else [body]
