"""What happened, and which of it nobody has yet looked at to tell people."""

from django.db import models


class Fact(models.Model):
    """One thing that happened. Written once, never changed.

    The database key is (household_id, id); Django knows the id alone, which is unique by construction.
    """

    personal = "what happened to whom and who did it, with the details that the fact names"
    kept = "for ever: it is written once"

    append_only = True

    household_id = models.UUIDField()
    id = models.UUIDField(primary_key=True)
    subject_id = models.UUIDField()
    kind = models.TextField()
    moved_from = models.TextField(default="")
    moved_to = models.TextField(default="")
    role = models.TextField()
    actor = models.TextField()
    channel = models.TextField()
    at = models.DateTimeField()
    details = models.JSONField(null=True)

    class Meta:
        db_table = "journal_fact"

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_id}"


class Untold(models.Model):
    """A fact of which nobody has decided yet who hears it. Written with the fact, taken away with the decision.

    The database key is (household_id, fact_id).
    """

    personal = "nothing: it only names a fact"
    kept = "until somebody decided who hears of the fact"

    household_id = models.UUIDField()
    subject_id = models.UUIDField()
    fact_id = models.UUIDField(primary_key=True)
    happened_at = models.DateTimeField()
    """Nobody hears of it before, whatever days are played."""

    class Meta:
        db_table = "journal_untold"
        indexes = (models.Index(fields=["fact_id"], name="journal_untold_oldest"),)

    def __str__(self) -> str:
        return f"untold {self.fact_id}"
