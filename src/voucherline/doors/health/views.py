"""The health page: JSON for machines, a page for people; status 503 as soon as one thing is not well."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from voucherline.doors.health.values import Finding, HealthCheck
from voucherline.kernel import clock
from voucherline.pages.language import language_of
from voucherline.words.catalogue import say

_log = logging.getLogger(__name__)


@never_cache
@require_safe
def page(request: HttpRequest, checks: Sequence[HealthCheck]) -> HttpResponse:
    """Tell how everything is."""
    found = findings(checks, now=clock.now())
    healthy = all(finding.well for finding in found.values())
    status = 200 if healthy else 503
    if request.get_preferred_type(["application/json", "text/html"]) != "text/html":
        return JsonResponse(_for_machines(found, healthy=healthy), status=status)
    response = render(request, "health/page.html", _for_people(request, found, healthy=healthy), status=status)
    response["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'"
    return response


def findings(checks: Sequence[HealthCheck], *, now: datetime) -> dict[str, Finding]:
    """Run the checks in order; once the database is known not to answer, it is not asked again."""
    found: dict[str, Finding] = {}
    for check in checks:
        if check.needs_database and not all(one.well for one in _of_the_database(checks, found)):
            found[check.name] = Finding(well=False, key="not-known")
        else:
            found[check.name] = _run(check, now)
    return found


def _of_the_database(checks: Sequence[HealthCheck], found: dict[str, Finding]) -> list[Finding]:
    return [found[check.name] for check in checks if not check.needs_database and check.name in found]


def _run(check: HealthCheck, now: datetime) -> Finding:
    try:
        return check.run(now)
    except Exception:
        # Whatever breaks a check is an illness too; what it says may hold more than a stranger should read.
        _log.exception("the check %r broke off", check.name)
        return Finding(well=False, key="not-known")


def _for_machines(found: dict[str, Finding], *, healthy: bool) -> dict[str, object]:
    checks = {name: {"well": one.well, "finding": one.key, **one.facts} for name, one in found.items()}
    return {"healthy": healthy, "checks": checks}


def _for_people(request: HttpRequest, found: dict[str, Finding], *, healthy: bool) -> dict[str, object]:
    language = language_of(request)
    slots = {name: {k: v for k, v in one.facts.items() if v is not None} for name, one in found.items()}
    return {
        "language": language,
        "title": say("health-title", language),
        "summary": say("health-all-well" if healthy else "health-something-wrong", language),
        "lines": [
            (
                say("health-good" if one.well else "health-bad", language),
                say(f"health-{one.key}", language, **slots[name]),
            )
            for name, one in found.items()
        ],
    }
