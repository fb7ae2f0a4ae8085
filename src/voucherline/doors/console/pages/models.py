"""What customer service works through itself: statement files on their way in, calls back, forms that are unclear."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from voucherline.doors.console.pages.values import FormKind


class StatementUpload(models.Model):
    """A bank statement file that somebody handed in, and what came of it. Its lines stay with the bank's."""

    personal = "payers, as in the bank's lines; who of customer service handed it in"
    kept = "the file until it is taken in or refused; all else for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    name = models.TextField()
    content = models.BinaryField()
    """The file; empty as soon as it was taken in or refused."""
    despite_difference = models.BooleanField(default=False)
    uploaded_at = models.DateTimeField()
    uploaded_by = models.TextField()
    done = models.IntegerField(default=0)
    """So many lines are decided, of `total`."""
    total = models.IntegerField(default=0)
    attempts = models.SmallIntegerField(default=0)
    """How often it broke, not by its own fault."""
    finished_at = models.DateTimeField(null=True)
    refused = models.BooleanField(default=False)
    said = models.JSONField(default=dict)
    """In each language, what is wrong with the file."""
    lines = ArrayField(models.UUIDField(), default=list)
    new = ArrayField(models.BooleanField(), default=list)
    """For each of its lines, in their order: was it unknown before?"""

    class Meta:
        db_table = "console_statement_upload"
        indexes = (
            models.Index(fields=["uploaded_at"], name="console_upload_newest"),
            models.Index(
                fields=["uploaded_at"], condition=Q(finished_at__isnull=True), name="console_upload_unfinished"
            ),
        )
        constraints = (
            models.CheckConstraint(name="console_upload_done_of_total", condition=Q(done__lte=models.F("total"))),
            models.CheckConstraint(
                name="console_upload_forgets_the_file", condition=Q(finished_at__isnull=True) | Q(content=b"")
            ),
        )

    def __str__(self) -> str:
        return f"statement upload {self.id}"


class CallNote(models.Model):
    """What was said when customer service called somebody back; its id is that of the call back."""

    personal = "the last digits of the telephone number, what was said"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    household_id = models.UUIDField(null=True)
    number = models.TextField()
    """Masked but for its last digits."""
    words = models.TextField()
    at = models.DateTimeField()
    by = models.TextField()

    class Meta:
        db_table = "console_call_note"
        indexes = (
            models.Index(fields=["at"], name="console_call_note_newest"),
            models.Index(fields=["household_id", "at"], name="console_call_note_of"),
        )

    def __str__(self) -> str:
        return f"note of call back {self.id}"


class UnclearForm(models.Model):
    """A paper form that whoever keyed it in could not read or complete: what was read waits in the tray."""

    personal = "what somebody wrote on a paper form, what of it cannot be read, what was asked about it"
    kept = "for ever: nothing deletes it yet"

    id = models.UUIDField(primary_key=True)
    kind = models.TextField()
    household_id = models.UUIDField(null=True)
    """Whose form it is, as soon as that is known."""
    read = models.JSONField(default=dict)
    """What could be read, field by field, as it was typed."""
    unclear = models.TextField()
    laid_at = models.DateTimeField()
    laid_by = models.TextField()
    asked = models.JSONField(default=list)
    """Each time the household was asked: how, what, by whom, when."""
    outcome = models.TextField(default="", db_default="")
    said = models.TextField(default="", db_default="")
    """Why nothing came of it."""
    done_at = models.DateTimeField(null=True)
    done_by = models.TextField(default="", db_default="")

    class Meta:
        db_table = "console_unclear_form"
        indexes = (
            models.Index(fields=["laid_at"], name="console_unclear_waiting", condition=Q(outcome="")),
            models.Index(fields=["household_id", "laid_at"], name="console_unclear_of"),
        )
        constraints = (
            models.CheckConstraint(
                name="console_unclear_kind_known", condition=Q(kind__in=[each.value for each in FormKind])
            ),
            models.CheckConstraint(
                name="console_unclear_ends_once",
                condition=Q(outcome="", done_at__isnull=True, done_by="")
                | Q(outcome="dropped", done_at__isnull=False) & ~Q(done_by="") & ~Q(said="")
                | Q(outcome="keyed in", done_at__isnull=False, household_id__isnull=False) & ~Q(done_by=""),
            ),
        )

    def __str__(self) -> str:
        return f"unclear form {self.id}"
