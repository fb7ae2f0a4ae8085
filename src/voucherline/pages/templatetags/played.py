"""What time it is in a played town."""

from __future__ import annotations

from datetime import datetime

from django import template
from django.template.context import Context

from voucherline.kernel import clock
from voucherline.pages.this_machine import is_demo

register = template.Library()


@register.simple_tag(takes_context=True)
def is_played_here(context: Context) -> bool:
    """May whoever reads the page push the clock, and read everybody's mail?"""
    # What is said when something broke is written without a request.
    request = context.get("request")
    return request is not None and is_demo(request)


@register.simple_tag
def this_moment() -> datetime:
    """The moment that holds for whoever reads the page."""
    return clock.now()
