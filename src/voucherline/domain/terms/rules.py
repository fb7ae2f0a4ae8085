"""Who may change terms, and what of a stored change makes terms. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from voucherline.domain.terms.states import BY_A_SECOND_PERSON, ChangeEvent
from voucherline.domain.terms.values import TermsReasonMissing
from voucherline.kernel.actors import Actor, NotAllowed, Role
from voucherline.ledger.values import SamePersonTwice
from voucherline.schemes.changing import version_with
from voucherline.schemes.values import Terms


def only_supervisors(by: Actor) -> None:
    """Refuse everybody else: terms are money and rights of a whole region."""
    if by.role is not Role.SUPERVISOR:
        raise NotAllowed(by.role.value, "change terms")


def reasoned(reason: str) -> str:
    """The reason without what stands around it, or refuse."""
    if not reason.strip():
        raise TermsReasonMissing
    return reason.strip()


def check_second_person(event: ChangeEvent, *, asked_by: str, by: Actor) -> None:
    """Refuse whoever agrees with what it asked itself."""
    if event in BY_A_SECOND_PERSON and asked_by.casefold() == by.name.casefold():
        raise SamePersonTwice(by.name)


def terms_of(written: Sequence[Terms], *, since: date, numbers: Mapping[str, int]) -> Terms:
    """Compose a version: its numbers are what people decided, all else is what the software had on that day."""
    basis = [each for each in written if each.since <= since][-1]
    return version_with(basis, since=since, numbers=numbers)
