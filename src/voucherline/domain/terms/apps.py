"""Django's name for this package."""

from django.apps import AppConfig


class TermsConfig(AppConfig):
    """Terms that people decided."""

    name = "voucherline.domain.terms"
    label = "terms"
