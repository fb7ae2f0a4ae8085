"""Households, what they proved, and when they are away."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from voucherline.domain.households.values import HouseholdState, OrderConfirmations
from voucherline.schemes.values import Solution


class Household(models.Model):
    """The account of one adult who buys vouchers. Households with one address key are a family."""

    id = models.UUIDField(primary_key=True)
    number = models.CharField(max_length=12, unique=True)
    scheme = models.TextField()
    language = models.CharField(max_length=2)
    name = models.TextField()
    street = models.TextField()
    postcode = models.TextField()
    town = models.TextField()
    address_key = models.TextField()
    email = models.TextField(default="")
    telephones = ArrayField(models.TextField(), default=list, db_default=[])
    """E.164, the one to call first before the others."""
    solution = models.TextField(default=Solution.ONLINE.value)
    order_confirmations = models.TextField(
        default=OrderConfirmations.EMAIL.value, db_default=OrderConfirmations.EMAIL.value
    )
    large_print = models.BooleanField(default=False, db_default=False)
    call_from = models.SmallIntegerField(null=True)
    """Minute of the day from which the household wants to be called; with `call_to`, or neither."""
    call_to = models.SmallIntegerField(null=True)
    statements_by_letter = models.BooleanField(default=False, db_default=False)
    state = models.TextField(default=HouseholdState.OPEN.value)
    state_since = models.DateField()
    refund_iban = models.TextField(default="")
    """An account proved by letter; takes precedence over the one a payment came from."""

    class Meta:
        db_table = "households_household"
        indexes = (models.Index(fields=["address_key"], name="households_family"),)
        constraints = (
            models.CheckConstraint(
                name="households_state_known", condition=models.Q(state__in=[state.value for state in HouseholdState])
            ),
            models.CheckConstraint(
                name="households_solution_known",
                condition=models.Q(solution__in=[solution.value for solution in Solution]),
            ),
            models.CheckConstraint(
                name="households_order_confirmations_known",
                condition=models.Q(order_confirmations__in=[each.value for each in OrderConfirmations]),
            ),
            models.CheckConstraint(
                name="households_call_hours_in_order",
                condition=models.Q(call_from__isnull=True, call_to__isnull=True)
                | models.Q(
                    call_from__isnull=False,
                    call_to__isnull=False,
                    call_from__gte=0,
                    call_to__lte=24 * 60,
                    call_to__gt=models.F("call_from"),
                ),
            ),
        )

    def __str__(self) -> str:
        return f"household {self.number}"


class Proof(models.Model):
    """What a household proved, for some days."""

    id = models.UUIDField(primary_key=True)
    household = models.ForeignKey(Household, on_delete=models.PROTECT, related_name="proofs")
    kind = models.TextField()
    first = models.DateField()
    last = models.DateField(null=True)

    class Meta:
        db_table = "households_proof"

    def __str__(self) -> str:
        return f"{self.kind} of {self.household_id}"


class Absence(models.Model):
    """Days on which a household is away and its clocks stand still."""

    id = models.UUIDField(primary_key=True)
    household = models.ForeignKey(Household, on_delete=models.PROTECT, related_name="absences")
    first = models.DateField()
    last = models.DateField()

    class Meta:
        db_table = "households_absence"
        constraints = (
            models.CheckConstraint(name="households_absence_forwards", condition=models.Q(last__gte=models.F("first"))),
        )

    def __str__(self) -> str:
        return f"absence {self.first} to {self.last}"
