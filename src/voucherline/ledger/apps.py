"""Django's name for this package."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """Accounts and transfers, in vouchers and in cents."""

    name = "voucherline.ledger"
    label = "ledger"
