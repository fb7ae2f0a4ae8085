"""Words in templates: sentences of the catalogue, days, moments, lengths and amounts, in the language of the page."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from django import template
from django.template.context import RequestContext

from voucherline.kernel.money import Euro
from voucherline.words import catalogue, formats

register = template.Library()
_keys = cache(catalogue.keys)


@register.simple_tag(takes_context=True)
def say(context: RequestContext, key: str, **slots: Any) -> str:
    """A sentence of the catalogue; what nobody has written in a language of helpers alone is said in English."""
    language = context["language"]
    if language in formats.LANGUAGES_OF_HELPERS and key not in _keys(language):
        language = "en"
    return catalogue.say(key, language, **slots)


@register.simple_tag(takes_context=True)
def day(context: RequestContext, value: date) -> str:
    """A day with its weekday."""
    return formats.day_in_words(value, context["language"])


@register.simple_tag(takes_context=True)
def month(context: RequestContext, value: date) -> str:
    """The month in which a day lies."""
    return formats.month_in_words(value, context["language"])


@register.simple_tag(takes_context=True)
def moment(context: RequestContext, value: datetime) -> str:
    """Day and time in Brussels."""
    return formats.moment_in_words(value, context["language"])


@register.simple_tag(takes_context=True)
def length(context: RequestContext, minutes: int) -> str:
    """How long work took."""
    return formats.minutes_in_words(minutes, context["language"])


@register.simple_tag(takes_context=True)
def amount(context: RequestContext, value: Euro | int) -> str:
    """An amount of money; a bare number counts cents."""
    euros = value if isinstance(value, Euro) else Euro(value)
    return formats.amount_in_words(euros, context["language"])
