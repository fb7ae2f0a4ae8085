"""The verbs of orders."""

from voucherline.domain.orders.actions.certify import certify
from voucherline.domain.orders.actions.correct import approve_withdrawal, propose_withdrawal
from voucherline.domain.orders.actions.demand import demand, lapse_demands
from voucherline.domain.orders.actions.grant import approve_free, propose_free
from voucherline.domain.orders.actions.settle import settle_returns
from voucherline.domain.orders.actions.take_in import decide_by_hand, leave_alone, take_in

__all__ = [
    "approve_free",
    "approve_withdrawal",
    "certify",
    "decide_by_hand",
    "demand",
    "lapse_demands",
    "leave_alone",
    "propose_free",
    "propose_withdrawal",
    "settle_returns",
    "take_in",
]
