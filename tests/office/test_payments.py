"""What a company is paid: submitted by itself or when it asks, and for each payment a statement to take away."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from office.browsing import look, planner_of, words
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import Submits
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.doors.office.pages.urls import urlpatterns
from voucherline.doors.office.payment_statements import write_statement
from voucherline.schemes.values import EnteredBy
from world import Company, Household, World

pytestmark = pytest.mark.django_db
FORMULA = '=HYPERLINK("http://x","y")'


@pytest.fixture
def agreed(company: Company, ana: Household) -> UUID:
    """Three hours that both agree to, with a reference that would be a formula, of a helper whose name would be one."""
    helper = company.helper("+Bea Claes")
    entry = helper.entry(ana, hours=3, reference=FORMULA)
    now = company.world.now
    prestations.register([entry], entered_by=EnteredBy.COMPANY, by=company.actor, now=now)
    prestations.confirm([entry.id], by=ana.actor, now=now)
    return entry.id


def test_a_company_submits_and_is_paid(world: World, company: Company, agreed: UUID, planner: Any) -> None:
    assert agreed
    assert "3 vouchers wait to be submitted" in words(planner.get("/company/payments"))
    said = words(planner.post("/company/payments/submit", follow=True))
    assert "Submitted." in said
    assert "Nothing waits to be submitted" in said
    assert "on its way" in said

    made = world.sends_money()
    assert made is not None
    world.bank_pays(made.payments)

    [row] = look(planner.get("/company/payments"), "//tbody/tr")
    assert [" ".join("".join(each.itertext()).split()) for each in row][1:3] == ["paid", "Vouchers: 3"]


def test_a_company_chooses_how_it_submits(company: Company, planner: Any) -> None:
    planner.post("/company/payments/submission", {"submits": "itself"})
    assert companies.submission_of(company.id) is Submits.ITSELF
    refused = planner.post("/company/payments/submission", {"submits": "never"}, follow=True)
    assert "Choose how you submit." in words(refused)
    assert companies.submission_of(company.id) is Submits.ITSELF


def payment_of(planner: Any) -> str:
    planner.post("/company/payments/submit")
    [address] = look(planner.get("/company/payments"), "//td//a/@href")
    return str(address)


def test_the_statement_has_the_own_reference_and_no_formula(ana: Household, agreed: UUID, planner: Any) -> None:
    address = payment_of(planner)
    assert FORMULA in words(planner.get(address))

    text = planner.get(f"{address}/statement.csv").content.decode("utf-8-sig")
    headings, line = csv.reader(StringIO(text), delimiter=";")
    assert headings[0] == "your reference"
    assert line[0] == f"'{FORMULA}"
    assert line[3:] == ["'+Bea Claes", ana.number, "180", "3", "82.56"]

    sheet = load_workbook(BytesIO(planner.get(f"{address}/statement.xlsx").content)).worksheets[0]
    assert {cell.data_type for row in sheet.rows for cell in row} <= {"s", "n", "d"}
    assert sheet["A2"].value == f"'{FORMULA}"

    pdf = planner.get(f"{address}/statement.pdf")
    assert pdf["Content-Type"] == "application/pdf"
    read = PdfReader(BytesIO(pdf.content)).pages[0].extract_text()
    assert FORMULA in read
    assert "82" in read
    assert ana.name not in read


def test_the_statement_of_the_command_line_has_no_formula_either(world: World, company: Company, agreed: UUID) -> None:
    assert agreed
    made = world.pays_companies()
    assert made is not None
    out = StringIO()
    assert write_statement(made.payments, out) == 1
    [_, line] = csv.reader(StringIO(out.getvalue()), delimiter=";")
    assert line[1] == company.name
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in line)


def test_anothers_payment_is_not_there(world: World, agreed: UUID, planner: Any) -> None:
    address = payment_of(planner)
    other = planner_of(world.company("Poets bv"))
    for page in (address, *(f"{address}/statement.{kind}" for kind in ("csv", "xlsx", "pdf"))):
        assert planner.get(page).status_code == 200, page
        assert other.get(page).status_code == 404, page
    assert planner.get(f"{address}/statement.exe").status_code == 404
    assert "There are no payments yet." in words(other.get("/company/payments"))


def test_another_company_submits_nothing_of_ours(world: World, company: Company, agreed: UUID) -> None:
    assert agreed
    planner_of(world.company("Poets bv")).post("/company/payments/submit")
    assert prestation_queries.to_submit_of_company(company.id) == {"flanders": 3}
    assert len(urlpatterns) > 15
