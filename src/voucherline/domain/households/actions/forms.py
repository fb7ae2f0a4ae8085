"""Ask by letter what somebody meant who sent a form that is unclear."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from voucherline.domain.households import rules
from voucherline.domain.households.values import FormQuestionAsked, FormSettled, WroteForm
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, only_staff


def ask_about_form(
    form: UUID, words: str, *, household: UUID | None, wrote: WroteForm, by: Actor, now: datetime
) -> None:
    """Send a household a letter that asks about its form; without a household, whoever wrote the form gets it.

    Who has no account yet is named by the form: the letter goes to what can be read there, or is refused.
    """
    only_staff(by, "key in a form")
    free_words.check(words)
    stranger = None if household else asdict(rules.legible(wrote))
    asked = FormQuestionAsked(household=household or form, subject=form, words=words, wrote=stranger)
    journal.record([asked], by=by, at=now)


def settle_form(form: UUID, *, household: UUID | None, by: Actor, now: datetime) -> None:
    """Note that a form about which a letter asked has left the tray: a letter that was not printed is not needed."""
    journal.record([FormSettled(household=household or form, subject=form)], by=by, at=now)
