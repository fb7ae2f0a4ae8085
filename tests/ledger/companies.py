"""Companies announce costs beside the vouchers, for the audit's world, and how that can be broken."""

from __future__ import annotations

from datetime import timedelta

from voucherline.domain.companies import announcing
from voucherline.domain.companies.values_of_extra_costs import Announcement, Per
from voucherline.kernel.ids import new_id
from voucherline.kernel.money import Euro
from world import Household, World

BREAKS_OF_COMPANIES = (
    ("update companies_extra_cost set withdrawn_at = announced_at", {"companies.extra-costs"}),
    ("update companies_extra_cost set first = first - 60", {"companies.extra-cost-days"}),
)


def announce_extra_costs(world: World, ana: Household) -> None:
    """Extra & Co will ask fifty cents an hour for travel, long enough from now."""
    company = world.company("Extra & Co")
    announcement = Announcement(new_id(), "travel", Euro(50), Per.HOUR, world.today + timedelta(days=60), [ana.number])
    announcing.announce(announcement, company=company.id, by=company.actor, now=world.now)
