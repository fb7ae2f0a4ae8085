"""Half of a household's time is over: it is reminded, once a clock."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.prestations import reminding_sql
from voucherline.domain.prestations.values import PrestationTellingFailed
from voucherline.domain.prestations.values_of_reminders import AnswerReminded
from voucherline.journal import actions as journal
from voucherline.journal import queries as journal_queries
from voucherline.kernel.actors import THE_CLOCK


def remind(*, now: datetime, limit: int = 5000) -> int:
    """Note which households are to be reminded that their silence will soon count; tell how many (0: none is left).

    Half of the time is counted from the moment from which the clock runs to its present end, so that a clock that was
    moved reminds later. Once, however often the clock moves; once more where the clock began anew, as what seemed to
    prove that the household was told did not. Where silence is off nobody is reminded: there silence agrees to nothing,
    and whoever changed the work has just told the household what it must answer.
    """
    with transaction.atomic():
        rows = statements.rows(reminding_sql.LOCK_TO_REMIND, {"now": now, "limit": limit})
        # Looked at once more, now that they are locked: another run may have reminded them while this one waited.
        ids, households = [id_ for _, id_, _ in rows], [household for household, _, _ in rows]
        reminded = journal_queries.last_of_kind(AnswerReminded.__name__, ids, households=households)
        failed = journal_queries.last_of_kind(PrestationTellingFailed.__name__, ids, households=households)
        facts = [
            AnswerReminded(household=household, subject=id_, ends_at=ends_at)
            for household, id_, ends_at in rows
            if id_ not in reminded or (id_ in failed and failed[id_] >= reminded[id_])
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(facts)
