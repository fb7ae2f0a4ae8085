"""Django's name for this package."""

from django.apps import AppConfig


class HealthConfig(AppConfig):
    """How this installation is."""

    name = "voucherline.doors.health"
    label = "health"
