"""Words in templates: sentences of the catalogue, days, moments, lengths and amounts, in the language of the page."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from django import template
from django.template.base import Node, Parser, Token
from django.template.context import Context, RequestContext
from django.template.library import SimpleNode

from voucherline.kernel.money import Euro
from voucherline.words import catalogue, formats

register = template.Library()
_keys = cache(catalogue.keys)


@register.simple_tag(takes_context=True)
def say_with_slots(context: RequestContext, key: str, **slots: Any) -> str:
    """A sentence of the catalogue; what nobody has written in a language of helpers alone is said in English."""
    language = context["language"]
    if language in formats.LANGUAGES_OF_HELPERS and key not in _keys(language):
        language = "en"
    return catalogue.say(key, language, **slots)


class _Plain(Node):
    """A sentence without slots, of which a page has dozens: made fit for HTML once in each language."""

    child_nodelists = ()

    def __init__(self, whole: SimpleNode) -> None:
        self.whole = whole
        self.said: dict[str, str] = {}

    def render(self, context: Context) -> str:
        language = context["language"]
        if language not in self.said:
            self.said[language] = self.whole.render(context)
        return self.said[language]


@register.tag
def say(parser: Parser, token: Token) -> Node:
    """The same; a sentence that is the same for everybody is written once."""
    whole = register.tags["say_with_slots"](parser, token)
    key = whole.args[0]
    is_plain = not (key.is_var or key.filters or whole.kwargs or whole.target_var)
    return _Plain(whole) if is_plain else whole


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
