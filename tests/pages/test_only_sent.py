"""What is asked for where only forms are sent is a page in words, in the language that was asked for."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_another_language_for_the_answer_to_a_form_is_no_empty_page() -> None:
    browser: Any = Client(SERVER_NAME="localhost")
    wrong = browser.post("/sign-in/passkey", {"passkey": "{}"})
    assert wrong.status_code == 422
    assert "/sign-in/passkey?lang=fr" in wrong.content.decode()

    asked = browser.get("/sign-in/passkey?lang=fr")

    assert (asked.status_code, asked.headers["Allow"]) == (405, "POST")
    assert '<html lang="fr"' in asked.content.decode()
    assert "Revenez" in asked.content.decode()
    assert '<html lang="fr"' in browser.get("/").content.decode()


def test_programs_hear_what_they_heard_before() -> None:
    assert Client(SERVER_NAME="localhost").put("/sign-in/passkey").content == b""
