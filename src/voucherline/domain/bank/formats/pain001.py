"""Writes payment files: pain.001, the customer's order to the bank to make credit transfers.

Written here and not with a library, because the ones we know leave out the structured reference of a transfer and
take the moment of creation and the ids of batches from the clock; the same order gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import date
from typing import Final, Literal

from lxml import etree
from lxml.etree import _Element

from voucherline.domain.bank.formats.sepa_text import is_sepa_reference, sepa_text
from voucherline.domain.bank.formats.values import CreditTransfer, PaymentOrder
from voucherline.kernel.numbers import compact_iban, is_iban
from voucherline.kernel.time import BRUSSELS

Version = Literal["03", "09"]

_NAME: Final = 70
_REMITTANCE: Final = 140
_NAMELESS: Final = "NOTPROVIDED"
_LARGEST_CENTS: Final = 99_999_999_999
_BATCH: Final = re.compile(r"(.{17})-[0-9a-f]{8}-[0-9]{8}")


def batch_reference(order: PaymentOrder, day: date) -> str:
    """The reference of the batch of a day in a payment order."""
    return reference_of_batch(order.message_id, day)


def reference_of_batch(message_id: str, day: date) -> str:
    """The reference of the batch of a day; a bank that books the batch as one amount gives it back as `batch`."""
    head = message_id
    if len(head) > 26:
        head = f"{head[:17]}-{hashlib.blake2b(head.encode(), digest_size=4).hexdigest()}"
    return f"{head}-{day:%Y%m%d}"


def begins_message_id(reference: str) -> str:
    """What the message id of a batch's file begins with; nothing, if this is no reference of a batch of ours."""
    found = _BATCH.fullmatch(reference)
    return found[1] if found else ""


def write_pain001(order: PaymentOrder, *, version: Version) -> bytes:
    """Write a payment order as pain.001.001.03 or .09, one batch per day of execution.

    Promises of the caller: ids of at most 35 SEPA characters, IBANs with right check digits, amounts above zero.
    """
    batches = [(day, batch) for day, batch in sorted(order.batches.items()) if batch]
    assert batches, "a payment file pays somebody"
    assert is_sepa_reference(order.message_id), "a message id is 1 to 35 characters that banks carry"
    namespace = f"urn:iso:std:iso:20022:tech:xsd:pain.001.001.{version}"
    document = etree.fromstring(f'<Document xmlns="{namespace}"/>')
    body = _add(document, "CstmrCdtTrfInitn")
    everything = [transfer for _, batch in batches for transfer in batch]
    _header(body, order, everything)
    for day, batch in batches:
        _batch(body, order, day, batch, version)
    return bytes(etree.tostring(document, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _header(body: _Element, order: PaymentOrder, transfers: Sequence[CreditTransfer]) -> None:
    header = _add(body, "GrpHdr")
    _add(header, "MsgId", order.message_id)
    created_at = order.created_at.astimezone(BRUSSELS).replace(tzinfo=None)
    _add(header, "CreDtTm", created_at.isoformat(timespec="seconds"))
    _counts(header, transfers)
    _add(_add(header, "InitgPty"), "Nm", _name(order.debtor_name))


def _counts(parent: _Element, transfers: Sequence[CreditTransfer]) -> None:
    _add(parent, "NbOfTxs", str(len(transfers)))
    _add(parent, "CtrlSum", _amount(sum(transfer.cents for transfer in transfers)))


def _batch(
    body: _Element, order: PaymentOrder, day: date, transfers: Sequence[CreditTransfer], version: Version
) -> None:
    batch = _add(body, "PmtInf")
    _add(batch, "PmtInfId", batch_reference(order, day))
    _add(batch, "PmtMtd", "TRF")
    _add(batch, "BtchBookg", "true")
    _counts(batch, transfers)
    _add(batch, "PmtTpInf/SvcLvl/Cd", "SEPA")
    if version == "03":
        _add(batch, "ReqdExctnDt", day.isoformat())
    else:
        _add(batch, "ReqdExctnDt/Dt", day.isoformat())
    _add(batch, "Dbtr/Nm", _name(order.debtor_name))
    _add(batch, "DbtrAcct/Id/IBAN", _iban(order.debtor_iban))
    # Since 2016 the IBAN alone tells the bank; the element must be there, and this is how its absence is written.
    _add(batch, "DbtrAgt/FinInstnId/Othr/Id", _NAMELESS)
    _add(batch, "ChrgBr", "SLEV")
    for transfer in transfers:
        _transfer(batch, transfer)


def _transfer(batch: _Element, transfer: CreditTransfer) -> None:
    assert 0 < transfer.cents <= _LARGEST_CENTS, "a transfer moves money, and less than SEPA's ceiling"
    assert is_sepa_reference(transfer.end_to_end), "an end-to-end reference is 1 to 35 characters that banks carry"
    payment = _add(batch, "CdtTrfTxInf")
    _add(payment, "PmtId/EndToEndId", transfer.end_to_end)
    _add(_add(payment, "Amt"), "InstdAmt", _amount(transfer.cents)).set("Ccy", "EUR")
    _add(payment, "Cdtr/Nm", _name(transfer.creditor_name))
    _add(payment, "CdtrAcct/Id/IBAN", _iban(transfer.creditor_iban))
    _remittance(payment, transfer)


def _remittance(payment: _Element, transfer: CreditTransfer) -> None:
    if transfer.structured:
        reference = _add(payment, "RmtInf/Strd/CdtrRefInf")
        kind = _add(reference, "Tp")
        _add(kind, "CdOrPrtry/Cd", "SCOR")
        _add(kind, "Issr", "BBA")
        _add(reference, "Ref", transfer.structured)
    elif words := sepa_text(transfer.remittance, _REMITTANCE):
        _add(payment, "RmtInf/Ustrd", words)


def _add(parent: _Element, path: str, words: str = "") -> _Element:
    """Add an element, or a chain of them (`Dbtr/Nm`), with words inside; give back the innermost."""
    for name in path.split("/"):
        parent = etree.SubElement(parent, etree.QName(parent, name))
    if words:
        parent.text = words
    return parent


def _amount(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def _name(name: str) -> str:
    return sepa_text(name, _NAME) or _NAMELESS


def _iban(account: str) -> str:
    compact = compact_iban(account)
    assert is_iban(compact), f"no IBAN: {compact}"
    return compact
