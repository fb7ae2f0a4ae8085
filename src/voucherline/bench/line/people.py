"""Households that are known by their telephone, have a code, and work to answer; seeded by plain SQL."""

from __future__ import annotations

from typing import Final

from voucherline.bench import seed
from voucherline.database import statements
from voucherline.domain.households.hashing import hashed

CODES: Final = tuple(f"{(k * 7919 + 13007) % 90000 + 10000}" for k in range(100))
"""As many codes as captures of telephones; a household's is named by the last two digits of its number."""
_NAMES: Final = (
    "Bea", "Fatima", "Griet", "Ilse", "Jana", "Katrien", "Lieve", "Maria", "Nadia", "Olga",
    "Petra", "Rosa", "Sofie", "Tine", "Ursula", "Vera", "Wanda", "Yasmina", "Zofia", "An",
)  # fmt: skip

_TELEPHONES: Final = """
with numbered as (select id, left(number, 10)::bigint as i from households_household)
update households_household household
   set solution = 'telephone', telephones = array['+3247' || lpad(i::text, 7, '0')]
  from numbered where numbered.id = household.id
"""
_CODES: Final = """
insert into households_telephone_code (household_id, hash, set_at, wrong_tries)
select id, (%(hashes)s::text[])[(left(number, 10)::bigint %% %(codes)s)::int + 1], '2026-01-02', 0
  from households_household
"""
_HELPERS: Final = """
update companies_helper set name = (%(names)s::text[])[(left(number, 10)::bigint %% %(count)s)::int + 1]
"""
_NOT_YET: Final = "update prestations_prestation set told_at = null, told_how = '', household_due_at = null"
_UNTOLD: Final = """
insert into journal_untold (household_id, subject_id, fact_id, happened_at)
select household_id, subject_id, id, at from journal_fact where kind = 'PrestationRegistered'
"""
_WITHOUT_CODE: Final = """
insert into phone_line_caller_profile (household_id, pace, waits_percent, without_code)
select id, 0, 100, true from households_household where left(number, 10)::bigint %% 10 <> 2
"""


def callers(count: int) -> None:
    """So many households with one prestation each that waits for an answer."""
    people = {"households": count, "companies": 20, "helpers": 200}
    seed.people(**people, vouchers=10)
    seed.open_work(count, **people)
    statements.run(_TELEPHONES)
    statements.run(_CODES, {"hashes": [hashed(code) for code in CODES], "codes": len(CODES)})
    statements.run(_HELPERS, {"names": list(_NAMES), "count": len(_NAMES)})
    seed.settle_down()


def number_of(household: int) -> str:
    """The telephone of the household with this place in the row, from 1 on."""
    return f"+3247{household:07d}"


def code_of(household: int) -> int:
    """The place of its code."""
    return household % len(CODES)


def to_be_called(count: int) -> None:
    """So many households that have not been told of their prestation; some wished to hear it without a code."""
    callers(count)
    for statement in (_NOT_YET, _UNTOLD):
        statements.run(statement)
    statements.run(_WITHOUT_CODE)
    seed.settle_down()
