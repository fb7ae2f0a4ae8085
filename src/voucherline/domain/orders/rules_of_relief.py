"""What a year's tax certificate says. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from voucherline.domain.orders.values import TaxCertificate
from voucherline.kernel.money import Euro
from voucherline.schemes.values import AtExpiry, Terms


@dataclass(frozen=True, slots=True)
class BoughtLot:
    """Vouchers of an order at one price, and what became of them."""

    bought_on: date
    terms: Terms
    price_cents: int
    issued: int
    refunded: int
    expired: int

    @property
    def kept(self) -> int:
        """Those whose price did not come back: a voucher that gave its money back is none that was paid for.

        It counts for nothing whenever the money went back. What expired without a refund was paid all the same.
        """
        back = self.expired if self.terms.at_expiry is AtExpiry.REFUND else 0
        return self.issued - self.refunded - back


def in_sql(versions: Iterable[Terms]) -> Mapping[str, object]:
    """What the statements of `certificate_sql` must know of terms: which give relief, for how many vouchers."""
    relieving = {terms.version: terms for terms in versions if terms.tax_relief}
    return {
        "relieving": list(relieving),
        "most": [terms.tax_relief.vouchers for terms in relieving.values() if terms.tax_relief],
        "refunding": [version for version, terms in relieving.items() if terms.at_expiry is AtExpiry.REFUND],
    }


def certificate(year: int, lots: Sequence[BoughtLot]) -> TaxCertificate | None:
    """Sum up what was bought in a year, in the order in which it was bought; nothing, where nothing gives relief.

    The first so many vouchers count, each at the price that was paid for it. Where the terms changed in the year, the
    last ones under which something was bought say how many, and what percent.
    """
    giving = [lot for lot in lots if lot.terms.tax_relief and lot.kept]
    if not giving:
        return None
    relief = giving[-1].terms.tax_relief
    assert relief is not None, "only lots with relief are left"
    left, counted_cents = relief.vouchers, 0
    for lot in giving:
        count = min(lot.kept, left)
        counted_cents += count * lot.price_cents
        left -= count
    return TaxCertificate(
        year=year,
        vouchers=sum(lot.kept for lot in giving),
        paid=Euro(sum(lot.kept * lot.price_cents for lot in giving)),
        counted=relief.vouchers - left,
        counted_price=Euro(counted_cents),
        percent=relief.percent,
    )
