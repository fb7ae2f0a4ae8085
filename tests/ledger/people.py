"""People who change what is known of them, for the audit's world, and how that can be broken."""

from __future__ import annotations

from datetime import timedelta

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import Holder, MandateRight, NewEmail
from voucherline.domain.prestations import actions as prestations
from voucherline.kernel.actors import Channel
from voucherline.kernel.time import months_later
from voucherline.schemes.values import Solution
from world import Bea, World, one

BREAKS_OF_PEOPLE = (
    ("update households_household set solution = 'telephone' where solution = 'email'", {"households.solutions"}),
    (
        "update households_contact_change set usable_from = usable_from + 7 where state = 'current'",
        {"households.contacts"},
    ),
    ("update households_contact_change set state = 'stopped' where state = 'current'", {"households.contacts"}),
    (
        "update households_mandate set accept_until = accept_until - 30",
        {"households.mandates"},
    ),
    ("update households_mandate set first = first + 1", {"households.holders"}),
    (
        "update journal_fact set details = details - 'under_mandate' where role = 'mandate holder'",
        {"households.holders"},
    ),
)


def change_what_is_known(world: World, bea: Bea) -> None:
    """Dora gets an e-mail address and takes part by it; Eli confirms her work under her mandate."""
    dora, eli = world.household("Dora"), world.household("Eli")
    households.change_contact(dora.id, NewEmail("dora@post.example"), by=dora.actor, now=world.now)
    households.change_solution(dora.id, Solution.EMAIL, by=dora.actor, now=world.now)
    mandate = households.give_mandate(
        dora.id,
        Holder(number=eli.number),
        first=world.today,
        last=months_later(world.today, 12),
        allows=[MandateRight.ANSWER],
        by=dora.actor,
        now=world.now,
    )
    households.accept_mandate(mandate, households.issue_mandate_code(mandate), by=eli.actor, now=world.now)
    work = bea.works_for(dora, hours=1)
    holder = queries.holder(mandate, Channel.PORTAL, on=world.today)
    one(prestations.confirm([work.id], by=holder, now=world.now))
    households.use_contacts(now=world.now + timedelta(days=7), limit=10)
