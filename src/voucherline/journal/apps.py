"""Django's name for this package."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """The journal."""

    name = "voucherline.journal"
    label = "journal"
