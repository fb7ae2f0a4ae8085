"""`voucherline tax-certificate`: what a household bought in a year, and what of it counts for its taxes."""

from __future__ import annotations

import click

from voucherline.config.commands.options import NUMBER, Count, json_option
from voucherline.config.commands.printing import euros, say_json, say_pairs
from voucherline.domain.households import queries as households
from voucherline.domain.orders import queries
from voucherline.domain.orders.values import NoTaxRelief


@click.command()
@click.argument("number", type=NUMBER)
@click.option("--year", type=Count(2000, 2099), required=True, help="The year of the purchases.")
@json_option
def command(number: str, *, year: int, as_json: bool) -> None:
    """Show what the tax certificate of a year says, as it stands: vouchers whose price came back count no more."""
    household = households.by_number(number)
    certificate = queries.tax_certificate(household.id, year)
    if certificate is None:
        raise NoTaxRelief(number, str(year))
    facts = {
        "number": number,
        "year": certificate.year,
        "vouchers": certificate.vouchers,
        "paid_cents": certificate.paid.cents,
        "counted": certificate.counted,
        "counted_cents": certificate.counted_price.cents,
        "percent": certificate.percent,
    }
    if as_json:
        say_json(facts)
        return
    say_pairs(
        (
            ("number", number),
            ("year", certificate.year),
            ("vouchers", certificate.vouchers),
            ("paid", f"{euros(certificate.paid.cents)} EUR"),
            ("vouchers that count", certificate.counted),
            ("amount that counts", f"{euros(certificate.counted_price.cents)} EUR"),
            ("tax relief", f"{certificate.percent} %"),
        )
    )
