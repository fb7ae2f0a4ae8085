"""What is done with accounts: know somebody by a number and a code, count what was wrong, forget."""

from voucherline.domain.accounts.actions.guessing import forget_guesses, guesses_are_kept, is_right
from voucherline.domain.accounts.actions.identifying import NOBODY, helper_with, household_with

__all__ = [
    "NOBODY",
    "forget_guesses",
    "guesses_are_kept",
    "helper_with",
    "household_with",
    "is_right",
]
