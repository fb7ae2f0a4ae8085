"""The verbs of households."""

from voucherline.domain.households.actions.absences import plan_absence
from voucherline.domain.households.actions.accounts import (
    accept_proof,
    change_state,
    lock_families,
    set_refund_account,
)
from voucherline.domain.households.actions.codes import (
    ask_telephone_code,
    change_telephone_code,
    issue_telephone_code,
    verify_telephone_code,
)
from voucherline.domain.households.actions.contacts import (
    change_contact,
    stop_contact_change,
    use_contacts,
)
from voucherline.domain.households.actions.forms import ask_about_form, settle_form
from voucherline.domain.households.actions.looks import note_look
from voucherline.domain.households.actions.mandates import (
    accept_mandate,
    check_mandate,
    end_mandates,
    give_mandate,
    issue_mandate_code,
    mandate_with_code,
    revoke_mandate,
)
from voucherline.domain.households.actions.register import (
    next_counter,
    register,
    register_form,
    register_oneself,
)
from voucherline.domain.households.actions.solutions import (
    change_solution,
    set_preferences,
)
from voucherline.domain.households.actions.wrong_codes import tell_of_wrong_codes

__all__ = [
    "accept_mandate",
    "accept_proof",
    "ask_about_form",
    "ask_telephone_code",
    "change_contact",
    "change_solution",
    "change_state",
    "change_telephone_code",
    "check_mandate",
    "end_mandates",
    "give_mandate",
    "issue_mandate_code",
    "issue_telephone_code",
    "lock_families",
    "mandate_with_code",
    "next_counter",
    "note_look",
    "plan_absence",
    "register",
    "register_form",
    "register_oneself",
    "revoke_mandate",
    "set_preferences",
    "set_refund_account",
    "settle_form",
    "stop_contact_change",
    "tell_of_wrong_codes",
    "use_contacts",
    "verify_telephone_code",
]
