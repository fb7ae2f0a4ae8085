"""The picture that a bank's app scans to fill in a transfer: the European Payments Council's guideline EPC069-12."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from segno.helpers import make_epc_qr

from voucherline.domain.bank.formats.sepa_text import sepa_text
from voucherline.kernel.money import Euro

_LONGEST_NAME: Final = 70


def payment_code(*, name: str, iban: str, amount: Euro, message: str) -> str:
    """The picture as an address that holds it, for an <img>."""
    # A Belgian structured communication goes as text: the code's own reference is the international one.
    code = make_epc_qr(name=sepa_text(name, _LONGEST_NAME), iban=iban, amount=Decimal(amount.cents) / 100, text=message)
    return code.svg_data_uri(scale=4, border=4, dark="#000", light="#fff")
