"""The big town whose pages are asked for: seeded in parts, so that it takes minutes and says how far it is."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from voucherline.bench import seed
from voucherline.database import statements

HOUSEHOLDS_OF_A_COMPANY: Final = 400
WAITING_FOR_EACH: Final = 200
"""How many prestations wait for each company's answer: a whole page of its planner's list."""
WHOLE: Final = 1_000_000
"""Of so many prestations all that moved for them is kept too; of the others, which no page here asks, the row alone."""
_PART: Final = 250_000

# Four thousand family names, of which the town has as many people as a town has of a name that is common; who looks for
# somebody called like everybody finds nobody.
_NAMED: Final = """
with hashed as (
    select id, ('x' || substr(md5(number), 1, 7))::bit(28)::int as hash, right(number, 10)::bigint / 100 as place
      from households_household
), named as (
    select id, '+3247' || lpad(place::text, 7, '0') as telephone,
           (array['An', 'Bart', 'Chantal', 'Dirk', 'Els', 'Fatima', 'Geert', 'Hilde', 'Ivo', 'Joke'])[1 + hash %% 10]
           || ' ' || (array['Ver', 'Van', 'De', 'Bo', 'Cla', 'Dew', 'Goo', 'Hen', 'Jans', 'Lam', 'Mer', 'Pee', 'Roe',
                            'Ste', 'Wou', 'Mae'])[1 + hash / 16 %% 16]
           || (array['ber', 'do', 'ge', 'hae', 'kel', 'lin', 'man', 'mee', 'nel', 'rie', 'sel', 'te', 've', 'wil',
                     'win', 'zee'])[1 + hash / 256 %% 16]
           || (array['ck', 'cke', 'dt', 'gh', 'lle', 'mans', 'n', 'ns', 'rd', 'rs', 's', 'sen', 'ters', 'x', 'yn',
                     'yns'])[1 + hash / 4096 %% 16] as name,
           (array['Kerkstraat ', 'Dorpsstraat ', 'Schoolstraat ', 'Stationsstraat ', 'Molenweg ', 'Veldstraat ',
                  'Lindelaan '])[1 + place %% 7] || 1 + hash / 65536 %% 200 as street,
           (9000 + place %% 90 * 10)::text as postcode
      from hashed
)
update households_household h
   set name = n.name, street = n.street, postcode = n.postcode, telephones = array[n.telephone],
       address_key = lower(n.street) || ' ' || n.postcode || ' gent'
  from named n where n.id = h.id
"""


def build(*, households: int, prestations: int, say: Callable[[str], None]) -> None:
    """Seed a town with years behind it, one prestation to answer in each household, a page of work for each planner."""
    companies = households // HOUSEHOLDS_OF_A_COMPANY
    town = {"households": households, "companies": companies, "helpers": households // 5}
    each = math.ceil(prestations / households)
    say(f"seeding {households:,} households")
    seed.people(**town, vouchers=3 * each + 20)
    statements.run(_NAMED)
    for first in range(1, prestations + 1, _PART):
        say(f"seeding prestations: {first - 1:,} of {prestations:,}")
        count, whole = min(_PART, prestations + 1 - first), first > prestations - WHOLE
        seed.history(count, **town, first=first, in_a_row=each, whole=whole)
    say("seeding work that waits for an answer")
    seed.unvalidated_work(WAITING_FOR_EACH * companies, **town)
    seed.open_work(households, **town)
