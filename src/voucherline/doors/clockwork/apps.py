"""Django's name for this package."""

from django.apps import AppConfig


class ClockworkConfig(AppConfig):
    """What happens by itself."""

    name = "voucherline.doors.clockwork"
    label = "clockwork"
