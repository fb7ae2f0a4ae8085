"""Django's name for this package."""

from django.apps import AppConfig


class HelpersConfig(AppConfig):
    """Helpers on the web."""

    name = "voucherline.doors.portal.helpers"
    label = "helpers_portal"
