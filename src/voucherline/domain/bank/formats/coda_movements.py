"""From the records of one CODA movement, with its details, to lines of a statement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from voucherline.domain.bank.formats import coda_records as records
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.values import PAYMENT, Problem, StatementLine

AMOUNT: Final = slice(31, 47)
_NONE_GIVEN: Final = frozenset({"", "NOTPROVIDED"})
_RETURNS: Final = frozenset("12345")
Say = Callable[[Problem], None]


@dataclass(slots=True)
class Movement:
    """The records 21, 22, 23 and 31 to 33 of one movement, and the movements that detail it."""

    position: int
    first: str
    cents: int | None
    length: int = records.WIDTH
    second: str = ""
    third: str = ""
    information: str = ""
    payer_name: str = ""
    informs: bool = True
    details: list[Movement] | None = None
    orphan: bool = False

    @property
    def level(self) -> int:
        """0 for a movement of its own, 1 for a detail, 2 for a detail of a detail."""
        digit = self.first[53]
        if digit in "0123":
            return 0
        if digit in "5678":
            return 1
        if digit == "9":
            return 2
        return 0 if self.first[6:10] in ("0000", "    ") else 1

    @property
    def reference(self) -> str:
        """The client's own reference."""
        written = records.clean(self.second[63:98]) if self.second else ""
        return "" if written in _NONE_GIVEN else written


@dataclass(slots=True)
class Context:
    """What the lines of a statement have in common, and where its faults are said."""

    currency: str
    fallback_day: date
    say: Say
    say_unreadable: Say


def lines_of(movement: Movement, context: Context, *, batch: str = "") -> list[StatementLine]:
    """The lines that a movement stands for: its details where they add up to it, else itself."""
    if movement.details:
        return _detailed(movement, context, batch)
    if movement.cents is None:
        _say_lost(movement, context.say_unreadable)
        return []
    is_total = movement.first[53] in "12"
    if is_total:
        context.say(Problem(movement.position, problems.DETAILS_MISSING, {"total_cents": movement.cents}))
    return [_line(movement, context, batch=batch, is_total=is_total)]


def _detailed(total: Movement, context: Context, batch: str) -> list[StatementLine]:
    details = total.details or []
    batch = batch or total.reference
    amounts = [detail.cents for detail in details if detail.cents is not None]
    if total.cents is None:
        # Then the details are all that is known; those that cannot be read either are said to be lost.
        said: dict[str, object] = {"found": total.first[AMOUNT].strip(), "details_cents": sum(amounts)}
        context.say(Problem(total.position, problems.TOTAL_UNREADABLE, said))
    elif len(amounts) != len(details) or total.cents != sum(amounts):
        return _contradicted(total, details, context, batch)
    if total.first[53] == "3":
        _hand_down(total, details)
    return [line for detail in details for line in lines_of(detail, context, batch=batch)]


def _contradicted(total: Movement, details: list[Movement], context: Context, batch: str) -> list[StatementLine]:
    """The total as a line: it moved the balance, and details that contradict it are not money."""
    for detail in details:
        if detail.cents is None:
            _say_lost(detail, context.say)
    amounts = [detail.cents for detail in details if detail.cents is not None]
    said = {"total_cents": total.cents, "details_cents": sum(amounts), "count": len(details)}
    context.say(Problem(total.position, problems.DETAILS_DO_NOT_ADD_UP, said))
    return [_line(total, context, batch=batch, is_total=total.first[53] in "12")]


def _hand_down(total: Movement, details: list[Movement]) -> None:
    """Give the payer and words of a single payment to the details that split it into amount and charges."""
    for detail in details:
        if not (detail.second or detail.third) and records.kind(detail.first[53:61]) == PAYMENT:
            detail.first = detail.first[:61] + total.first[61:115] + detail.first[115:]
            detail.second, detail.third = total.second, total.third
            detail.information = detail.information or total.information


def _say_lost(movement: Movement, say: Say) -> None:
    field = movement.first[AMOUNT]
    key = problems.NOT_WHOLE_CENTS if records.has_fraction(field) else problems.AMOUNT_UNREADABLE
    say(Problem(movement.position, key, {"found": field.strip()}))


