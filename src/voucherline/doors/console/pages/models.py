"""What customer service works through itself: statement files on their way in, what was said in calls back."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


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
