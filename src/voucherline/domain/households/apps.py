"""Django's name for this package."""

from django.apps import AppConfig


class HouseholdsConfig(AppConfig):
    """Households: who buys vouchers, where they live, how they take part."""

    name = "voucherline.domain.households"
    label = "households"
