"""Where our own pages are: looked up once, for lists and menus that name the same page hundreds of times."""

from __future__ import annotations

from functools import cache

from django.urls import reverse


@cache
def address_of_page(name: str) -> str:
    """The address of a page without anything variable in it, by its name."""
    return reverse(name)
