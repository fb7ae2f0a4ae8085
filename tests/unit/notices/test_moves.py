"""The table of moves of deliveries: what is not in it does not happen."""

from __future__ import annotations

from itertools import product

import pytest

from voucherline.notices.states import MOVES, DeliveryEvent, DeliveryMoveRefused, DeliveryState, after
from voucherline.notices.values import Channel


@pytest.mark.parametrize("channel", MOVES, ids=str)
def test_each_event_moves_as_the_table_says_or_is_refused(channel: Channel) -> None:
    for state, event in product(DeliveryState, DeliveryEvent):
        if (state, event) in MOVES[channel]:
            assert after(channel, state, event) is MOVES[channel][state, event]
        else:
            with pytest.raises(DeliveryMoveRefused):
                after(channel, state, event)


def test_a_letter_never_bounces_and_an_e_mail_is_never_returned() -> None:
    with pytest.raises(DeliveryMoveRefused):
        after(Channel.LETTER, DeliveryState.HANDED_OVER, DeliveryEvent.BOUNCED)
    with pytest.raises(DeliveryMoveRefused):
        after(Channel.EMAIL, DeliveryState.HANDED_OVER, DeliveryEvent.RETURNED)
