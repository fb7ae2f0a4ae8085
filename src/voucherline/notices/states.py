"""Where a notice and its deliveries stand, and the one table of moves of each channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from voucherline.kernel.refusals import Refusal
from voucherline.notices.values import Channel


class NoticeState(StrEnum):
    """Has the person heard it?"""

    OPEN = "open"
    TOLD = "told"
    """With proof."""
    UNREACHABLE = "unreachable"
    """No channel is left: customer service looks for the person."""
    POINTLESS = "pointless"
    """What it would say had been overtaken before it was said."""


class DeliveryState(StrEnum):
    """Where a delivery stands. Not every channel knows every state."""

    WAITING = "waiting"
    """To be sent, or to be tried again, when its moment comes."""
    UNDER_WAY = "under way"
    """A letter in a print run; a call that is being dialled; a mail between us and its server."""
    HANDED_OVER = "handed over"
    """Accepted by the mail server; given to the post. No proof yet."""
    TOLD = "told"
    FAILED = "failed"
    """Refused, bounced, returned, or tried in vain: the next channel is tried."""
    DROPPED = "dropped"
    """No longer needed."""


class DeliveryEvent(StrEnum):
    """What can happen to a delivery."""

    TAKEN_UP = "taken up"
    ACCEPTED = "accepted"
    TRY_LATER = "try later"
    UNSURE = "unsure"
    """The line broke before the answer: it may have been accepted. It is tried once more."""
    REFUSED = "refused"
    BOUNCED = "bounced"
    PROVED = "proved"
    """24 hours without a bounce, three working days in the post, or a key pressed."""
    SEEN = "seen"
    HEARD = "heard"
    """The person telephoned, heard the news itself, and pressed a key after it."""
    PRINTED = "printed"
    POSTED = "posted"
    RETURNED = "returned"
    GIVEN_UP = "given up"
    LOST = "lost"
    """Whoever had taken it up died: it is tried again."""
    DROPPED = "dropped"
    PUT_OFF = "put off"
    """Not tried after all, so that it counts as no attempt: it is not the hour for it, our own exchange failed, or a
    slow mail server left no time."""
    TURNED = "turned"
    """The person is told by other channels by now: the notice goes on by one of those."""
    UNWRITABLE = "unwritable"
    """Our own trouble: what it would say cannot be written, or not set. The next channel is tried."""


_W, _U, _H, _T, _F, _D = DeliveryState
_E = DeliveryEvent

_EVERYWHERE: Final = {
    (_W, _E.TAKEN_UP): _U,
    (_U, _E.LOST): _W,
    (_U, _E.TRY_LATER): _W,
    (_W, _E.DROPPED): _D,
    (_U, _E.DROPPED): _D,
    (_U, _E.TURNED): _D,
    (_U, _E.UNWRITABLE): _F,
    (_W, _E.GIVEN_UP): _F,
    (_W, _E.SEEN): _T,
    (_U, _E.SEEN): _T,
    (_H, _E.SEEN): _T,
    (_T, _E.SEEN): _T,
    (_W, _E.HEARD): _T,
    (_U, _E.HEARD): _T,
    (_H, _E.HEARD): _T,
    (_T, _E.HEARD): _T,
}
MOVES: Final[Mapping[Channel, Mapping[tuple[DeliveryState, DeliveryEvent], DeliveryState]]] = MappingProxyType(
    {
        Channel.EMAIL: {
            **_EVERYWHERE,
            (_U, _E.ACCEPTED): _H,
            (_U, _E.UNSURE): _W,
            (_U, _E.REFUSED): _F,
            (_U, _E.GIVEN_UP): _F,
            (_U, _E.PUT_OFF): _W,
            (_U, _E.BOUNCED): _F,
            (_H, _E.BOUNCED): _F,
            (_H, _E.PROVED): _T,
            # A bounce may come after the day in which one is expected: the person did not get it all the same.
            (_T, _E.BOUNCED): _F,
        },
        Channel.LETTER: {
            **_EVERYWHERE,
            (_U, _E.PRINTED): _U,
            (_U, _E.PUT_OFF): _W,
            (_U, _E.POSTED): _H,
            (_H, _E.PROVED): _T,
            (_H, _E.RETURNED): _F,
            (_T, _E.RETURNED): _F,
        },
        Channel.CALL: {
            **_EVERYWHERE,
            (_U, _E.PROVED): _T,
            (_U, _E.GIVEN_UP): _F,
            (_U, _E.PUT_OFF): _W,
        },
        Channel.PORTAL: {(_W, _E.SEEN): _T, (_W, _E.DROPPED): _D},
    }
)


@dataclass(eq=False)
class DeliveryMoveRefused(Refusal):
    """A delivery in this state knows no such event."""

    state: str
    event: str


def after(channel: Channel, state: DeliveryState, event: DeliveryEvent) -> DeliveryState:
    """Tell which state follows, or refuse the move."""
    try:
        return MOVES[channel][state, event]
    except KeyError:
        raise DeliveryMoveRefused(state.value, event.value) from None
