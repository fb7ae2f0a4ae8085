"""By which channel a person hears something, and which ones are tried after it. Pure."""

from __future__ import annotations

from typing import Final

from voucherline.domain.households.values import HouseholdState, Reach
from voucherline.notices.values import Channel, NoticeKind
from voucherline.schemes.values import Solution

_EMAIL, _CALL, _LETTER, _PORTAL = Channel.EMAIL, Channel.CALL, Channel.LETTER, Channel.PORTAL

Way = tuple[Channel, ...]

ALWAYS_BY_LETTER: Final = frozenset(
    {
        NoticeKind.WELCOME,
        NoticeKind.TELEPHONE_CODE,
        NoticeKind.WRONG_CODES,
        NoticeKind.SOLUTION_CHANGED,
        NoticeKind.CONTACT_CHANGED,
        NoticeKind.MANDATE_OFFERED,
        NoticeKind.ACCOUNT_CHANGED,
        NoticeKind.REFUND_ACCOUNT_NOTED,
        NoticeKind.FORM_QUESTION,
    }
)
"""What would be dangerous to send where somebody else may have come to read."""

NEEDS_AN_ANSWER: Final = frozenset(
    {
        NoticeKind.PRESTATION_TO_ANSWER,
        NoticeKind.PRESTATION_AMENDED,
        NoticeKind.CONTEST_MAINTAINED,
        NoticeKind.ANSWER_REMINDER,
    }
)
"""About work that waits for the household's own word."""

STARTS_THE_CLOCK: Final = frozenset(
    {NoticeKind.PRESTATION_TO_ANSWER, NoticeKind.PRESTATION_AMENDED, NoticeKind.CONTEST_MAINTAINED}
)
"""Once the household is told of these, with proof, its time runs."""

SAID_BY_TELEPHONE: Final = frozenset(
    {
        NoticeKind.CONTEST_DECIDED,
        NoticeKind.PRESTATION_CANCELLED,
        NoticeKind.SHORTAGE,
        NoticeKind.EXPIRY_WARNING,
    }
)
"""What a call can say whole, besides what needs an answer: that there is news is no news."""

_USUAL: Final[dict[Solution, Way]] = {
    Solution.ONLINE: (_EMAIL, _LETTER),
    Solution.EMAIL: (_EMAIL, _LETTER),
    Solution.TELEPHONE: (_CALL, _LETTER),
}
_TO_ANSWER: Final[dict[Solution, Way]] = {
    Solution.ONLINE: (_EMAIL, _CALL, _LETTER),
    Solution.EMAIL: (_EMAIL, _CALL, _LETTER),
    Solution.TELEPHONE: (_CALL, _LETTER),
}
_ON_PAPER: Final[dict[Solution, Way]] = {
    Solution.ONLINE: (_EMAIL, _LETTER),
    Solution.EMAIL: (_LETTER,),
    Solution.TELEPHONE: (_LETTER,),
}


def ways_to(household: Reach, kind: NoticeKind) -> Way:
    """The channels by which a household hears this, in the order in which they are tried.

    A channel for which it has no address is left out; a letter always finds the way.
    """
    return tuple(channel for channel in _wished(household, kind) if _has_address(household, channel))


def ways_to_worker_or_company(email: str) -> Way:
    """Helpers and companies read their own pages; whoever has an e-mail address hears it there at once."""
    return (_EMAIL, _PORTAL) if email else (_PORTAL,)


def _wished(household: Reach, kind: NoticeKind) -> Way:
    # Nobody telephones a house of mourning, and whose mailbox it is now nobody knows.
    if kind in ALWAYS_BY_LETTER or household.state in (HouseholdState.DECEASED, HouseholdState.CLOSED):
        return (_LETTER,)
    if kind in NEEDS_AN_ANSWER:
        return _TO_ANSWER[household.solution]
    if kind in (NoticeKind.ORDER_CREDITED, NoticeKind.FREE_VOUCHERS):
        return (_LETTER,) if household.order_confirmations == _LETTER else (_EMAIL, _LETTER)
    if kind is NoticeKind.QUARTERLY_STATEMENT:
        return _statement(household)
    if kind is NoticeKind.TAX_CERTIFICATE:
        return _ON_PAPER[household.solution]
    if household.solution is Solution.TELEPHONE and kind not in SAID_BY_TELEPHONE:
        return (_LETTER,)
    return _USUAL[household.solution]


def _statement(household: Reach) -> Way:
    if household.statements_by_letter or household.solution is Solution.TELEPHONE:
        return (_LETTER,)
    return (_PORTAL,)


def _has_address(household: Reach, channel: Channel) -> bool:
    if channel is _EMAIL:
        return bool(household.email)
    return bool(household.telephones) if channel is _CALL else True
