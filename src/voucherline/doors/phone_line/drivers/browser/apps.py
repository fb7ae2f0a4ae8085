"""Django's name for this package: its page, style and script."""

from django.apps import AppConfig


class BrowserTelephoneConfig(AppConfig):
    """A telephone in the browser."""

    name = "voucherline.doors.phone_line.drivers.browser"
    label = "browser_telephone"
