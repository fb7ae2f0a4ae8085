"""Somebody with a browser at the served pages."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from typing import Any


class Visitor:
    """Keeps cookies, as a browser does, and asks what the script of the telephone's page would ask."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self._token = ""

    def wishes(self, wish: str, **more: str) -> dict[str, Any]:
        """How the telephone stands then; nothing, while nobody answers."""
        try:
            self._token = self._token or self._read_token()
            form = urllib.parse.urlencode({"wish": wish, "csrfmiddlewaretoken": self._token, **more}).encode()
            asked = urllib.request.Request(f"{self.url}/telephone/wish", form, headers={"Accept": "application/json"})
            with self._browser.open(asked, timeout=30) as answer:
                shown: dict[str, Any] = json.load(answer)
                return shown
        except (OSError, urllib.error.HTTPError):
            return {}

    def _read_token(self) -> str:
        with self._browser.open(f"{self.url}/telephone", timeout=30) as answer:
            found = re.search('name="csrfmiddlewaretoken" value="([^"]+)"', answer.read().decode())
        assert found
        return found[1]
