"""Our accounts, the lines of their statements, and the payments we send."""

from django.db import models

from voucherline.domain.bank.values import Outcome, OutgoingState, Purpose


class Account(models.Model):
    """An account of a scheme. Its row is locked while lines are taken in: two imports wait for each other."""

    personal = "nothing"
    kept = "for ever: nothing deletes it yet"

    iban = models.TextField(primary_key=True)
    scheme = models.TextField(unique=True)
    name = models.TextField()

    class Meta:
        db_table = "bank_account"

    def __str__(self) -> str:
        return f"{self.scheme}: {self.iban}"


class Line(models.Model):
    """A movement as the bank told it, and what became of it."""

    personal = "who paid, from which account, how much, with which words"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    account = models.TextField()
    file = models.TextField()
    position = models.IntegerField()
    booked_on = models.DateField()
    value_on = models.DateField()
    cents = models.BigIntegerField()
    currency = models.TextField()
    bank_reference = models.TextField()
    end_to_end = models.TextField()
    counterparty_account = models.TextField()
    counterparty_name = models.TextField()
    structured = models.TextField()
    message = models.TextField()
    outcome = models.TextField()
    reason = models.TextField()
    household_id = models.UUIDField(null=True)
    vouchers = models.IntegerField(default=0)
    returned_cents = models.BigIntegerField(default=0)
    outgoing_id = models.UUIDField(null=True)
    taken_in_at = models.DateTimeField()

    class Meta:
        db_table = "bank_line"
        indexes = (
            models.Index(fields=["account", "booked_on", "cents"], name="bank_line_alike"),
            # Whoever paid is looked for by what stands on its own statement.
            models.Index(fields=["bank_reference"], name="bank_line_reference"),
            models.Index(
                fields=["taken_in_at"], name="bank_line_tray", condition=models.Q(outcome=Outcome.IN_TRAY.value)
            ),
        )
        constraints = (
            models.CheckConstraint(
                name="bank_line_has_one_outcome",
                condition=models.Q(outcome__in=[outcome.value for outcome in Outcome]),
            ),
            models.CheckConstraint(
                name="bank_line_gives_only_what_came",
                condition=models.Q(returned_cents=0)
                | models.Q(returned_cents__gt=0, cents__gte=models.F("returned_cents")),
            ),
        )

    def __str__(self) -> str:
        return f"{self.booked_on} {self.cents}"


class Statement(models.Model):
    """A statement taken in whole, with balances that agreed: nothing new can come of it from another file."""

    personal = "nothing"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    """Derived from account, number and both balances."""
    account = models.TextField()
    number = models.TextField()
    file = models.TextField()
    taken_in_at = models.DateTimeField()

    class Meta:
        db_table = "bank_statement"

    def __str__(self) -> str:
        return f"statement {self.number} of {self.account}"


class PaymentFile(models.Model):
    """A file of payments handed to the bank."""

    personal = "who is paid, on which account and how much: the file as the bank got it"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    message_id = models.TextField(unique=True)
    account = models.ForeignKey(Account, on_delete=models.PROTECT)
    created_at = models.DateTimeField()
    payments = models.IntegerField()
    cents = models.BigIntegerField()
    content = models.BinaryField()

    class Meta:
        db_table = "bank_payment_file"

    def __str__(self) -> str:
        return self.message_id


class Outgoing(models.Model):
    """A payment of ours: to a company, or back to who paid."""

    personal = "who is paid, on which account, how much and why"
    kept = "for ever: nothing deletes it yet, but what was not sent and is asked for anew"

    id = models.UUIDField(primary_key=True)
    purpose = models.TextField()
    scheme = models.TextField()
    household_id = models.UUIDField(null=True)
    company_id = models.UUIDField(null=True)
    name = models.TextField()
    iban = models.TextField()
    cents = models.BigIntegerField()
    reason = models.TextField()
    subject_id = models.UUIDField()
    due_on = models.DateField()
    state = models.TextField(default=OutgoingState.READY.value)
    file = models.ForeignKey(PaymentFile, null=True, on_delete=models.PROTECT)
    created_at = models.DateTimeField()
    settled = models.BooleanField(default=False)
    """Has the ledger been told of the bank's answer?"""

    class Meta:
        db_table = "bank_outgoing"
        indexes = (
            models.Index(
                fields=["scheme"], name="bank_outgoing_ready", condition=models.Q(state=OutgoingState.READY.value)
            ),
            models.Index(fields=["subject_id"], name="bank_outgoing_subject"),
            models.Index(
                fields=["purpose"],
                name="bank_outgoing_to_settle",
                condition=models.Q(
                    state__in=(OutgoingState.EXECUTED.value, OutgoingState.CAME_BACK.value), settled=False
                ),
            ),
        )
        constraints = (
            models.CheckConstraint(name="bank_outgoing_above_zero", condition=models.Q(cents__gt=0)),
            models.CheckConstraint(
                name="bank_outgoing_state_has_file",
                condition=models.Q(
                    state__in=(OutgoingState.READY.value, OutgoingState.STOPPED.value), file__isnull=True
                )
                | models.Q(
                    state__in=(
                        OutgoingState.IN_FILE.value,
                        OutgoingState.EXECUTED.value,
                        OutgoingState.CAME_BACK.value,
                    ),
                    file__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="bank_outgoing_purpose_known",
                condition=models.Q(purpose__in=[purpose.value for purpose in Purpose]),
            ),
        )

    def __str__(self) -> str:
        return f"{self.purpose} {self.cents}"
