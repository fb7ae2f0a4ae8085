"""Which jobs were done for which day."""

from django.db import models


class JobDone(models.Model):
    """A job of the timetable was done for a day: a run that was killed goes on after the last of these."""

    id = models.BigAutoField(primary_key=True)
    day = models.DateField()
    job = models.TextField()
    count = models.IntegerField()
    ran_at = models.DateTimeField()

    class Meta:
        db_table = "clockwork_job_done"
        constraints = (models.UniqueConstraint(fields=["day", "job"], name="clockwork_job_once_a_day"),)

    def __str__(self) -> str:
        return f"{self.job} of {self.day}"
