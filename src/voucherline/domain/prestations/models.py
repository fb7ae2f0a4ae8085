"""Prestations, their deadlines and the minutes carried from one to the next."""

from django.db import models
from django.db.models import F, Q

from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import TrayReason
from voucherline.schemes.values import Lifeline

_YES = ("", "person", "silence")
COMPANY_ASKED = Q(state="registered", company_yes="") | Q(state="contested")
"""The company's answer is waited for."""


class Prestation(models.Model):
    """Hours worked at a household on one day."""

    personal = "who worked at whose house, when, how long and at what; what was contested and why"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    scheme = models.TextField()
    terms = models.TextField()
    """The version of the terms under which it was registered."""
    company_id = models.UUIDField()
    helper_id = models.UUIDField()
    day = models.DateField()
    starts = models.SmallIntegerField(null=True)
    minutes = models.SmallIntegerField()
    activity = models.CharField(max_length=1)
    reference = models.TextField(default="")
    entered_by = models.TextField()
    channel = models.TextField()
    registered_at = models.DateTimeField()
    state = models.TextField()
    due = models.SmallIntegerField()
    """Vouchers that it costs: whole hours, with the minutes carried to it."""
    held = models.SmallIntegerField()
    spent = models.SmallIntegerField(default=0)
    submitted = models.SmallIntegerField(default=0)
    company_yes = models.TextField(default="")
    household_yes = models.TextField(default="")
    silence_off = models.BooleanField(default=False)
    """After an amendment of what was told, or a contest, only people answer."""
    validated_at = models.DateTimeField(null=True)
    company_due_at = models.DateTimeField(null=True)
    """When the company's silence counts as its yes; where silence is off, when customer service takes over."""
    household_due_at = models.DateTimeField(null=True)
    """The same for the household."""
    told_at = models.DateTimeField(null=True)
    told_how = models.TextField(default="")
    contest_reason = models.TextField(default="")
    tray = models.TextField(default="")

    class Meta:
        db_table = "prestations_prestation"
        indexes = (
            models.Index(fields=["id"], name="prestations_by_id"),
            models.Index(fields=["helper_id", "day"], name="prestations_helper_day"),
            models.Index(
                fields=["household_due_at"],
                name="prestations_household_due",
                condition=Q(household_due_at__isnull=False),
            ),
            models.Index(
                fields=["company_due_at"], name="prestations_company_due", condition=Q(company_due_at__isnull=False)
            ),
            models.Index(
                fields=["household_id"],
                name="prestations_lacking",
                condition=Q(state__in=("registered", "short"), due__gt=F("held") + F("spent")),
            ),
            # A planner reads what waits, the oldest first, and all else by its days, the newest first.
            models.Index(fields=["company_id", "day", "id"], name="prestations_company_asked", condition=COMPANY_ASKED),
            models.Index(fields=["company_id", "day", "id"], name="prestations_company_day"),
            models.Index(fields=["company_id"], name="prestations_to_submit", condition=Q(spent__gt=F("submitted"))),
            models.Index(fields=["registered_at"], name="prestations_tray", condition=~Q(tray="")),
        )
        constraints = (
            models.CheckConstraint(
                name="prestations_state_known", condition=Q(state__in=[state.value for state in PrestationState])
            ),
            models.CheckConstraint(
                name="prestations_answers_known", condition=Q(company_yes__in=_YES, household_yes__in=_YES)
            ),
            models.CheckConstraint(
                name="prestations_tray_known", condition=Q(tray__in=[reason.value for reason in TrayReason])
            ),
            models.CheckConstraint(
                name="prestations_vouchers_add_up",
                condition=Q(held__gte=0, spent__gte=0, submitted__gte=0, due__gte=0)
                & Q(due__gte=F("held") + F("spent"), spent__gte=F("submitted")),
            ),
            models.CheckConstraint(
                name="prestations_agreed_by_two",
                condition=~Q(state__in=("agreed", "short", "reimbursed", "outside vouchers"))
                | ~Q(company_yes="") & ~Q(household_yes=""),
            ),
            models.CheckConstraint(
                name="prestations_agreed_is_spent",
                condition=~Q(state__in=("agreed", "reimbursed")) | Q(held=0, spent=F("due")),
            ),
            models.CheckConstraint(
                name="prestations_cancelled_keeps_nothing", condition=~Q(state="cancelled") | Q(held=0, spent=0)
            ),
            models.CheckConstraint(
                name="prestations_household_clock_runs_when_told",
                condition=Q(household_due_at__isnull=True)
                | Q(told_at__isnull=False, state="registered", household_yes=""),
            ),
            models.CheckConstraint(
                name="prestations_company_clock_runs_when_waiting",
                condition=Q(company_due_at__isnull=True) | Q(state="registered", company_yes="") | Q(state="contested"),
            ),
            models.CheckConstraint(name="prestations_minutes", condition=Q(minutes__gt=0)),
        )

    def __str__(self) -> str:
        return f"prestation {self.id}"


class Deadline(models.Model):
    """A clock as it was set: when it ends and why. Kept for ever; a moved clock is a new row."""

    personal = "when a household was told of work, and how; when it was away"
    kept = "for ever: nothing deletes it yet"

    append_only = True

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    prestation_id = models.UUIDField()
    party = models.TextField()
    set_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    derivation = models.JSONField()

    class Meta:
        db_table = "prestations_deadline"

    def __str__(self) -> str:
        return f"{self.party} until {self.ends_at}"


