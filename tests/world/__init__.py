"""Builders that speak the domain: a household called Ana, a helper called Bea, a bank that pays.

Everything goes through the actions, so no test can make an impossible row.
"""

from world.people import Bea, Company, Household, Prestation
from world.world import World

__all__ = ["Bea", "Company", "Household", "Prestation", "World"]
