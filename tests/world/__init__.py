"""Builders that speak the domain: a household called Ana, a helper called Bea, a bank that pays.

Everything goes through the actions, so no test can make an impossible row.
"""

from world.people import Bea, Company, Household, Prestation, journal_of, one
from world.world import AGENT, SUPERVISOR, World

__all__ = ["AGENT", "SUPERVISOR", "Bea", "Company", "Household", "Prestation", "World", "journal_of", "one"]
