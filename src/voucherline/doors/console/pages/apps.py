"""Django's name for this package."""

from django.apps import AppConfig


class ConsolePagesConfig(AppConfig):
    """Customer service on the web."""

    name = "voucherline.doors.console.pages"
    label = "console"
