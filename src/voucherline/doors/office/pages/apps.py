"""Django's name for this package."""

from django.apps import AppConfig


class OfficePagesConfig(AppConfig):
    """Companies on the web."""

    name = "voucherline.doors.office.pages"
    label = "office"
