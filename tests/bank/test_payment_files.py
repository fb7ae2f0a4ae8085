"""Payment files that banks accept, whatever people are called."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from voucherline.domain.bank.formats.pain001 import Version, batch_reference, write_pain001
from voucherline.domain.bank.formats.sepa_text import is_sepa_reference, sepa_text
from voucherline.domain.bank.formats.values import CreditTransfer, PaymentOrder

XSD = Path(__file__).parent / "xsd"
OURS = "BE68 5390 0754 7034"
THEIRS = "BE71096123456769"
MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
SCHEMAS = {version: etree.XMLSchema(file=str(XSD / f"pain.001.001.{version}.xsd")) for version in ("03", "09")}


def transfer(cents: int = 2752, name: str = "Net & Co", **rest: str) -> CreditTransfer:
    return CreditTransfer(rest.pop("end_to_end", "E1"), cents, name, THEIRS, **rest)


def order(batches: dict[date, tuple[CreditTransfer, ...]], message_id: str = "PAY-17") -> PaymentOrder:
    return PaymentOrder(message_id, datetime(2026, 3, 1, 23, 30, tzinfo=UTC), "The Scheme", OURS, batches)


def written(batches: dict[date, tuple[CreditTransfer, ...]], version: Version) -> etree._Element:
    document = etree.fromstring(write_pain001(order(batches), version=version))
    SCHEMAS[version].assertValid(document)
    return document


def texts(document: etree._Element, name: str) -> list[str | None]:
    return [element.text for element in document.iter(f"{{*}}{name}")]


@pytest.mark.parametrize("version", ["03", "09"])
def test_each_day_is_a_batch_with_its_own_sum(version: Version) -> None:
    document = written({TUESDAY: (transfer(1),), MONDAY: (transfer(2752), transfer(5504)), date.max: ()}, version)

    assert texts(document, "NbOfTxs") == ["3", "2", "1"]
    assert texts(document, "CtrlSum") == ["82.57", "82.56", "0.01"]
    assert texts(document, "PmtInfId") == ["PAY-17-20260302", "PAY-17-20260303"]
    assert texts(document, "CreDtTm") == ["2026-03-02T00:30:00"]
    assert texts(document, "IBAN")[:2] == ["BE68539007547034", THEIRS]


@pytest.mark.parametrize("version", ["03", "09"])
def test_a_structured_reference_travels_as_such(version: Version) -> None:
    document = written({MONDAY: (transfer(structured="090933755493", remittance="not sent"),)}, version)

    assert (texts(document, "Ref"), texts(document, "Issr"), texts(document, "Ustrd")) == (
        ["090933755493"],
        ["BBA"],
        [],
    )


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("D'Hondt", "D'Hondt"),
        ("Ngô Bảo Châu", "Ngo Bao Chau"),
        ("Net & Co", "Net + Co"),
        ("Łukasz Øst Straße", "Lukasz Ost Strasse"),
        ("Ναταλία Παπαδοπούλου", "Natalia Papadopoyloy"),
        ("Щербаков Юрий", "Shcherbakov Yuriy"),
        ("Ёлка Йордан", "Elka Yordan"),
        ("王小明", "???"),
        ("O’Neil – «Ana»", "O'Neil - 'Ana'"),
        ("//Net//Co/", "Net/Co"),
        ("  An   Jo \n", "An Jo"),
        ("ﬁrma №5", "firma No5"),
        ("👩‍🔧 Bea", "?? Bea"),
    ],
)
def test_names_are_written_in_letters_that_every_bank_carries(name: str, sent: str) -> None:
    assert sepa_text(name, 70) == sent


def test_a_long_name_is_cut_and_no_name_is_written_as_such() -> None:
    document = written({MONDAY: (transfer(name="A" * 90, remittance="b" * 200), transfer(name=" / "))}, "09")

    assert texts(document, "Nm")[2:] == ["A" * 70, "NOTPROVIDED"]
    assert texts(document, "Ustrd") == ["b" * 140]


@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(["03", "09"]))
def test_any_name_and_any_message_give_a_valid_file(name: str, message: str, version: Version) -> None:
    written({MONDAY: (transfer(name=name, remittance=message),)}, version)


@given(st.text(max_size=80))
def test_what_was_once_written_for_banks_stays_as_it_is(name: str) -> None:
    sent = sepa_text(name, 35)

    assert sepa_text(sent, 35) == sent
    assert not sent or is_sepa_reference(sent)


def test_the_same_order_gives_the_same_bytes() -> None:
    batches: dict[date, tuple[CreditTransfer, ...]] = {MONDAY: (transfer(),)}

    assert write_pain001(order(batches), version="09") == write_pain001(order(batches), version="09")


def test_the_reference_of_a_batch_fits_whatever_the_message_id() -> None:
    first, second = (batch_reference(order({}, message_id="M" * 34 + last), MONDAY) for last in "AB")

    assert len(first) <= 35
    assert first != second
    assert is_sepa_reference(first)


@pytest.mark.parametrize(
    "broken", [transfer(0), transfer(end_to_end="Ngô"), CreditTransfer("E1", 1, "Ana", "BE68539007547035")]
)
def test_broken_promises_stop_the_file(broken: CreditTransfer) -> None:
    with pytest.raises(AssertionError):
        write_pain001(order({MONDAY: (broken,)}), version="09")
