"""Django's name for this package."""

from django.apps import AppConfig


class InboxConfig(AppConfig):
    """What a fresh machine would have sent."""

    name = "voucherline.doors.inbox"
    label = "inbox"
