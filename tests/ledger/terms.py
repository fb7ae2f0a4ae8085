"""Terms that people change, for the audit's world, and how that can be broken."""

from __future__ import annotations

from datetime import date

from voucherline.domain.terms import actions
from voucherline.domain.terms.states import ChangeEvent
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.ids import new_id
from world import World

BREAKS_OF_TERMS = (
    ("update terms_change set state = 'withdrawn' where state = 'decided'", {"terms.two-people"}),
    ("update terms_change set since = since + 1 where state = 'proposed'", {"terms.two-people"}),
    (
        "update journal_fact set at = at + interval '2 years' where kind = 'TermsDecided'",
        {"terms.two-people"},
    ),
    (
        "update terms_change set numbers = jsonb_set(numbers, '{smallest_order}', '3') where state = 'decided'",
        {"terms.numbers"},
    ),
    # Nothing is wrong where people decided before a release made one more number changeable: they did not see it.
    (
        "update journal_fact set details = details #- '{before,extra_cost_span}' #- '{numbers,extra_cost_span}'"
        " where kind = 'TermsProposed'",
        set[str](),
    ),
    (
        "update journal_fact set details = jsonb_set(details, '{numbers,extra_cost_span}', '31')"
        " where kind = 'TermsProposed'",
        {"terms.numbers"},
    ),
)


def change_terms(world: World) -> None:
    """One change is decided, and one waits: both from days that no story reaches."""
    mia = Actor(Role.SUPERVISOR, "supervisor-mia", Channel.CONSOLE)
    for since, months in ((date(2027, 12, 1), 13), (date(2027, 12, 15), 14)):
        id_ = new_id()
        actions.propose(
            "flanders",
            id_=id_,
            since=since,
            numbers={"validity": months},
            reason="x",
            by=world.supervisor,
            now=world.now,
        )
        if months == 13:
            actions.answer(id_, ChangeEvent.APPROVED, reason="x", by=mia, now=world.now)
