"""Files that companies handed in, kept as they came, with what became of each row."""

from django.db import models
from django.db.models import F, Q

from voucherline.doors.office.pages.kinds import FileKind


class HandedInFile(models.Model):
    """A file of hours, or of helpers: at first only tried, then entered."""

    personal = "numbers of households, their days and hours; names and contact points of helpers"
    kept = "VOUCHERLINE_FILES_KEPT_DAYS after it was handed in; then the job `forget files` deletes it"

    id = models.UUIDField(primary_key=True)
    company_id = models.UUIDField()
    kind = models.TextField()
    name = models.TextField()
    content = models.BinaryField()
    handed_in_at = models.DateTimeField()
    handed_in_by = models.TextField()
    entered_at = models.DateTimeField(null=True)
    rows = models.IntegerField()
    refused = models.IntegerField()
    results = models.JSONField()
    """A list of [row, outcome, reference, words]."""

    class Meta:
        db_table = "office_handed_in_file"
        indexes = (models.Index(fields=["company_id", "handed_in_at"], name="office_files_of_company"),)
        constraints = (
            models.CheckConstraint(
                name="office_file_kind_known", condition=Q(kind__in=[each.value for each in FileKind])
            ),
            models.CheckConstraint(name="office_file_adds_up", condition=Q(rows__gte=F("refused"), refused__gte=0)),
        )

    def __str__(self) -> str:
        return f"file {self.id} of {self.company_id}"
