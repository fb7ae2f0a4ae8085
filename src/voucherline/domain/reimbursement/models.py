"""Payments to companies, and the prestations in them."""

from django.db import models
from django.db.models import Q

from voucherline.domain.reimbursement.values import PaymentState


class Payment(models.Model):
    """What a company is paid for one day."""

    personal = "what a company is paid; it may be one person's"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    company_id = models.UUIDField()
    scheme = models.TextField()
    day = models.DateField()
    number = models.IntegerField()
    """1, or more when the day's first payment had already gone to the bank or came back."""
    state = models.TextField(default=PaymentState.OPEN.value)
    vouchers = models.BigIntegerField(default=0)
    cents = models.BigIntegerField(default=0)
    opened_at = models.DateTimeField()

    class Meta:
        db_table = "reimbursement_payment"
        indexes = (
            models.Index(fields=["scheme"], name="reimbursement_open", condition=Q(state=PaymentState.OPEN.value)),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["company_id", "scheme", "day", "number"], name="reimbursement_one_payment_a_day"
            ),
            models.CheckConstraint(
                name="reimbursement_payment_state_known", condition=Q(state__in=[state.value for state in PaymentState])
            ),
        )

    def __str__(self) -> str:
        return f"payment of {self.day} to {self.company_id}"


class Part(models.Model):
    """Vouchers of one prestation in one payment. Its id is also that of the ledger's hold."""

    personal = "with how many vouchers a household paid for work"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="parts", db_constraint=False)
    prestation_id = models.UUIDField()
    vouchers = models.IntegerField()
    cents = models.BigIntegerField()

    class Meta:
        db_table = "reimbursement_part"
        constraints = (
            models.CheckConstraint(name="reimbursement_part_above_zero", condition=Q(vouchers__gt=0, cents__gt=0)),
        )

    def __str__(self) -> str:
        return f"part of {self.payment_id}"
