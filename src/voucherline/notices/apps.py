"""Django's name for this package."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """Notices."""

    name = "voucherline.notices"
    label = "notices"
