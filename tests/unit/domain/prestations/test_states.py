"""Every state meets every event: what the rules allow, written by hand; all else is refused."""

from __future__ import annotations

import pytest

from voucherline.domain.prestations.states import MoveRefused, PrestationEvent, PrestationState, after

ALLOWED = {
    ("registered", "answered"): "registered",
    ("registered", "both agreed"): "agreed",
    ("registered", "both agreed, too few vouchers"): "short",
    ("registered", "household contested"): "contested",
    ("registered", "company amended"): "registered",
    ("registered", "company cancelled"): "cancelled",
    ("registered", "decided for the household"): "cancelled",
    ("registered", "covered by a later order"): "registered",
    ("registered", "partly covered by a later order"): "registered",
    ("contested", "answered"): "registered",
    ("contested", "both agreed"): "agreed",
    ("contested", "both agreed, too few vouchers"): "short",
    ("contested", "company amended"): "registered",
    ("contested", "company maintained"): "maintained",
    ("contested", "company cancelled"): "cancelled",
    ("contested", "decided for the household"): "cancelled",
    ("maintained", "both agreed"): "agreed",
    ("maintained", "both agreed, too few vouchers"): "short",
    ("maintained", "company amended"): "registered",
    ("maintained", "company cancelled"): "cancelled",
    ("maintained", "decided for the household"): "cancelled",
    ("short", "covered by a later order"): "agreed",
    ("short", "partly covered by a later order"): "short",
    ("short", "short for too long"): "outside vouchers",
    ("short", "corrected by two people"): "cancelled",
    ("agreed", "paid to the company"): "reimbursed",
    ("agreed", "corrected by two people"): "cancelled",
    ("reimbursed", "payment came back"): "agreed",
}
STATES = ["registered", "contested", "maintained", "agreed", "short", "cancelled", "reimbursed", "outside vouchers"]
EVENTS = [
    "answered",
    "both agreed",
    "both agreed, too few vouchers",
    "household contested",
    "company amended",
    "company maintained",
    "company cancelled",
    "decided for the household",
    "covered by a later order",
    "partly covered by a later order",
    "short for too long",
    "paid to the company",
    "payment came back",
    "corrected by two people",
]


def test_this_table_names_every_state_and_event() -> None:
    assert set(STATES) == {state.value for state in PrestationState}
    assert set(EVENTS) == {event.value for event in PrestationEvent}


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("state", STATES)
def test_a_state_meets_an_event(state: str, event: str) -> None:
    if (state, event) in ALLOWED:
        assert after(PrestationState(state), PrestationEvent(event)).value == ALLOWED[state, event]
        return
    with pytest.raises(MoveRefused) as refused:
        after(PrestationState(state), PrestationEvent(event))
    assert (refused.value.state, refused.value.event) == (state, event)
