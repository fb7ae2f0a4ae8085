"""Django's name for this package."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """Households on the web."""

    name = "voucherline.doors.portal"
    label = "portal"
