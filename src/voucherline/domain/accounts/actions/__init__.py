"""What is done with accounts: invite, know somebody by what was shown, count what was wrong, end, forget."""

from voucherline.domain.accounts.actions.codes import (
    ask_for_call,
    code_to_say,
    make_code,
    no_code,
    take_up_code_calls,
    use_code,
)
from voucherline.domain.accounts.actions.devices import bind_device, is_bound, link_eid, unbind_device
from voucherline.domain.accounts.actions.ending import (
    end_all_sessions,
    end_oldest_sessions,
    end_other_sessions,
    end_session,
    forget_sign_ins,
)
from voucherline.domain.accounts.actions.guessing import forget_guesses, guesses_are_kept, is_right
from voucherline.domain.accounts.actions.identifying import NOBODY, helper_with, household_with, mandate_with
from voucherline.domain.accounts.actions.inquiring import ask_about_households
from voucherline.domain.accounts.actions.passwords import change_password, check_password
from voucherline.domain.accounts.actions.seconds import (
    add_passkey,
    app_address,
    app_code_is_right,
    new_app_secret,
    passkey_used,
    remove_passkey,
    reseal,
    set_app,
)
from voucherline.domain.accounts.actions.users import (
    accept_invitation,
    end_user,
    invite,
    invite_again,
    user_with,
)

__all__ = [
    "NOBODY",
    "accept_invitation",
    "add_passkey",
    "app_address",
    "app_code_is_right",
    "ask_about_households",
    "ask_for_call",
    "bind_device",
    "change_password",
    "check_password",
    "code_to_say",
    "end_all_sessions",
    "end_oldest_sessions",
    "end_other_sessions",
    "end_session",
    "end_user",
    "forget_guesses",
    "forget_sign_ins",
    "guesses_are_kept",
    "helper_with",
    "household_with",
    "invite",
    "invite_again",
    "is_bound",
    "is_right",
    "link_eid",
    "make_code",
    "mandate_with",
    "new_app_secret",
    "no_code",
    "passkey_used",
    "remove_passkey",
    "reseal",
    "set_app",
    "take_up_code_calls",
    "unbind_device",
    "use_code",
    "user_with",
]
