"""Django's name for this package."""

from django.apps import AppConfig


class PrestationsConfig(AppConfig):
    """Hours worked: registered, answered, paid."""

    name = "voucherline.domain.prestations"
    label = "prestations"
