"""What makes a family, what a form must say, who may change what: pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final
from uuid import UUID

import email_validator
import phonenumbers

from voucherline.domain.households.values import (
    AbsenceDaysInvalid,
    ChoiceUnknown,
    CodeMalformed,
    CodeTooEasy,
    ContactKind,
    ContactMissing,
    EmailInvalid,
    FieldMissing,
    FieldUnreadable,
    FormWithoutAddress,
    MandateDaysInvalid,
    MandateRight,
    MandateTooFarAhead,
    NewHousehold,
    OrderConfirmations,
    PostcodeInvalid,
    ProofMissing,
    RegistrationForm,
    TelephoneInvalid,
    WrongCodes,
    WrongField,
    WroteForm,
)
from voucherline.kernel.actors import STAFF, Actor, NotAllowed, Role
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import Days, months_later
from voucherline.schemes.calendar import days_later
from voucherline.schemes.telling import Telling
from voucherline.schemes.values import Solution, Terms

CODE_DIGITS: Final = 5
_POSTCODE: Final = re.compile(r"[1-9]\d{3}", re.ASCII)
_HOME: Final = "BE"
_NO_WRITING: Final = frozenset(("Cc", "Cs", "Co", "Cn"))
"""Controls, halves of signs, and signs that nobody has given a meaning; joiners, which some scripts need, are fine."""
_DEARER: Final = frozenset((phonenumbers.PhoneNumberType.PREMIUM_RATE, phonenumbers.PhoneNumberType.SHARED_COST))


def words(field: str, text: str) -> str:
    """What somebody wrote, of any length and in any script, with single blanks; refuse what is empty or no writing."""
    read = " ".join(unicodedata.normalize("NFC", text).split())
    if not read:
        raise FieldMissing(field)
    if any(unicodedata.category(sign) in _NO_WRITING for sign in read):
        raise FieldUnreadable(field)
    return read


def email(text: str) -> str:
    """An e-mail address as post offices write it; whether it exists, only a mail can tell."""
    try:
        return email_validator.validate_email(text.strip(), check_deliverability=False).normalized
    except email_validator.EmailNotValidError:
        raise EmailInvalid(text) from None


def telephone(text: str) -> str:
    """A telephone number in E.164; without a country it is Belgian. Numbers that cost more are not called."""
    try:
        number = phonenumbers.parse(text, _HOME)
    except phonenumbers.NumberParseException:
        raise TelephoneInvalid(text) from None
    if not phonenumbers.is_valid_number(number) or phonenumbers.number_type(number) in _DEARER or number.extension:
        raise TelephoneInvalid(text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def telephones(texts: Iterable[str]) -> tuple[str, ...]:
    """Telephone numbers in E.164, each once, in their order."""
    return tuple(dict.fromkeys(telephone(text) for text in texts))


def postcode(text: str) -> str:
    """A Belgian postcode."""
    read = text.strip()
    if not _POSTCODE.fullmatch(read):
        raise PostcodeInvalid(text)
    return read


def spoken(language: str, terms: Terms) -> str:
    """A language in which the scheme writes and calls."""
    return _one_of("language", language, terms.languages)


def needed(solution: Solution, confirmations: OrderConfirmations, *, email: str, telephones: Iterable[str]) -> None:
    """Refuse a way of taking part without what it needs to work."""
    if not email and (solution is not Solution.TELEPHONE or confirmations is OrderConfirmations.EMAIL):
        raise ContactMissing(ContactKind.EMAIL.value)
    if solution is Solution.TELEPHONE and not tuple(telephones):
        raise ContactMissing(ContactKind.TELEPHONE.value)


def wrong_in(form: RegistrationForm, terms: Terms) -> tuple[WrongField, ...]:
    """Every field of a form that cannot be as it is."""
    solutions = [solution.value for solution in Solution]
    confirmations = ["", *(each.value for each in OrderConfirmations)]
    checks: tuple[tuple[str, Callable[[], object]], ...] = (
        ("name", lambda: words("name", form.name)),
        ("street", lambda: words("street", form.street)),
        ("postcode", lambda: postcode(form.postcode)),
        ("town", lambda: words("town", form.town)),
        ("language", lambda: spoken(form.language, terms)),
        ("solution", lambda: _one_of("solution", form.solution, solutions)),
        ("order_confirmations", lambda: _one_of("order_confirmations", form.order_confirmations, confirmations)),
        ("email", lambda: form.email.strip() and email(form.email)),
        *(("telephones", lambda number=number: telephone(number)) for number in form.telephones),
        ("solution", lambda: _works(form)),
    )
    return tuple(WrongField(field, refusal) for field, check in checks if (refusal := _refusal(check)))


def legible(wrote: WroteForm) -> WroteForm:
    """Where a letter reaches whoever wrote a form; or refuse."""
    try:
        return replace(
            wrote,
            name=words("name", wrote.name),
            street=words("street", wrote.street),
            postcode=postcode(wrote.postcode),
            town=words("town", wrote.town),
        )
    except Refusal as refusal:
        raise FormWithoutAddress from refusal


def _refusal(check: Callable[[], object]) -> Refusal | None:
    try:
        check()
    except Refusal as refusal:
        return refusal
    return None


def _works(form: RegistrationForm) -> None:
    """Refuse a solution that lacks a contact point; what is not known is refused elsewhere."""
    if form.solution in set(Solution) and form.order_confirmations in {"", *OrderConfirmations}:
        solution = Solution(form.solution)
        confirmations = OrderConfirmations(form.order_confirmations or "letter")
        needed(solution, confirmations, email=form.email.strip(), telephones=form.telephones)


def _one_of(field: str, text: str, choices: Iterable[str]) -> str:
    known = tuple(choices)
    if text not in known:
        raise ChoiceUnknown(field, ", ".join(filter(None, known)))
    return text


def opened_by(form: RegistrationForm, *, id_: UUID, number: str, on: date) -> NewHousehold:
    """The account that a form without wrong fields opens."""
    return NewHousehold(
        id=id_,
        number=number,
        scheme=form.scheme,
        language=form.language,
        name=words("name", form.name),
        street=words("street", form.street),
        postcode=postcode(form.postcode),
        town=words("town", form.town),
        solution=Solution(form.solution),
        email=email(form.email) if form.email.strip() else "",
        telephones=telephones(form.telephones),
        order_confirmations=OrderConfirmations(form.order_confirmations) if form.order_confirmations else None,
        large_print=form.large_print,
        statements_by_letter=form.statements_by_letter,
        registered_on=on,
    )


def only_itself_or_staff(household: UUID, by: Actor, what: str) -> None:
    """Refuse whoever is neither the household itself nor customer service: not a holder, and never a company."""
    if by.role not in STAFF and not (by.role is Role.HOUSEHOLD and by.id == household):
        raise NotAllowed(by.role.value, what)


def may_plan_absence(household: UUID, by: Actor) -> None:
    """Refuse whoever does not answer for the household, whose time to answer it is."""
    if not by.may_for(household, MandateRight.ANSWER.value):
        only_itself_or_staff(household, by, "plan an absence")


def check_absence(first: date, last: date, *, earliest: date | None, terms: Terms) -> None:
    """Refuse an absence that runs backwards, is longer than the terms allow, or begins too early (None: whenever)."""
    if (earliest and first < earliest) or not first <= last < months_later(first, terms.absence_months):
        raise AbsenceDaysInvalid(first, last, terms.absence_months)


def joined(absences: Iterable[tuple[date, date]]) -> tuple[Days, ...]:
    """Absences that overlap or touch, from the first to the last day of each, are one."""
    there: list[tuple[date, date]] = []
    for first, last in sorted(absences):
        if there and first <= there[-1][1] + timedelta(days=1):
            there[-1] = (there[-1][0], max(last, there[-1][1]))
        else:
            there.append((first, last))
    return tuple(Days(first, last) for first, last in there)


def on_proof(by: Actor, proof: str) -> None:
    """Refuse customer service without a word of what was shown to it."""
    if by.role in STAFF and not proof.strip():
        raise ProofMissing


def usable_from(asked_on: date, terms: Terms) -> date:
    """The first day on which a new contact point is used: after the last day of its wait."""
    return days_later(asked_on, terms.contact_waiting_span, terms) + timedelta(days=1)


def check_code(code: str) -> None:
    """Refuse what is no code, and the codes that others would try first: 11111, 12321, 12345, 97531."""
    if len(code) != CODE_DIGITS or not (code.isascii() and code.isdigit()):
        raise CodeMalformed(CODE_DIGITS)
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(code)}
    if len(steps) == 1 or len(set(code)) <= 2 or code == code[::-1]:
        raise CodeTooEasy


def is_told_of_wrong_codes(keyed: WrongCodes, *, warned_at: datetime | None, telling: Telling, now: datetime) -> bool:
    """Is a household told of these wrong codes? Of those that it was told of already, never again."""
    if keyed.times < telling.wrong_codes:
        return False
    return warned_at is None or (warned_at < keyed.last_at and warned_at + telling.wrong_codes_again <= now)


def check_mandate_days(first: date, last: date, *, today: date, terms: Terms) -> None:
    """Refuse a mandate that runs backwards, is over already, is longer than the terms allow or begins later."""
    if not max(first, today) <= last < months_later(first, terms.mandate_months):
        raise MandateDaysInvalid(first, last, terms.mandate_months // 12)
    latest = months_later(today, terms.mandate_ahead_months)
    if first > latest:
        raise MandateTooFarAhead(first, latest)


def rights(allows: Iterable[MandateRight]) -> tuple[MandateRight, ...]:
    """What a mandate allows; who answers must see what it is about."""
    asked = set(allows)
    if MandateRight.ANSWER in asked:
        asked.add(MandateRight.SEE)
    return tuple(right for right in MandateRight if right in asked)