class Carry(models.Model):
    """Minutes of a household and company that no voucher has paid yet; below zero when a voucher paid too many."""

    personal = "minutes worked at a household"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    """Derived from household and company."""
    company_id = models.UUIDField()
    minutes = models.IntegerField()

    class Meta:
        db_table = "prestations_carry"

    def __str__(self) -> str:
        return f"{self.minutes} minutes"


class Outage(models.Model):
    """When something on which some households depend was down: their clocks stood still."""

    personal = "nothing"
    kept = "for ever: nothing deletes it yet, but one that took no time"

    id = models.UUIDField(primary_key=True)
    lifeline = models.TextField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)
    """Empty while it lasts."""
    by_hand = models.BooleanField(default=False)
    """Somebody said so: only somebody ends it."""

    class Meta:
        db_table = "prestations_outage"
        constraints = (
            models.CheckConstraint(
                name="prestations_outage_forwards", condition=Q(ends_at__isnull=True) | Q(ends_at__gt=F("starts_at"))
            ),
            models.CheckConstraint(
                name="prestations_outage_lifeline_known", condition=Q(lifeline__in=[each.value for each in Lifeline])
            ),
            models.UniqueConstraint(
                fields=["lifeline"], condition=Q(ends_at__isnull=True), name="prestations_one_open_outage"
            ),
        )

    def __str__(self) -> str:
        return f"{self.lifeline} down from {self.starts_at}"


class Sample(models.Model):
    """A week of a scheme whose silence was looked into: how often it agreed, and how many were asked again."""

    personal = "nothing"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    """Derived from scheme and week."""
    scheme = models.TextField()
    week = models.DateField()
    """Its Monday."""
    terms = models.TextField()
    agreed = models.IntegerField()
    asked = models.IntegerField()
    secret_print = models.TextField()
    """By which the secret that the draw was made with can be known again."""
    drawn_at = models.DateTimeField()

    class Meta:
        db_table = "prestations_sample"
        constraints = (
            models.UniqueConstraint(fields=["scheme", "week"], name="prestations_sample_once_a_week"),
            models.CheckConstraint(
                name="prestations_sample_of_what_was_agreed", condition=Q(asked__gte=0, agreed__gte=F("asked"))
            ),
        )

    def __str__(self) -> str:
        return f"sample of {self.scheme}, week of {self.week}"


class SampleQuestion(models.Model):
    """A household is asked whether what its silence agreed to was right. Asked once: its id is the prestation's."""

    personal = "what a household answered about work at its house"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    sample = models.ForeignKey(Sample, on_delete=models.PROTECT, related_name="questions", db_constraint=False)
    was_right = models.BooleanField(null=True)
    words = models.TextField(default="")
    answered_by = models.TextField(default="")
    answered_at = models.DateTimeField(null=True)
    settled_how = models.TextField(default="")
    """What customer service did about a wrong one."""
    settled_by = models.TextField(default="")
    settled_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "prestations_sample_question"
        indexes = (
            models.Index(fields=["id"], name="prestations_sample_by_id"),
            models.Index(
                fields=["answered_at"],
                name="prestations_sample_wrong",
                condition=Q(was_right=False, settled_at__isnull=True),
            ),
        )
        constraints = (
            models.CheckConstraint(
                name="prestations_sample_answered_by_somebody",
                condition=Q(was_right__isnull=True, answered_at__isnull=True, answered_by="")
                | Q(was_right__isnull=False, answered_at__isnull=False) & ~Q(answered_by=""),
            ),
            models.CheckConstraint(
                name="prestations_sample_settled_if_wrong",
                condition=Q(settled_at__isnull=True, settled_by="", settled_how="")
                | Q(settled_at__isnull=False, was_right=False) & ~Q(settled_by="") & ~Q(settled_how=""),
            ),
        )

    def __str__(self) -> str:
        return f"question about {self.id}"


class Objection(models.Model):
    """What a helper says of a change of her hours; it waits until her company, or customer service, answered her."""

    personal = "what a helper says of a change of her hours, in her words, and what she was answered"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    prestation_id = models.UUIDField()
    company_id = models.UUIDField()
    helper_id = models.UUIDField()
    words = models.TextField()
    made_at = models.DateTimeField()
    settled_how = models.TextField(default="")
    settled_by = models.TextField(default="")
    settled_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "prestations_objection"
        indexes = (
            models.Index(fields=["id"], name="prestations_objection_by_id"),
            models.Index(fields=["prestation_id"], name="prestations_objection_of_work"),
            models.Index(
                fields=["company_id", "made_at"],
                name="prestations_objection_waits",
                condition=Q(settled_at__isnull=True),
            ),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["household_id", "prestation_id"],
                condition=Q(settled_at__isnull=True),
                name="prestations_one_open_objection",
            ),
            models.CheckConstraint(
                name="prestations_objection_settled_by_somebody",
                condition=Q(settled_at__isnull=True, settled_by="", settled_how="")
                | Q(settled_at__isnull=False) & ~Q(settled_by="") & ~Q(settled_how=""),
            ),
        )

    def __str__(self) -> str:
        return f"objection about {self.prestation_id}"
