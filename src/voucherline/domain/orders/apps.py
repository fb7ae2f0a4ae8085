"""Django's name for this package."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """Households pay, vouchers are issued."""

    name = "voucherline.domain.orders"
    label = "orders"
