"""The verbs of prestations. Each takes a list; each item succeeds or is refused on its own."""

from voucherline.domain.prestations.actions.answer import confirm, contest, validate
from voucherline.domain.prestations.actions.change import amend, cancel, maintain
from voucherline.domain.prestations.actions.correct import approve_correction, propose_correction
from voucherline.domain.prestations.actions.covering import cover, lapse
from voucherline.domain.prestations.actions.decide import decide, set_aside, set_aside_untold
from voucherline.domain.prestations.actions.doubting import doubt, doubt_early_silence
from voucherline.domain.prestations.actions.objecting import object_to, settle_objection
from voucherline.domain.prestations.actions.pay import mark_paid, owe_again, reopen, submit, submit_again
from voucherline.domain.prestations.actions.register import register
from voucherline.domain.prestations.actions.remind import remind
from voucherline.domain.prestations.actions.sample import answer_sample, draw_sample, settle_sample
from voucherline.domain.prestations.actions.silence import let_silence_answer
from voucherline.domain.prestations.actions.stand_still import (
    begin_outage,
    end_outage,
    give_time_back,
    note_outage,
    stand_still,
)
from voucherline.domain.prestations.actions.told import told, untell
from voucherline.domain.prestations.actions.told_in_person import approve_told, propose_told

__all__ = [
    "amend",
    "answer_sample",
    "approve_correction",
    "approve_told",
    "begin_outage",
    "cancel",
    "confirm",
    "contest",
    "cover",
    "decide",
    "doubt",
    "doubt_early_silence",
    "draw_sample",
    "end_outage",
    "give_time_back",
    "lapse",
    "let_silence_answer",
    "maintain",
    "mark_paid",
    "note_outage",
    "object_to",
    "owe_again",
    "propose_correction",
    "propose_told",
    "register",
    "remind",
    "reopen",
    "set_aside",
    "set_aside_untold",
    "settle_objection",
    "settle_sample",
    "stand_still",
    "submit",
    "submit_again",
    "told",
    "untell",
    "validate",
]
