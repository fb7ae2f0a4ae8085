"""Django's name for this package."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """How people sign in."""

    name = "voucherline.domain.accounts"
    label = "accounts"
