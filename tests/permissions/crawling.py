"""Following links as a person would, and noting each form that stands on the way."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.urls import Resolver404, resolve
from lxml import html

FARTHEST: Final = 120
"""Pages: more kinds of them there are not."""


@dataclass(frozen=True)
class Form:
    """A form: where it goes, how, and what its fields held."""

    action: str
    method: str
    fields: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = field(default=())

    @property
    def kind(self) -> tuple[str, str, frozenset[str]]:
        """Forms of one kind ask the same."""
        return (route_of(self.action), self.method, frozenset(name for name, _ in self.fields))

    def __repr__(self) -> str:
        return f"{self.method} {self.action} {[name for name, _ in self.fields]}"


def route_of(address: str) -> str:
    """How an address is written in the resolver; itself, where it is not ours."""
    try:
        return resolve(urlsplit(address).path).route
    except Resolver404:
        return address


def pages(browser: Any, *beginnings: str) -> dict[str, Any]:
    """Every kind of page that links lead to, once, with its answer."""
    waiting, seen, found = deque(beginnings), set[object](), dict[str, Any]()
    while waiting and len(found) < FARTHEST:
        address = waiting.popleft()
        parts = urlsplit(address)
        kind = (route_of(parts.path), frozenset(name for name, _ in parse_qsl(parts.query)))
        if kind in seen or parts.netloc or parts.scheme or "lang=" in parts.query:
            continue
        seen.add(kind)
        answer = found[address] = browser.get(address, follow=True)
        if is_page(answer):
            here = answer.redirect_chain[-1][0] if answer.redirect_chain else address
            waiting += [urljoin(here, link).partition("#")[0] for link in look(answer, "//a/@href")]
    return found


def is_page(answer: Any) -> bool:
    return str(answer.headers.get("Content-Type", "")).startswith("text/html") and bool(answer.content)


def look(answer: Any, path: str) -> list[Any]:
    """What stands in a page at an XPath."""
    found: Any = html.fromstring(answer.content.decode()).xpath(path)
    return list(found)


def forms(found: dict[str, Any]) -> list[Form]:
    """Each kind of form on these pages, once."""
    known: dict[object, Form] = {}
    for address, answer in found.items():
        if is_page(answer):
            here = answer.redirect_chain[-1][0] if answer.redirect_chain else address
            for element in look(answer, "//form"):
                form = form_of(element, here)
                known.setdefault(form.kind, form)
    return list(known.values())


def form_of(element: Any, here: str) -> Form:
    given = element.xpath(
        ".//input[@name and @type!='file'] | .//select[@name] | .//textarea[@name] | .//button[@name]"
    )
    fields = tuple((each.get("name"), value_of(each)) for each in given if each.get("name") != "csrfmiddlewaretoken")
    files = tuple(element.xpath(".//input[@type='file']/@name"))
    return Form(urljoin(here, element.get("action") or ""), (element.get("method") or "get").lower(), fields, files)


def value_of(element: Any) -> str:
    chosen = element.xpath(".//option[@selected]/@value") or element.xpath(".//option/@value")
    return str(chosen[0] if chosen else element.get("value") or element.text or "")
