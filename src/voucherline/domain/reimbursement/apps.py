"""Django's name for this package."""

from django.apps import AppConfig


class ReimbursementConfig(AppConfig):
    """Companies get paid."""

    name = "voucherline.domain.reimbursement"
    label = "reimbursement"
