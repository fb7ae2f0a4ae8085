"""Households, what they proved, when they are away, how they are reached and who may act for them."""

from typing import Final

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import Concat

from voucherline.domain.households.values import ContactKind, HouseholdState, MandateState, OrderConfirmations
from voucherline.schemes.values import Solution

_BLANK: Final = models.Value(" ", output_field=models.TextField())


class Household(models.Model):
    """The account of one adult who buys vouchers. Households with one address key are a family."""

    personal = "name, address, contact points, language, hours for calls, account number, whether somebody died"
    kept = "for ever: nothing deletes it yet"

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
    found_by = models.GeneratedField(
        expression=models.Func(
            Concat("name", _BLANK, "street", _BLANK, "postcode", _BLANK, "town"),
            function="households_folded",
        ),
        output_field=models.TextField(),
        db_persist=True,
    )
    """Name and address as they are looked for: small letters without accents. The database writes it."""

    class Meta:
        db_table = "households_household"
        indexes = (
            # Customer service looks for people by what it heard and typed: three letters at a time.
            GinIndex(fields=["found_by"], opclasses=["gin_trgm_ops"], name="households_found_by"),
            models.Index(fields=["address_key"], name="households_family"),
            # A caller is looked for by the number that calls.
            GinIndex(fields=["telephones"], name="households_callers"),
        )
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

    personal = "that a household belongs to a priority group, or is a self-employed mother, and when"
    kept = "for ever: nothing deletes it yet"

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

    personal = "when a household is not at home"
    kept = "for ever: nothing deletes it yet"

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


class ContactChange(models.Model):
    """A new contact point, from the day it was given; used only when its wait is over."""

    personal = "contact points of before and of now"
    kept = "for ever: nothing deletes it yet"

    WAITING = "waiting"
    CURRENT = "current"
    STOPPED = "stopped"

    id = models.UUIDField(primary_key=True)
    household = models.ForeignKey(Household, on_delete=models.PROTECT, related_name="contact_changes")
    what = models.TextField()
    email = models.TextField(default="")
    telephones = ArrayField(models.TextField(), default=list)
    street = models.TextField(default="")
    postcode = models.TextField(default="")
    town = models.TextField(default="")
    asked_at = models.DateTimeField()
    usable_from = models.DateField()
    state = models.TextField(default=WAITING)
    ended_at = models.DateTimeField(null=True)
    """When it was taken into use, or stopped."""

    class Meta:
        db_table = "households_contact_change"
        constraints = (
            models.UniqueConstraint(
                fields=["household", "what"],
                condition=models.Q(state="waiting"),
                name="households_contact_change_one_waits",
            ),
            models.CheckConstraint(
                name="households_contact_change_what_known",
                condition=models.Q(what__in=[kind.value for kind in ContactKind]),
            ),
            models.CheckConstraint(
                name="households_contact_change_ends_once",
                condition=models.Q(state="waiting", ended_at__isnull=True)
                | models.Q(state__in=["current", "stopped"], ended_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.what} of {self.household_id}, {self.state}"


class TelephoneCode(models.Model):
    """What is kept of a household's code: never the code itself."""

    personal = "the hash of a household's code; how often somebody keyed in a wrong one"
    kept = "for ever: nothing deletes it yet"

    household = models.OneToOneField(Household, on_delete=models.PROTECT, primary_key=True, related_name="code")
    hash = models.TextField()
    set_at = models.DateTimeField()
    wrong_tries = models.SmallIntegerField(default=0, db_default=0)
    """How often in a row whoever wanted to change it did not know it."""
    warned_at = models.DateTimeField(null=True)
    """When the household was last told of wrong codes that were keyed with its number."""

    class Meta:
        db_table = "households_telephone_code"
        indexes = (
            models.Index(fields=["warned_at"], name="households_warned", condition=models.Q(warned_at__isnull=False)),
        )

    def __str__(self) -> str:
        return f"code of {self.household_id}"


class Mandate(models.Model):
    """Somebody may act for a household, from day to day: another household, or a person with a name and a contact."""

    personal = "who helps whom; name and contact point of the holder"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    household = models.ForeignKey(Household, on_delete=models.PROTECT, related_name="mandates_given")
    holder = models.ForeignKey(Household, on_delete=models.PROTECT, null=True, related_name="mandates_held")
    holder_name = models.TextField()
    holder_email = models.TextField(default="")
    holder_telephone = models.TextField(default="")
    first = models.DateField()
    last = models.DateField()
    allows = ArrayField(models.TextField())
    state = models.TextField(default=MandateState.OFFERED.value)
    offered_at = models.DateTimeField()
    accept_until = models.DateField()
    accepted_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_because = models.TextField(default="")
    code_hash = models.TextField(default="")
    """Of the code in the letter to the giver: until it was used; of a holder without an account, until it is over."""
    wrong_codes = models.SmallIntegerField(default=0)

    class Meta:
        db_table = "households_mandate"
        constraints = (
            models.CheckConstraint(
                name="households_mandate_state_known",
                condition=models.Q(state__in=[state.value for state in MandateState]),
            ),
            models.CheckConstraint(name="households_mandate_forwards", condition=models.Q(last__gte=models.F("first"))),
            models.CheckConstraint(
                name="households_mandate_to_another",
                condition=models.Q(holder__isnull=True) | ~models.Q(holder=models.F("household")),
            ),
            models.CheckConstraint(
                name="households_mandate_ends_once",
                condition=models.Q(state="ended", ended_at__isnull=False)
                | (~models.Q(state="ended") & models.Q(ended_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="households_mandate_accepted_when",
                condition=~models.Q(state="accepted") | models.Q(accepted_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"mandate {self.id}, {self.state}"
