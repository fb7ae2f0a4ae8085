"""Changes of terms: what was wanted, from which day, and who agreed."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.db.models.lookups import Exact

from voucherline.domain.terms.states import HOLDS, ChangeState


class TermsChange(models.Model):
    """A new version of a scheme's terms: all its numbers, and those before it as the two people saw them."""

    personal = "which supervisors asked and agreed, and why"
    kept = "as long as anything cites these terms: it is never deleted"

    id = models.UUIDField(primary_key=True)
    scheme = models.TextField()
    since = models.DateField()
    before = models.JSONField()
    numbers = models.JSONField()
    reason = models.TextField()
    state = models.TextField()
    proposed_by = models.TextField()
    proposed_at = models.DateTimeField()
    decided_by = models.TextField(default="")
    """The second person; empty as long as nobody agreed."""
    decided_at = models.DateTimeField(null=True)
    leaving_by = models.TextField(default="")
    """Who asks that it never begin; empty where nobody does."""
    withdrawn_by = models.TextField(default="")

    class Meta:
        db_table = "terms_change"
        constraints = (
            models.CheckConstraint(
                name="terms_change_state_known", condition=Q(state__in=[each.value for each in ChangeState])
            ),
            models.CheckConstraint(
                name="terms_change_by_two_people",
                condition=~Q(Exact(Lower("proposed_by"), Lower("decided_by")))
                & (Q(withdrawn_by="") | ~Q(Exact(Lower("leaving_by"), Lower("withdrawn_by")))),
            ),
            models.CheckConstraint(
                name="terms_change_holds_by_two",
                condition=Q(state__in=[ChangeState.PROPOSED.value, ChangeState.REFUSED.value]) | ~Q(decided_by=""),
            ),
            models.UniqueConstraint(
                fields=["scheme"], condition=Q(state=ChangeState.PROPOSED.value), name="terms_change_one_proposed"
            ),
            models.UniqueConstraint(
                fields=["scheme", "since"],
                condition=Q(state__in=[each.value for each in HOLDS]),
                name="terms_change_one_a_day",
            ),
        )

    def __str__(self) -> str:
        return f"{self.scheme}/{self.since}: {self.state}"
