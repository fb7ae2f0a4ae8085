"""Lots, transfers and corrections waiting for a second person."""

from django.db import models
from django.db.models import F, Q

from voucherline.ledger.values import Account, Phase


class Lot(models.Model):
    """Vouchers of one order at one price with one expiry, with its own counters."""

    personal = "how many vouchers a household has, and at what price"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    order_id = models.UUIDField()
    line_id = models.UUIDField(null=True)
    """The bank line that paid it; free vouchers have none."""
    scheme = models.TextField()
    terms = models.TextField()
    price_cents = models.BigIntegerField()
    issued_on = models.DateField()
    expires_on = models.DateField()
    live = models.BooleanField(default=True)
    """False once it has expired and nothing of it is held: the expiry run need not look at it again."""
    issued = models.BigIntegerField()
    free = models.BigIntegerField()
    held = models.BigIntegerField(default=0)
    spent = models.BigIntegerField(default=0)
    refunded = models.BigIntegerField(default=0)
    expired = models.BigIntegerField(default=0)

    class Meta:
        db_table = "ledger_lot"
        indexes = (models.Index(fields=["expires_on"], name="ledger_lot_to_expire", condition=Q(live=True)),)
        constraints = (
            models.CheckConstraint(
                name="ledger_lot_adds_up",
                condition=Q(issued=F("free") + F("held") + F("spent") + F("refunded") + F("expired")),
            ),
            models.CheckConstraint(
                name="ledger_lot_never_below_zero",
                condition=Q(
                    free__gte=0, held__gte=0, spent__gte=0, refunded__gte=0, expired__gte=0, price_cents__gte=0
                ),
            ),
        )

    def __str__(self) -> str:
        return f"lot {self.id}"


class Transfer(models.Model):
    """One debit, one credit, one unit, above zero, never edited.

    Which accounts may meet (`values.Move`) is a constraint of the migrations: Django would write it out so long that
    reading it at each insert would cost more than the insert.
    """

    personal = "what a household bought, spent and got back"
    kept = "for ever: the books are written once"

    append_only = True

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    phase = models.SmallIntegerField()
    debit = models.SmallIntegerField()
    credit = models.SmallIntegerField()
    amount = models.BigIntegerField()
    lot_id = models.UUIDField(null=True)
    company_id = models.UUIDField(null=True)
    subject_id = models.UUIDField()
    answers_id = models.UUIDField(null=True)
    corrects_id = models.UUIDField(null=True)
    at = models.DateTimeField()

    class Meta:
        db_table = "ledger_transfer"
        indexes = (
            models.Index(
                fields=["household_id", "subject_id"], name="ledger_transfer_holds", condition=Q(phase=Phase.HOLD)
            ),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["household_id", "answers_id"],
                name="ledger_hold_answered_once",
                condition=Q(answers_id__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["household_id", "corrects_id"],
                name="ledger_corrected_once",
                condition=Q(corrects_id__isnull=False),
            ),
            models.CheckConstraint(name="ledger_amount_above_zero", condition=Q(amount__gt=0)),
            models.CheckConstraint(
                name="ledger_answers_name_a_hold",
                condition=Q(phase__in=(Phase.SPEND, Phase.RELEASE), answers_id__isnull=False)
                | Q(phase__in=(Phase.DIRECT, Phase.HOLD), answers_id__isnull=True),
            ),
            models.CheckConstraint(
                name="ledger_lot_named",
                condition=Q(lot_id__isnull=False)
                | ~Q(debit__in=(Account.LOT, Account.OUTSTANDING)) & ~Q(credit__in=(Account.LOT, Account.OUTSTANDING)),
            ),
            models.CheckConstraint(
                name="ledger_company_named",
                condition=Q(company_id__isnull=False)
                | ~Q(debit__in=(Account.COMPANY, Account.OWED)) & ~Q(credit__in=(Account.COMPANY, Account.OWED)),
            ),
        )

    def __str__(self) -> str:
        return f"transfer {self.id}"


class Correction(models.Model):
    """A counter-entry that one person proposed and another must approve."""

    personal = "who proposed a counter-entry, who approved or declined it, and why"
    kept = "for ever: it says why the books were corrected"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    subject_id = models.UUIDField()
    kind = models.TextField()
    reason = models.TextField()
    vouchers = models.IntegerField(null=True)
    """How many it is about, where whoever proposed it chose so many."""
    proposed_by = models.TextField()
    proposed_at = models.DateTimeField()
    approved_by = models.TextField(default="")
    approved_at = models.DateTimeField(null=True)
    declined_by = models.TextField(default="", db_default="")
    """Nothing will come of it: the second person said no, or the first took it back."""
    declined_at = models.DateTimeField(null=True)
    declined_because = models.TextField(default="", db_default="")

    class Meta:
        db_table = "ledger_correction"
        constraints = (
            models.CheckConstraint(
                name="ledger_correction_ends_once",
                condition=Q(declined_by="", declined_at__isnull=True)
                | Q(declined_at__isnull=False, approved_by="") & ~Q(declined_by=""),
            ),
            models.CheckConstraint(
                name="ledger_correction_by_two_people",
                condition=Q(approved_by="", approved_at__isnull=True)
                | Q(approved_at__isnull=False) & ~Q(approved_by="") & ~Q(approved_by=F("proposed_by")),
            ),
        )

    def __str__(self) -> str:
        return f"correction of {self.subject_id}"
