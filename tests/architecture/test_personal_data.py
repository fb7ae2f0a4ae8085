"""Every table says what in it is personal, and how long it is kept."""

from __future__ import annotations

from typing import Final

import pytest
from django.apps import apps
from django.conf import settings
from django.db.models import Model

from voucherline.doors.clockwork.timetable import TIMETABLE

MODELS: Final = [model for model in apps.get_models() if model.__module__.startswith("voucherline.")]
every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)


@every_model
@pytest.mark.parametrize("what", ["personal", "kept"])
def test_says(model: type[Model], what: str) -> None:
    words = vars(model).get(what)
    assert isinstance(words, str), f"{model.__name__} does not say `{what}`"
    assert words.strip(), f"{model.__name__} says nothing in `{what}`"


@every_model
def test_names_a_setting_and_a_job_that_there_are(model: type[Model]) -> None:
    for word in vars(model)["kept"].replace(",", " ").split():
        if word.startswith("VOUCHERLINE_"):
            assert isinstance(getattr(settings, word), int)
    _, quoted, rest = vars(model)["kept"].partition("`")
    if quoted:
        assert rest.partition("`")[0] in {job.name for job in TIMETABLE}


@every_model
def test_what_is_written_once_is_not_said_to_be_deleted(model: type[Model]) -> None:
    if getattr(model, "append_only", False):
        assert vars(model)["kept"].startswith(("for ever", "as "))
