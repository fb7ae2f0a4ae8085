"""Which jobs were done for which day, and whether the clockwork lives."""

from django.db import models


class JobDone(models.Model):
    """A job of the timetable was done for a day: a run that was killed goes on after the last of these."""

    personal = "nothing"
    kept = "for ever: nothing deletes it yet"

    id = models.BigAutoField(primary_key=True)
    day = models.DateField()
    job = models.TextField()
    runs = models.PositiveSmallIntegerField(default=1)
    """Up to which of the day's runs; only what runs several times a day has more than one."""
    count = models.IntegerField()
    ran_at = models.DateTimeField()

    class Meta:
        db_table = "clockwork_job_done"
        constraints = (models.UniqueConstraint(fields=["day", "job"], name="clockwork_job_once_a_day"),)

    def __str__(self) -> str:
        return f"{self.job} of {self.day}"


class Tick(models.Model):
    """The one sign of life of all clockworks: when one last looked, and since when work lies undone."""

    personal = "nothing"
    kept = "as long as the installation: one row"

    id = models.PositiveSmallIntegerField(primary_key=True)
    ticked_at = models.DateTimeField()
    behind_since = models.DateTimeField(null=True)

    class Meta:
        db_table = "clockwork_tick"
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="clockwork_one_tick"),)

    def __str__(self) -> str:
        return f"tick of {self.ticked_at}"
