"""The menu of a door: where each of its pages is, and on which of them one is."""

from __future__ import annotations

from functools import cache

from django import template
from django.template.context import RequestContext
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from voucherline.pages.addresses import address_of_page
from voucherline.pages.templatetags.words import say_with_slots

register = template.Library()


@register.simple_tag(takes_context=True)
def menu_item(context: RequestContext, name: str, key: str) -> SafeString:
    """The way to a page of this door, by the name of its address and the key of its words."""
    address = address_of_page(name)
    return _item(address, say_with_slots(context, key), is_here=context["request"].path == address)


@cache
def _item(address: str, words: str, *, is_here: bool) -> SafeString:
    """Every page has all of them, and there are few: each is written once."""
    return render_to_string("pages/menu_item.html", {"address": address, "words": words, "is_here": is_here})
