"""Django's name for this package."""

from django.apps import AppConfig


class PhoneLineConfig(AppConfig):
    """Calls, and whoever calls."""

    name = "voucherline.doors.phone_line"
    label = "phone_line"
