"""Companies, helpers, contracts and approvals: small reference tables."""

from django.db import models

from voucherline.domain.companies.values import Submits
from voucherline.domain.companies.values_of_extra_costs import Per


class Company(models.Model):
    """An approved company."""

    personal = "name and account of a company; it may be one person's"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    number = models.CharField(max_length=10, unique=True)
    name = models.TextField()
    iban = models.TextField()
    street = models.TextField(default="")
    postcode = models.TextField(default="")
    town = models.TextField(default="")
    email = models.TextField(default="", db_default="")
    language = models.CharField(max_length=2, default="nl", db_default="nl")

    submits = models.TextField(default=Submits.DAILY.value, db_default=Submits.DAILY.value)
    """Is what it is owed asked for every day by itself, or does it ask?"""

    class Meta:
        db_table = "companies_company"
        constraints = (
            models.CheckConstraint(
                name="companies_company_submits_known",
                condition=models.Q(submits__in=[each.value for each in Submits]),
            ),
        )

    def __str__(self) -> str:
        return self.name


class Approval(models.Model):
    """A company may do one activity in one scheme, from day to day."""

    personal = "nothing"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="approvals")
    scheme = models.TextField()
    activity = models.TextField()
    first = models.DateField()
    last = models.DateField(null=True)

    class Meta:
        db_table = "companies_approval"

    def __str__(self) -> str:
        return f"{self.company_id} {self.activity}"


class Helper(models.Model):
    """A worker."""

    personal = "name, language, contact points"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    number = models.CharField(max_length=12, unique=True)
    name = models.TextField()
    language = models.CharField(max_length=2)
    email = models.TextField(default="", db_default="")
    telephone = models.TextField(default="", db_default="")
    """E.164."""

    class Meta:
        db_table = "companies_helper"
        constraints = (
            models.CheckConstraint(
                name="companies_helper_number_begins_980", condition=models.Q(number__startswith="980")
            ),
        )

    def __str__(self) -> str:
        return f"helper {self.number}"


class HelperCode(models.Model):
    """What is kept of a helper's code for the telephone: never the code itself."""

    personal = "the hash of a helper's code"
    kept = "for ever: nothing deletes it yet"

    helper = models.OneToOneField(Helper, on_delete=models.PROTECT, primary_key=True, related_name="code")
    hash = models.TextField()
    set_at = models.DateTimeField()

    class Meta:
        db_table = "companies_helper_code"

    def __str__(self) -> str:
        return f"code of {self.helper_id}"


class Contract(models.Model):
    """A helper works for a company, from day to day."""

    personal = "for whom a helper works, from when to when"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    helper = models.ForeignKey(Helper, on_delete=models.PROTECT, related_name="contracts")
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="contracts")
    first = models.DateField()
    last = models.DateField(null=True)

    class Meta:
        db_table = "companies_contract"

    def __str__(self) -> str:
        return f"{self.helper_id} at {self.company_id}"


class ExtraCost(models.Model):
    """What a company asks one household beside the voucher, from a day on. Nobody here collects it."""

    personal = "what a company asks a household for, how much, and from when"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    household_id = models.UUIDField()
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="extra_costs", db_index=False)
    announcement_id = models.UUIDField()
    """What was announced together."""
    purpose = models.TextField()
    cents = models.PositiveIntegerField()
    per = models.TextField()
    first = models.DateField()
    last = models.DateField(null=True)
    announced_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)
    terms = models.TextField()
    """The version under which its first day was early enough."""

    class Meta:
        db_table = "companies_extra_cost"
        indexes = (models.Index(name="companies_extra_cost_of", fields=["company", "announcement_id"]),)
        constraints = (
            models.CheckConstraint(
                name="companies_extra_cost_per_known", condition=models.Q(per__in=[each.value for each in Per])
            ),
            models.CheckConstraint(name="companies_extra_cost_some", condition=models.Q(cents__gt=0)),
            models.CheckConstraint(
                name="companies_extra_cost_days",
                condition=models.Q(last__isnull=True) | models.Q(last__gte=models.F("first")),
            ),
            models.CheckConstraint(
                name="companies_extra_cost_withdrawn_or_ended",
                condition=models.Q(last__isnull=True) | models.Q(withdrawn_at__isnull=True),
            ),
        )

    def __str__(self) -> str:
        return f"{self.company_id} asks {self.household_id}"
