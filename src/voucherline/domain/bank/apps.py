"""Django's name for this package."""

from django.apps import AppConfig


class BankConfig(AppConfig):
    """Bank statements in, payment files out."""

    name = "voucherline.domain.bank"
    label = "bank"
