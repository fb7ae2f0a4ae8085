"""Paper forms that are unclear: laid into the tray with what was read, asked about, and keyed in or dropped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import actions as households
from voucherline.domain.households.values import WroteForm
from voucherline.domain.prestations.values import ReasonMissing
from voucherline.doors.console.pages.models import UnclearForm
from voucherline.doors.console.pages.values import Asking, FormDoneBefore, FormKind, FormOutcome
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import short_reference

_LONGEST: Final = 500
"""Of one field: as it was typed, not as it is right."""
FIELDS: Final = (
    "scheme", "language", "surname", "first_name", "street", "postcode", "town", "telephones", "email", "solution",
    "confirmations", "large_print", "statements_by_letter", "number",
)  # fmt: skip
"""What forms ask; the number is that of a known household."""
_MAY: Final = "key in a form"


def lay_aside(
    kind: FormKind, given: Mapping[str, str], *, unclear: str, household: UUID | None, by: Actor, now: datetime
) -> UUID:
    """Lay a form into the tray, with what was read of it and what is unclear."""
    only_staff(by, _MAY)
    _check(unclear)
    read = {name: given[name].strip()[:_LONGEST] for name in FIELDS if given.get(name, "").strip()}
    form = UnclearForm.objects.create(
        id=new_id(), kind=kind.value, household_id=household, read=read, unclear=unclear, laid_at=now, laid_by=by.name
    )
    return form.id


def waiting() -> list[UnclearForm]:
    """The forms in the tray, the longest waiting first."""
    return list(UnclearForm.objects.filter(outcome="").order_by("laid_at", "id"))


def of_household(household: UUID) -> list[UnclearForm]:
    """The forms of a household that were unclear once, the newest first."""
    return list(UnclearForm.objects.filter(household_id=household).order_by("-laid_at", "-id")[:20])


def form(id_: str | UUID) -> UnclearForm | None:
    """One form, whatever became of it; nothing, where there is none."""
    try:
        return UnclearForm.objects.filter(id=UUID(str(id_))).first()
    except ValueError:
        return None


def called(reference: str) -> UnclearForm | None:
    """The form in the tray that letters call by these digits; nothing, where there is none."""
    return next((each for each in waiting() if short_reference(each.id).replace(" ", "") == reference), None)


def ask(id_: UUID, how: Asking, words: str, *, by: Actor, now: datetime) -> None:
    """Ask by a letter of the next print run, or note what a call asked; the form stays until it is done with."""
    only_staff(by, _MAY)
    _check(words)
    with transaction.atomic():
        there = lock(id_)
        if how is Asking.LETTER:
            households.ask_about_form(there.id, words, household=there.household_id, wrote=wrote(there), by=by, now=now)
        there.asked = [*there.asked, {"how": how.value, "words": words, "by": by.name, "at": now.isoformat()}]
        there.save(update_fields=["asked"])


def drop(id_: UUID, *, because: str, by: Actor, now: datetime) -> None:
    """Let nothing come of a form, and say why."""
    only_staff(by, _MAY)
    _check(because)
    with transaction.atomic():
        there = lock(id_)
        there.said = because
        _settle(there, by=by, now=now)
        _end(there, FormOutcome.DROPPED, by=by, now=now)


def keyed_in(there: UnclearForm, *, household: UUID, by: Actor, now: datetime) -> None:
    """Note whose form a locked one was, now that it is keyed in."""
    _settle(there, by=by, now=now)
    there.household_id = household
    _end(there, FormOutcome.KEYED_IN, by=by, now=now)


def lock(id_: str | UUID) -> UnclearForm:
    """Lock a form that waits, or refuse: nobody keys in a form that a colleague did."""
    there = UnclearForm.objects.select_for_update().get(id=id_)
    if there.done_at:
        raise FormDoneBefore(there.done_by, there.done_at)
    return there


def wrote(there: UnclearForm) -> WroteForm:
    """Who sent a form, as far as it was read."""
    read = {name: there.read.get(name, "") for name in FIELDS}
    return WroteForm(
        scheme=read["scheme"],
        language=read["language"],
        name=f"{read['first_name']} {read['surname']}".strip(),
        street=read["street"],
        postcode=read["postcode"],
        town=read["town"],
        large_print=bool(read["large_print"]),
    )


def _settle(there: UnclearForm, *, by: Actor, now: datetime) -> None:
    """Whom a letter asked, as that letter knows it: before it is known whose form it was."""
    if any(each["how"] == Asking.LETTER for each in there.asked):
        households.settle_form(there.id, household=there.household_id, by=by, now=now)


def _end(there: UnclearForm, outcome: FormOutcome, *, by: Actor, now: datetime) -> None:
    there.outcome, there.done_at, there.done_by = outcome.value, now, by.name
    there.save(update_fields=["household_id", "outcome", "said", "done_at", "done_by"])


def _check(words: str) -> None:
    if not words.strip():
        raise ReasonMissing
    free_words.check(words)
