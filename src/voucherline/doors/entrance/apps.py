"""Django's name for this package."""

from django.apps import AppConfig


class EntranceConfig(AppConfig):
    """Where people come in."""

    name = "voucherline.doors.entrance"
    label = "entrance"
