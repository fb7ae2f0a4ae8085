"""Django's name for this package."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """What all web pages share."""

    name = "voucherline.pages"
    label = "pages"
