"""The prestations of one household."""

from __future__ import annotations

from uuid import UUID

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import PrestationUnknown
from voucherline.pages.works import MAY_ANSWER, Work, with_names


def to_answer(household: UUID) -> list[Work]:
    """What waits for a household's answer, the oldest work first."""
    works = with_names(queries.in_states(household, MAY_ANSWER))
    return [each for each in works if each.may_be_answered]


def own(id_: UUID, household: UUID) -> Work:
    """One prestation of a household; somebody else's is as unknown as one that never was."""
    found = queries.prestation(id_)
    if found.household != household:
        raise PrestationUnknown(id_)
    [work] = with_names([found])
    return work
