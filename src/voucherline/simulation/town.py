"""Makes a town: households, families, companies, helpers, contracts. The same seed, the same town."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.companies import actions as companies
from voucherline.domain.companies.values import NewCompany, NewHelper
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState, NewHousehold, ProofKind
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import with_check_digits
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Activity, Solution
from voucherline.simulation import names, residents, wishes
from voucherline.simulation.addresses import AddressBook, Home
from voucherline.simulation.chance import chance_of
from voucherline.simulation.purses import iban_of, open_scheme_accounts

TOWN_HALL: Final = Actor(Role.AGENT, "town hall", Channel.COMMAND_LINE)
OPENED_ON: Final = date(2025, 1, 1)
"""Since when everybody is there: the first day for which all schemes have terms."""
_HOUSEHOLDS_A_HELPER: Final = 6
_CHUNK: Final = 1000
_OFTEN: Final = (0.82, 0.11, 0.04, 0.03)
"""How often the first, second, third and fourth language of a scheme is spoken."""


@dataclass(frozen=True, slots=True)
class Shares:
    """What part of the households is how; the rest is online, open and of no group."""

    email: float = 0.12
    telephone: float = 0.08
    family: float = 0.10
    """Homes with a second household."""
    priority: float = 0.02
    frozen: float = 0.006
    deceased: float = 0.004


@dataclass(frozen=True, slots=True)
class TownMade:
    """What a town has got."""

    scheme: str
    households: int
    families: int
    """Homes with more than one household."""
    online: int
    email: int
    telephone: int
    priority: int
    frozen: int
    deceased: int
    companies: int
    helpers: int
    contracts: int
    contracts_ended: int
    first_number: str
    last_number: str


@dataclass(slots=True)
class _Builder:
    scheme: str
    seed: int
    now: datetime
    languages: tuple[str, ...]
    chance: Random
    book: AddressBook
    household: int
    helper: int
    company: int
    families: int = 0
    latest: Home | None = None
    """The home of the household before."""
    shared: bool = False
    """Do two households live there already?"""

    def language(self) -> str:
        """A language of the scheme, the first far more often than the others."""
        return self.chance.choices(self.languages, _OFTEN[: len(self.languages)])[0]


def create(
    scheme: str,
    *,
    households_wanted: int,
    companies_wanted: int,
    seed: int,
    now: datetime,
    shares: Shares = Shares(),
    progress: Callable[[int, int], None] | None = None,
) -> TownMade:
    """Add a town to the scheme, in one transaction. Numbers go on from the highest that is taken."""
    with transaction.atomic():
        residents.one_town_at_a_time()
        open_scheme_accounts(on=brussels_day(now))
        builder = _builder(scheme, seed, now)
        helpers_wanted = max(companies_wanted, -(-households_wanted // _HOUSEHOLDS_A_HELPER)) if companies_wanted else 0
        employers = _found_companies(builder, companies_wanted)
        helpers = _hire(builder, employers, helpers_wanted)
        solutions = _spread(builder.chance, households_wanted, shares)
        first = builder.household
        ids: list[UUID] = []
        for chunk in _chunks(solutions):
            new = [_household(builder, solution, shares) for solution in chunk]
            households.register(new, by=TOWN_HALL, now=now)
            ids.extend(each.id for each in new)
            if progress:
                progress(len(ids), households_wanted)
        groups = _set_apart(builder, ids, shares)
    counts = {solution: solutions.count(solution) for solution in Solution}
    return TownMade(
        scheme=scheme,
        households=len(ids),
        families=builder.families,
        online=counts[Solution.ONLINE],
        email=counts[Solution.EMAIL],
        telephone=counts[Solution.TELEPHONE],
        **groups,
        companies=len(employers),
        **helpers,
        first_number=with_check_digits(first) if ids else "",
        last_number=with_check_digits(builder.household - 1) if ids else "",
    )


def _builder(scheme: str, seed: int, now: datetime) -> _Builder:
    household, helper, company = residents.next_counters()
    chance = chance_of("town", scheme, seed)
    return _Builder(
        scheme=scheme,
        seed=seed,
        now=now,
        languages=terms_for(scheme, on=brussels_day(now)).languages,
        chance=chance,
        book=AddressBook(chance, scheme, residents.address_keys()),
        household=household,
        helper=helper,
        company=company,
    )


def _chunks(solutions: Sequence[Solution]) -> Iterator[Sequence[Solution]]:
    for first in range(0, len(solutions), _CHUNK):
        yield solutions[first : first + _CHUNK]


def _spread(chance: Random, count: int, shares: Shares) -> list[Solution]:
    """So many of each solution, in any order: a small town has all three as well."""
    email, telephone = round(count * shares.email), round(count * shares.telephone)
    if count >= 10:
        email, telephone = max(email, 1), max(telephone, 1)
    rest = [Solution.ONLINE] * (count - email - telephone)
    solutions = [Solution.EMAIL] * email + [Solution.TELEPHONE] * telephone + rest
    chance.shuffle(solutions)
    return solutions


def _household(builder: _Builder, solution: Solution, shares: Shares) -> NewHousehold:
    chance, language = builder.chance, builder.language()
    number = with_check_digits(builder.household)
    builder.household += 1
    name = names.person(chance, language, seed=builder.seed)
    home = _home(builder, language, shares)
    writes = solution is not Solution.TELEPHONE
    wished = wishes.of(number, solution)
    return NewHousehold(
        id=derived_id("household", number),
        number=number,
        scheme=builder.scheme,
        language=language,
        name=name,
        street=home.street,
        postcode=home.postcode,
        town=home.town,
        solution=solution,
        email=names.mailbox(name, number) if writes else "",
        telephones=(_telephone(chance, mobile=writes),) if not writes or chance.random() < 0.8 else (),
        order_confirmations=wished.order_confirmations,
        large_print=wished.large_print,
        call_hours=wished.call_hours,
        statements_by_letter=wished.statements_by_letter,
        registered_on=OPENED_ON,
    )


def _home(builder: _Builder, language: str, shares: Shares) -> Home:
    """A home of its own, or that of the neighbour before: then the two are a family."""
    if builder.latest is not None and builder.chance.random() < shares.family:
        builder.families += 0 if builder.shared else 1
        builder.shared = True
        return builder.latest
    builder.latest = builder.book.home(language)
    builder.shared = False
    return builder.latest


def _telephone(chance: Random, *, mobile: bool) -> str:
    if mobile:
        return f"+324{chance.randint(70, 99)}{chance.randint(0, 999_999):06d}"
    return f"+329{chance.randint(2_000_000, 3_999_999)}"


def _set_apart(builder: _Builder, ids: Sequence[UUID], shares: Shares) -> dict[str, int]:
    """Some have priority, a few are frozen, a few have died; a town of a hundred has each at least once."""
    counts = {
        "priority": round(len(ids) * shares.priority),
        "frozen": round(len(ids) * shares.frozen),
        "deceased": round(len(ids) * shares.deceased),
    }
    if len(ids) >= 100:
        counts = {group: max(count, 1 if getattr(shares, group) else 0) for group, count in counts.items()}
    chosen = iter(builder.chance.sample(ids, sum(counts.values())))
    by, now = TOWN_HALL, builder.now
    for _ in range(counts["priority"]):
        households.accept_proof(next(chosen), ProofKind.PRIORITY, first=OPENED_ON, last=None, by=by, now=now)
    for _ in range(counts["frozen"]):
        households.change_state(next(chosen), HouseholdState.FROZEN, reason="asked to", by=by, now=now)
    for _ in range(counts["deceased"]):
        households.change_state(next(chosen), HouseholdState.DECEASED, reason="a death", by=by, now=now)
    return counts


def _found_companies(builder: _Builder, count: int) -> list[UUID]:
    """Companies with an account and approvals: home help for all, the rest for some."""
    chance, founded = builder.chance, []
    for _ in range(count):
        digits = f"0{builder.company:07d}"
        builder.company += 1
        number = f"{digits}{97 - int(digits) % 97:02d}"
        id_ = derived_id("company", number)
        language = builder.language()
        home = builder.book.home(language)
        name = names.company(chance, language)
        founded.append(
            NewCompany(
                id_,
                number,
                name,
                iban_of(id_),
                home.street,
                home.postcode,
                home.town,
                email=names.office_mailbox(name, number),
                language=language,
            )
        )
    companies.register_companies(founded)
    for place, company in enumerate(founded):
        others = [activity for activity in Activity if activity is not Activity.HOME_HELP]
        extra = chance.sample(others, chance.randint(0, len(others)))
        companies.approve(company.id, scheme=builder.scheme, activities=[Activity.HOME_HELP, *extra], first=OPENED_ON)
        if place % 10 == 9 and len(extra) < len(others):
            given_up = next(activity for activity in others if activity not in extra)
            last = OPENED_ON.replace(month=12, day=31)
            companies.approve(company.id, scheme=builder.scheme, activities=[given_up], first=OPENED_ON, last=last)
    return [company.id for company in founded]


def _hire(builder: _Builder, employers: Sequence[UUID], count: int) -> dict[str, int]:
    """Helpers with a contract; some work for two companies, some left one, a few left altogether."""
    chance, hired = builder.chance, []
    lasting: list[tuple[UUID, UUID]] = []
    ended: list[tuple[UUID, UUID]] = []
    for place in range(count):
        number = with_check_digits(builder.helper)
        builder.helper += 1
        language = builder.language()
        name = names.helper(chance, language, seed=builder.seed)
        helper = NewHelper(
            derived_id("helper", number),
            number,
            name,
            language,
            email=names.mailbox(name, number),
            telephone=wishes.mobile_of(number),
        )
        hired.append(helper)
        # Every company has somebody before any has a second.
        own = employers[place] if place < len(employers) else chance.choice(employers)
        other = chance.choice(employers)
        left = place >= len(employers) and chance.random() < 0.03
        (ended if left else lasting).append((helper.id, own))
        if other != own and (share := chance.random()) < 0.2:
            (lasting if share < 0.1 else ended).append((helper.id, other))
    companies.register_helpers(hired)
    companies.sign_contracts(lasting, first=OPENED_ON)
    companies.sign_contracts(ended, first=OPENED_ON, last=OPENED_ON.replace(month=9, day=30))
    return {"helpers": len(hired), "contracts": len(lasting), "contracts_ended": len(ended)}
