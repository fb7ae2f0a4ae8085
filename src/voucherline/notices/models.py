"""Notices, their deliveries by channel, what happened to each, and print runs."""

from django.db import models
from django.db.models import Q

from voucherline.notices.states import DeliveryState, NoticeState
from voucherline.notices.values import Channel, NoticeKind, Recipient


class Notice(models.Model):
    """One piece of news for one person. The database key is (household_id, id).

    A fact is told to a person once: (household_id, fact_id, kind, recipient_id) is unique.
    """

    personal = "of what a person is told"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    """The fact's household; where a fact has none, as the fact names it."""
    id = models.UUIDField(primary_key=True)
    fact_id = models.UUIDField()
    subject_id = models.UUIDField()
    kind = models.TextField()
    recipient = models.TextField()
    recipient_id = models.UUIDField()
    happened_at = models.DateTimeField()
    made_at = models.DateTimeField()
    state = models.TextField(default=NoticeState.OPEN.value)
    told_at = models.DateTimeField(null=True)
    told_how = models.TextField(default="")

    class Meta:
        db_table = "notices_notice"
        indexes = (
            models.Index(fields=["id"], name="notices_by_id"),
            models.Index(fields=["subject_id"], name="notices_of_subject"),
            models.Index(fields=["made_at"], name="notices_unreachable", condition=Q(state="unreachable")),
            models.Index(fields=["made_at", "id"], name="notices_newest"),
            models.Index(fields=["recipient_id", "made_at", "id"], name="notices_to_somebody"),
        )
        constraints = (
            models.UniqueConstraint(
                fields=["household_id", "fact_id", "kind", "recipient_id"], name="notices_a_fact_is_told_once"
            ),
            models.CheckConstraint(
                name="notices_kind_known", condition=Q(kind__in=[each.value for each in NoticeKind])
            ),
            models.CheckConstraint(
                name="notices_recipient_known", condition=Q(recipient__in=[each.value for each in Recipient])
            ),
            models.CheckConstraint(
                name="notices_told_with_proof",
                condition=Q(state="told", told_at__isnull=False) & ~Q(told_how="")
                | Q(state__in=["open", "unreachable", "pointless"], told_at__isnull=True, told_how=""),
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


class Delivery(models.Model):
    """A notice on its way by one channel. The database key is (household_id, id)."""

    personal = "the address, the e-mail address or the number that was used; all that was said"
    kept = "for ever: nothing deletes it yet"

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    notice_id = models.UUIDField()
    channel = models.TextField()
    rank = models.SmallIntegerField()
    """0 for the channel that was chosen; then the ones tried after it."""
    state = models.TextField(default=DeliveryState.WAITING.value)
    made_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    """Waiting: when it is tried. Under way: when it counts as lost. Handed over: when that is proof enough."""
    attempts = models.SmallIntegerField(default=0)
    composed_at = models.DateTimeField(null=True)
    """When it was taken up to be said: it says what held then, whenever it arrives."""
    handed_over_at = models.DateTimeField(null=True)
    sent_to = models.TextField(default="")
    """The e-mail address or telephone number; of a letter only an address that must not change any more."""
    said = models.TextField(default="")
    """What was sent, as it was sent; the telephone code never."""
    run_id = models.UUIDField(null=True)
    """The print run of a letter."""
    pages = models.SmallIntegerField(null=True)

    class Meta:
        db_table = "notices_delivery"
        indexes = (
            models.Index(fields=["id"], name="notices_delivery_by_id"),
            models.Index(fields=["notice_id"], name="notices_delivery_of_notice"),
            models.Index(
                fields=["channel", "state", "due_at"], name="notices_delivery_due", condition=Q(due_at__isnull=False)
            ),
            models.Index(fields=["run_id"], name="notices_delivery_of_run", condition=Q(run_id__isnull=False)),
        )
        constraints = (
            models.UniqueConstraint(fields=["household_id", "notice_id", "rank"], name="notices_one_channel_a_rank"),
            models.CheckConstraint(
                name="notices_channel_known", condition=Q(channel__in=[each.value for each in Channel])
            ),
            models.CheckConstraint(
                name="notices_delivery_state_known", condition=Q(state__in=[each.value for each in DeliveryState])
            ),
            models.CheckConstraint(
                name="notices_handed_over_when",
                condition=~Q(state="handed over") | Q(handed_over_at__isnull=False, due_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.channel} {self.id}"


class DeliveryEvent(models.Model):
    """What happened to a delivery; the proof that somebody was told. Written once."""

    personal = "when somebody heard, read or returned what was sent"
    kept = "for ever: it proves that somebody was told, and is written once"

    append_only = True

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    delivery_id = models.UUIDField()
    event = models.TextField()
    at = models.DateTimeField()
    words = models.TextField(default="")
    """What the other side said: a mail server's answer, how a call ended."""

    class Meta:
        db_table = "notices_delivery_event"
        indexes = (
            models.Index(fields=["delivery_id"], name="notices_events_of_delivery"),
            models.Index(fields=["at"], name="notices_events_unwritable", condition=Q(event="unwritable")),
        )

    def __str__(self) -> str:
        return f"{self.event} {self.delivery_id}"


class Trouble(models.Model):
    """A lifeline by which nothing got through the last time: with some more of that an outage begins."""

    personal = "nothing"
    kept = "until something gets through"

    lifeline = models.TextField(primary_key=True)
    since = models.DateTimeField()
    """When the first try in vain was made."""
    last_at = models.DateTimeField()
    times = models.IntegerField()
    """Tries in vain in a row."""

    class Meta:
        db_table = "notices_trouble"

    def __str__(self) -> str:
        return f"{self.lifeline} in trouble since {self.since}"


class PrintRun(models.Model):
    """Letters printed together: one PDF with its manifest."""

    personal = "nothing; its folder on the disk holds the letters"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    name = models.TextField(unique=True)
    """The day and a number: its folder's name."""
    made_at = models.DateTimeField()
    printed_at = models.DateTimeField(null=True)
    """When the PDF and the manifest stood whole on the disk."""
    handed_over_at = models.DateTimeField(null=True)
    letters = models.IntegerField(default=0)
    sheets = models.IntegerField(default=0)

    class Meta:
        db_table = "notices_print_run"
        constraints = (
            models.CheckConstraint(
                name="notices_run_printed_before_handed_over",
                condition=Q(handed_over_at__isnull=True) | Q(printed_at__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return self.name
