"""A company signs contracts with helpers, new ones and known ones, and ends them."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.companies import actions, queries
from voucherline.domain.companies.models import Contract
from voucherline.domain.companies.values import (
    ContractDaysInvalid,
    ContractEnded,
    ContractOverlaps,
    ContractSigned,
    HelperIncomplete,
    HelperUnknown,
    HelperView,
    Hired,
    Hiring,
    NewHelper,
    NoSuchContract,
)
from voucherline.domain.households import rules as contacts
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import is_helper_number, with_check_digits
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import Days

LANGUAGES: Final = ("nl", "fr", "de", "en", "pl", "pt", "ro", "es")
"""In which helpers are spoken to."""
_FIRST_NUMBER: Final = 9_800_000_000
_NUMBERS: Final = 10_000_000


def hire(wanted: Sequence[Hiring], *, company: UUID, by: Actor, now: datetime) -> list[Hired | Refusal]:
    """Sign contracts: one result each, in order; what is refused stops no other. The same again changes nothing."""
    _only_itself(by, company)
    with transaction.atomic():
        actions.lock_companies([company])
        known = queries.helpers_by_number(each.number for each in wanted if each.number)
        actions.lock_helpers(each.id for each in known.values())
        there = {each.helper.id: each for each in queries.helpers_of_company(company)}
        signed = {id_: each.contracts for id_, each in there.items()}
        alike = {(_folded(each.helper.name), days): each.helper for each in there.values() for days in each.contracts}
        results = [_checked(each, known, signed, alike) for each in wanted]
        fresh = [each for each in results if isinstance(each, Hired) and not each.repeated]
        _write(fresh, company=company, by=by, now=now)
    return results


def end_contract(helper: UUID, *, last: date, company: UUID, by: Actor, now: datetime) -> None:
    """Let the running contract of a helper end on a day; refused where there is none that day."""
    _only_itself(by, company)
    with transaction.atomic():
        actions.lock_companies([company])
        running = [
            each
            for each in Contract.objects.filter(helper_id=helper, company_id=company)
            if last in Days(each.first, each.last)
        ]
        if not running:
            raise NoSuchContract(last)
        [contract] = running
        contract.last = last
        contract.save(update_fields=["last"])
        journal.record([ContractEnded(household=company, subject=helper, last=last)], by=by, at=now)


def _only_itself(by: Actor, company: UUID) -> None:
    if by.id != company:
        raise NotAllowed(by.role.value, "sign a contract")


def _checked(
    wanted: Hiring,
    known: Mapping[str, HelperView],
    signed: dict[UUID, tuple[Days, ...]],
    alike: dict[tuple[str, Days], HelperView],
) -> Hired | Refusal:
    """Who is hired, for which days; or why not. `signed` and `alike` grow with each that passes."""
    try:
        whole = _complete(wanted)
        days = Days(whole.first, whole.last)
        helper = _known(whole, known) if whole.number else alike.get((_folded(whole.name), days))
        contracts = signed.get(helper.id, ()) if helper else ()
        if helper and days in contracts:
            return Hired(helper, whole, repeated=True)
        if clash := next((each for each in contracts if _overlap(each, days)), None):
            raise ContractOverlaps(clash.first)
    except Refusal as refusal:
        return refusal
    who = helper or HelperView(new_id(), "", whole.name)
    signed[who.id] = (*contracts, days)
    alike[_folded(who.name), days] = who
    return Hired(who, whole)


def _complete(wanted: Hiring) -> Hiring:
    """The same with contact points as they are kept; refused where something is missing or cannot be."""
    name = " ".join(wanted.name.split())
    if not name or not name.isprintable():
        raise HelperIncomplete("name")
    free_words.check(name)
    if wanted.language not in LANGUAGES and not wanted.number:
        raise HelperIncomplete("language")
    if wanted.last and wanted.last < wanted.first:
        raise ContractDaysInvalid(wanted.first, wanted.last)
    email = contacts.email(wanted.email) if wanted.email else ""
    telephone = contacts.telephone(wanted.telephone) if wanted.telephone else ""
    return replace(wanted, name=name, email=email, telephone=telephone)


def _known(wanted: Hiring, known: Mapping[str, HelperView]) -> HelperView:
    """The helper with a number, if the name fits: from a number alone nobody learns who somebody is."""
    found = known.get(wanted.number)
    if found is None or not is_helper_number(wanted.number) or _folded(found.name) != _folded(wanted.name):
        raise HelperUnknown(wanted.number)
    return found


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(each for each in plain if not unicodedata.combining(each)).split())


def _overlap(one: Days, other: Days) -> bool:
    return one.first <= (other.last or date.max) and other.first <= (one.last or date.max)


def _write(fresh: Sequence[Hired], *, company: UUID, by: Actor, now: datetime) -> None:
    """Give new helpers a number, sign the contracts, record it."""
    new = [each for each in fresh if not each.helper.number]
    helpers = []
    for each, number in zip(new, _free_numbers(len(new)), strict=True):
        wanted = each.wanted
        each.helper = HelperView(each.helper.id, number, wanted.name)
        helpers.append(NewHelper(each.helper.id, number, wanted.name, wanted.language, wanted.email, wanted.telephone))
    actions.register_helpers(helpers)
    Contract.objects.bulk_create(
        Contract(
            id=new_id(), helper_id=each.helper.id, company_id=company, first=each.wanted.first, last=each.wanted.last
        )
        for each in fresh
    )
    facts = [
        ContractSigned(household=company, subject=each.helper.id, first=each.wanted.first, last=each.wanted.last)
        for each in fresh
    ]
    journal.record(facts, by=by, at=now)


def _free_numbers(count: int) -> Iterable[str]:
    """Numbers that nobody has, in no order that could be guessed."""
    free: dict[str, None] = {}
    while len(free) < count:
        drawn = {with_check_digits(_FIRST_NUMBER + secrets.randbelow(_NUMBERS)) for _ in range(count - len(free))}
        free.update(dict.fromkeys(drawn - set(queries.helpers_by_number(drawn))))
    return list(free)
