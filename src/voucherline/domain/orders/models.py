"""Orders, demands, and how far each household is in its year."""

from django.db import models
from django.db.models import Q


class Order(models.Model):
    """Vouchers bought with one payment. Its id is the bank line's, unless one of that line was withdrawn before."""

    personal = "how many vouchers a household bought, when and for how much"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    line_id = models.UUIDField(null=True)
    scheme = models.TextField()
    terms = models.TextField()
    bought_on = models.DateField()
    """The day the bank booked the payment: its price, tranche and quota year."""
    vouchers = models.IntegerField()
    paid_cents = models.BigIntegerField()
    received_cents = models.BigIntegerField()
    in_family = models.IntegerField(default=0)
    """How many of its vouchers count in the family's tranches."""
    free = models.BooleanField(default=False)
    withdrawn = models.BooleanField(default=False)
    credited_at = models.DateTimeField()

    class Meta:
        db_table = "orders_order"
        indexes = (models.Index(fields=["line_id"], name="orders_order_line"),)
        constraints = (
            models.CheckConstraint(name="orders_order_has_vouchers", condition=Q(vouchers__gt=0)),
            models.CheckConstraint(
                name="orders_order_paid_from_what_came", condition=Q(received_cents__gte=models.F("paid_cents"))
            ),
        )

    def __str__(self) -> str:
        return f"order {self.id}"


class QuotaYear(models.Model):
    """How many vouchers a household bought, and got free, in a calendar year."""

    personal = "how many vouchers a household bought in a year"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    """Derived from household and year."""
    year = models.IntegerField()
    bought = models.IntegerField(default=0)
    in_family = models.IntegerField(default=0)
    """Of those bought, how many count in the family's tranches: all that were not bought under a priority quota."""
    free = models.IntegerField(default=0)

    class Meta:
        db_table = "orders_quota_year"
        constraints = (
            models.CheckConstraint(
                name="orders_quota_never_below_zero", condition=Q(bought__gte=0, free__gte=0, in_family__gte=0)
            ),
        )

    def __str__(self) -> str:
        return f"{self.household_id} in {self.year}"


class Demand(models.Model):
    """An order announced online and not yet paid; it lapses by itself."""

    personal = "how many vouchers a household wanted to buy"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    vouchers = models.IntegerField()
    cents = models.BigIntegerField()
    made_at = models.DateTimeField()
    lapses_on = models.DateField()
    state = models.TextField(default="open")

    class Meta:
        db_table = "orders_demand"
        indexes = (models.Index(fields=["lapses_on"], name="orders_demand_open", condition=Q(state="open")),)
        constraints = (
            models.CheckConstraint(name="orders_demand_state_known", condition=Q(state__in=("open", "paid", "lapsed"))),
        )

    def __str__(self) -> str:
        return f"demand {self.id}"
