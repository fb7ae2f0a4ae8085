"""Lock prestations and write them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.prestations import sql
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import Done, NotDone, PrestationUnknown, Result
from voucherline.kernel.refusals import Refusal


def lock(ids: Iterable[UUID]) -> dict[UUID, Standing]:
    """Lock prestations, in the order of their ids; unknown ones are absent."""
    return {row[1]: Standing._make(row) for row in statements.rows(sql.LOCK, {"ids": list(dict.fromkeys(ids))})}


def lock_by(statement: str, values: Mapping[str, object]) -> list[Standing]:
    """Lock the prestations that a statement of `sql` finds."""
    return [Standing._make(row) for row in statements.rows(statement, values)]


def save(standings: Sequence[Standing]) -> None:
    """Write back what changes when a prestation moves."""
    if not standings:
        return
    statements.write(
        sql.SAVE,
        {
            "households": [each.household for each in standings],
            "ids": [each.id for each in standings],
            "states": [each.state for each in standings],
            "due": [each.due for each in standings],
            "held": [each.held for each in standings],
            "spent": [each.spent for each in standings],
            "submitted": [each.submitted for each in standings],
            "company_yes": [each.company_yes for each in standings],
            "household_yes": [each.household_yes for each in standings],
            "silence_off": [each.silence_off for each in standings],
            "validated_at": [each.validated_at for each in standings],
            "company_due_at": [each.company_due_at for each in standings],
            "household_due_at": [each.household_due_at for each in standings],
            "told_at": [each.told_at for each in standings],
            "told_how": [each.told_how for each in standings],
            "contest_reasons": [each.contest_reason for each in standings],
            "trays": [each.tray for each in standings],
        },
    )


def judge(
    ids: Sequence[UUID], standings: Mapping[UUID, Standing], rule: Callable[[Standing], Standing]
) -> tuple[list[tuple[Standing, Standing]], dict[UUID, Refusal]]:
    """Apply a rule to each: what changed (before, after), and what was refused, with the reason."""
    changed: list[tuple[Standing, Standing]] = []
    refused: dict[UUID, Refusal] = {}
    for id_ in dict.fromkeys(ids):
        standing = standings.get(id_)
        try:
            if standing is None:
                raise PrestationUnknown(id_)
            changed.append((standing, rule(standing)))
        except Refusal as refusal:
            refused[id_] = refusal
    return changed, refused


def results(ids: Sequence[UUID], after: Iterable[Standing], refused: Mapping[UUID, Refusal]) -> list[Result]:
    """One result for each id asked, in order; an id asked twice was done once."""
    done = {each.id: each for each in after}
    answer: list[Result] = []
    seen: set[UUID] = set()
    for id_ in ids:
        if id_ in refused:
            answer.append(NotDone(id_, refused[id_]))
        else:
            answer.append(as_done(done[id_], repeated=id_ in seen))
            seen.add(id_)
    return answer


def as_done(standing: Standing, *, repeated: bool = False) -> Done:
    """What holds now."""
    return Done(
        standing.id, PrestationState(standing.state), standing.due, standing.held, standing.spent, repeated=repeated
    )
