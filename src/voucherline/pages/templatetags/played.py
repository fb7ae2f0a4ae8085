"""What time it is in a played town."""

from __future__ import annotations

from datetime import datetime

from django import template

from voucherline.kernel import clock

register = template.Library()


@register.simple_tag
def this_moment() -> datetime:
    """The moment that holds for whoever reads the page."""
    return clock.now()