def _line(movement: Movement, context: Context, *, batch: str, is_total: bool) -> StatementLine:
    first, second, third = movement.first, movement.second, movement.third
    assert movement.cents is not None, "only amounts that could be read become lines"
    booked_on, value_on, damage = _days(movement, context)
    structured, message, reason, doubt = _communication(movement)
    returned = second[112:113] in _RETURNS if second else False
    if returned:
        reason = records.clean(second[113:117]) or reason
    code = first[53:61]
    kind = records.kind(code)
    return StatementLine(
        position=movement.position,
        booked_on=booked_on,
        value_on=value_on,
        cents=movement.cents,
        currency=context.currency,
        bank_reference=records.clean(first[10:31]),
        end_to_end="" if is_total else movement.reference,
        batch=batch or (movement.reference if is_total else ""),
        counterparty_account=records.account(third[10:47]) if third else "",
        counterparty_name=records.clean(third[47:82]) or movement.payer_name,
        structured=structured,
        message=message,
        is_return=movement.cents > 0 and kind == PAYMENT and (returned or records.is_unexecuted(code)),
        return_reason=reason,
        kind=kind,
        damage=_damage(movement, code) or damage or doubt or _broken_off(movement),
    )


def _damage(movement: Movement, code: str) -> Problem | None:
    position = movement.position
    if movement.orphan:
        return Problem(position, problems.DETAIL_WITHOUT_TOTAL, {"found": movement.first[2:10]})
    if movement.length > records.WIDTH or movement.length < 124:
        return Problem(position, problems.LINE_LENGTH, {"length": movement.length})
    if not (code.isascii() and code.isdecimal()) or code[0] == "4":
        return Problem(position, problems.CODE_UNREADABLE, {"found": code})
    return None


def _broken_off(movement: Movement) -> Problem | None:
    """Was a record 22 or 23 announced that did not come? Then payer and words are not whole: a person must look."""
    first, second, third = movement.first, movement.second, movement.third
    if (first[125] == "1" and not second and not third) or (second and second[125] == "1" and not third):
        return Problem(movement.position, problems.CONTINUATION_MISSING, {"found": first[2:10]})
    return None


def _days(movement: Movement, context: Context) -> tuple[date, date, Problem | None]:
    written_entry, written_value = movement.first[115:121], movement.first[47:53]
    booked_on, value_on = records.day(written_entry), records.day(written_value)
    if booked_on and value_on:
        return booked_on, value_on, None
    damage = None
    for found, read in ((written_entry, booked_on), (written_value, value_on)):
        # Blanks and zeros are how banks leave a day open.
        if read is None and found.strip(" 0"):
            damage = Problem(movement.position, problems.DATE_UNREADABLE, {"found": found})
    booked_on = booked_on or context.fallback_day
    return booked_on, value_on or booked_on, damage


def _communication(movement: Movement) -> tuple[str, str, str, Problem | None]:
    """Twelve digits, free words, reason of a return, and what makes them doubtful."""
    first = movement.first
    raw = first[62:115]
    if movement.second:
        raw += movement.second[10:63]
    if movement.third:
        raw += movement.third[82:125]
    if first[61] == "1":
        return _structured(movement, raw)
    doubt = None
    if first[61] not in "0 ":
        doubt = Problem(movement.position, problems.COMMUNICATION_UNREADABLE, {"found": first[61:77].strip()})
    message = _continued(raw, movement.information)
    structured = records.written_reference(message)
    return structured, "" if structured else message, "", doubt


def _structured(movement: Movement, raw: str) -> tuple[str, str, str, Problem | None]:
    form, body = raw[:3], raw[3:]
    digits = ""
    reason = ""
    doubt = None
    if form in ("101", "102"):
        digits, body = body[:12], body[12:]
        if not (digits.isascii() and digits.isdecimal()):
            doubt = Problem(movement.position, problems.COMMUNICATION_UNREADABLE, {"found": digits.strip()})
            digits, body = "", f"{digits} {body}"
    elif form == "105" and body[45:57].isdecimal() and body[45:57].strip("0"):
        digits = body[45:57]
    elif form == "127":
        reason = records.clean(body[142:146]) if body[141:142] in _RETURNS else ""
        body = body[79:141]
    elif not form.isdecimal():
        doubt = Problem(movement.position, problems.COMMUNICATION_UNREADABLE, {"found": form})
        body = raw
    return digits, _continued(body, movement.information), reason, doubt


def _continued(words: str, information: str) -> str:
    """Join a message with its continuation in information records; full columns mean a word was cut."""
    if not information:
        return records.clean(words)
    glue = "" if words[-1:].strip() else " "
    return records.clean(words + glue + information)
