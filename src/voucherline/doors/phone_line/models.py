"""Calls as they were walked, how households like to be spoken to, and calls back.

Each model says what in it is personal, and how long that is kept. Nothing here ever holds a code.
"""

from django.db import models
from django.db.models import Q

from voucherline.domain.companies.models import Helper
from voucherline.domain.households.models import Household


class Call(models.Model):
    """One telephone call, in or out, and how it ended."""

    personal = "the telephone number; that this household or helper telephoned, and when"
    kept = "as long as the notice or the answer that it served: it is the proof of it"

    id = models.UUIDField(primary_key=True)
    outgoing = models.BooleanField(default=False)
    dialogue = models.TextField()
    version = models.PositiveSmallIntegerField()
    number = models.TextField(default="")
    """Of the other side, E.164; empty: withheld. Personal."""
    household = models.ForeignKey(Household, on_delete=models.PROTECT, null=True, related_name="+")
    """Who was known by a code or by its written wish; nobody, where nobody was."""
    helper = models.ForeignKey(Helper, on_delete=models.PROTECT, null=True, related_name="+")
    delivery = models.UUIDField(null=True)
    """The delivery of a notice that it served."""
    language = models.CharField(max_length=2)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    outcome = models.TextField(default="")
    told = models.BooleanField(default=False)
    """A key was pressed after the news was said."""

    class Meta:
        db_table = "phone_line_call"
        indexes = (
            models.Index(fields=["number", "-started_at"], name="phone_line_calls_of_number"),
            models.Index(fields=["household", "-started_at"], name="phone_line_calls_of_household"),
            models.Index(fields=["delivery"], name="phone_line_calls_of_delivery"),
            # How many were made today is asked before each call that is placed; which ones died, every hour.
            models.Index(fields=["started_at"], name="phone_line_calls_made", condition=Q(outgoing=True)),
            models.Index(fields=["started_at"], name="phone_line_calls_going_on", condition=Q(ended_at__isnull=True)),
        )
        constraints = (
            models.CheckConstraint(
                name="phone_line_call_ends_once",
                condition=Q(ended_at__isnull=True, outcome="") | Q(ended_at__isnull=False) & ~Q(outcome=""),
            ),
        )

    def __str__(self) -> str:
        return f"call {self.id}"


class CallStep(models.Model):
    """One thing said, heard or done in a call, in order. Written once."""

    personal = "what was said to a household: days, hours, first names of helpers, vouchers"
    kept = "as its call"

    append_only = True

    SAID = "said"
    HEARD = "heard"
    DID = "did"
    ENDED = "ended"

    id = models.UUIDField(primary_key=True)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="steps")
    second = models.FloatField()
    """Since the call began."""
    step = models.TextField()
    what = models.TextField()
    words = models.TextField(default="")
    secret = models.BooleanField(default=False)
    """Keys of a code: they are not kept."""

    class Meta:
        db_table = "phone_line_call_step"
        indexes = (models.Index(fields=["call", "id"], name="phone_line_steps_of_call"),)
        constraints = (
            models.CheckConstraint(
                name="phone_line_step_keeps_no_code", condition=Q(secret=False) | Q(what="heard", words="")
            ),
            models.CheckConstraint(
                name="phone_line_step_known", condition=Q(what__in=["said", "heard", "did", "ended"])
            ),
        )

    def __str__(self) -> str:
        return f"{self.what} in {self.call_id}"


class CallerProfile(models.Model):
    """How a household is spoken to on the telephone, as it chose or as was learnt."""

    personal = "how slowly a household is spoken to and at which hour it was reached; its written wish"
    kept = "as its household"

    household = models.OneToOneField(Household, on_delete=models.PROTECT, primary_key=True, related_name="+")
    pace = models.PositiveSmallIntegerField(default=0)
    """0 is usual, 2 the slowest."""
    waits_percent = models.PositiveSmallIntegerField(default=100)
    """How long one waits for its keys, of the usual time."""
    best_hour = models.PositiveSmallIntegerField(null=True)
    """Hour of the Brussels day at which it last heard a call through."""
    without_code = models.BooleanField(default=False)
    """It asked in writing to be told, and to answer, without its code when the line calls it."""

    class Meta:
        db_table = "phone_line_caller_profile"
        constraints = (
            models.CheckConstraint(name="phone_line_pace_known", condition=Q(pace__lte=2)),
            models.CheckConstraint(
                name="phone_line_waits_within_reason", condition=Q(waits_percent__gte=100, waits_percent__lte=300)
            ),
        )

    def __str__(self) -> str:
        return f"profile of {self.household_id}"


class CallBack(models.Model):
    """Somebody asked for a person when there was none: customer service calls."""

    personal = "the telephone number"
    kept = "as its call"

    id = models.UUIDField(primary_key=True)
    call = models.OneToOneField(Call, on_delete=models.PROTECT, related_name="call_back")
    number = models.TextField()
    asked_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    done_by = models.TextField(default="")

    class Meta:
        db_table = "phone_line_call_back"
        constraints = (
            models.CheckConstraint(
                name="phone_line_call_back_done_by_somebody",
                condition=Q(done_at__isnull=True, done_by="") | Q(done_at__isnull=False) & ~Q(done_by=""),
            ),
        )

    def __str__(self) -> str:
        return f"call back {self.id}"
