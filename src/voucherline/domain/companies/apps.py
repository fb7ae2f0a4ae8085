"""Django's name for this package."""

from django.apps import AppConfig


class CompaniesConfig(AppConfig):
    """Companies, helpers and the contracts between them."""

    name = "voucherline.domain.companies"
    label = "companies"
