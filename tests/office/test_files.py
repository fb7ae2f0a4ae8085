"""Files of hours: tried first, entered once, each row with its result; what is no table is refused as a whole."""

from __future__ import annotations

import csv
import zipfile
from datetime import date, time, timedelta
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook, load_workbook

from office.browsing import look, planner_of, words
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.office.pages import taking_in
from voucherline.doors.office.spreadsheets import MOST_BYTES, MOST_ROWS
from voucherline.journal.models import Fact
from voucherline.kernel.installing import SettingWrong
from world import Company, Household, World

pytestmark = pytest.mark.django_db
HEADINGS = ["Huishoudhulp", "gebruiker", "dag", "uren", "begin", "activiteit", "referentie"]


def book(rows: list[list[Any]]) -> bytes:
    workbook, out = Workbook(), BytesIO()
    assert workbook.active is not None
    for row in rows:
        workbook.active.append(row)
    workbook.save(out)
    return out.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    out = BytesIO(content)
    with zipfile.ZipFile(out, "a") as parts:
        parts.writestr(name, part)
    return out.getvalue()


def hand_in(planner: Any, content: bytes | str, name: str = "hours.csv", kind: str = "hours") -> Any:
    content = content.encode() if isinstance(content, str) else content
    file = SimpleUploadedFile(name, content)
    return planner.post("/company/files", {"kind": kind, "file": file}, follow=True)


def enter(planner: Any, tried: Any) -> Any:
    [address] = look(tried, "//form[contains(@action, '/enter')]/@action")
    return planner.post(address, follow=True)


def test_a_spreadsheet_is_tried_and_then_entered(company: Company, ana: Household, planner: Any) -> None:
    bea = company.helper("Bea").number
    rows: list[list[Any]] = [HEADINGS]
    rows += [[int(bea), float(ana.number), date(2026, 1, 5), 2.5, time(9, 30), 1, "R1"]]
    rows += [[bea, ana.number, "02/01/2026", "1:30", None, "1", "=R2"], [None], [bea, "123", "2026-01-05", 1, "", 1]]

    before = Fact.objects.count()
    tried = hand_in(planner, book(rows), "hours.xlsx")
    assert "Can be entered 2" in words(tried)
    assert "Cannot be entered 1" in words(tried)
    assert "contains a typing error" in words(tried)
    assert not prestations.prestations(household=ana.id)
    assert Fact.objects.count() == before

    done = enter(planner, tried)
    assert "Entered 2" in words(done)
    assert "Not entered 1" in words(done)
    second, first = sorted(prestations.prestations(household=ana.id), key=lambda each: each.day)
    assert (first.minutes, first.starts, first.reference, first.company_yes) == (150, 570, "R1", "person")
    assert (second.day, second.minutes) == (date(2026, 1, 2), 90)

    again = hand_in(planner, book(rows), "hours.xlsx")
    assert "Entered before: nothing changes 2" in words(again)
    assert "There is nothing in it to enter." in words(again)


def test_a_file_is_entered_once(company: Company, ana: Household, planner: Any) -> None:
    text = f"helper;household;day;hours;activity\n{company.helper('Bea').number};{ana.number};2026-01-05;2;1\n"
    tried = hand_in(planner, text)
    enter(planner, tried)
    enter(planner, tried)
    assert len(prestations.prestations(household=ana.id)) == 1


def test_two_hundred_rows_come_in_at_once(world: World, company: Company, planner: Any) -> None:
    people = [(company.helper(f"Helper {place}").number, world.household(f"Jo {place}").number) for place in range(20)]
    rows = [f"{helper};{household};2026-01-0{day};1;1" for helper, household in people for day in range(1, 6)]
    doubled = "helper;household;day;hours;activity\n" + "\n".join([*rows, *rows]) + "\n"
    done = enter(planner, hand_in(planner, doubled))
    assert "Entered 100 Entered before: nothing changes 100 Not entered 0" in words(done)
    assert len(prestations.prestations_of_company(company.id)) == 100


def test_the_results_and_the_file_are_kept(company: Company, ana: Household, planner: Any) -> None:
    bad = '=HYPERLINK("http://x")'
    text = f"helper;household;day;hours;activity;reference\nx;{ana.number};2026-01-05;2;1;{bad}\n"
    tried = hand_in(planner, text, "=evil.csv")
    links = look(tried, "//a[contains(@href, '/files/')]/@href")
    results = planner.get(next(each for each in links if each.endswith("results.csv")))
    rows = list(csv.reader(StringIO(results.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][:2] == ["2", "not entered"]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    kept = planner.get(next(each for each in links if each.endswith("kept")))
    assert kept.content == text.encode()
    assert kept["X-Content-Type-Options"] == "nosniff"
    assert "attachment" in kept["Content-Disposition"]


def test_anothers_file_is_not_there(world: World, company: Company, ana: Household, planner: Any) -> None:
    text = f"helper;household;day;hours;activity\n{company.helper('Bea').number};{ana.number};2026-01-05;2;1\n"
    tried = hand_in(planner, text)
    other = planner_of(world.company("Poets bv"))
    for address in look(tried, "//a[contains(@href, '/files/')]/@href"):
        assert other.get(address).status_code == 404
    [address] = look(tried, "//form[contains(@action, '/enter')]/@action")
    assert other.post(address).status_code == 404
    assert "hours.csv" not in words(other.get("/company/files"))
    assert not prestations.prestations(household=ana.id)


def test_hours_of_another_company_are_refused(world: World, ana: Household, planner: Any) -> None:
    poets = world.company("Poets bv")
    bea = poets.helper("Bea").number
    named = f"helper,household,company,day,minutes,activity\n{bea},{ana.number},{poets.number},2026-01-05,60,1\n"
    assert "Hand in only the hours of your own company" in words(hand_in(planner, named))
    unnamed = f"helper,household,day,minutes,activity\n{bea},{ana.number},2026-01-05,60,1\n"
    assert "had no contract with company" in words(hand_in(planner, unnamed))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "must name its columns"),
        (b"%PDF-1.7 ...", "neither CSV nor XLSX"),
        (b"\xd0\xcf\x11\xe0old excel", "neither CSV nor XLSX"),
        (b"helper\x00household", "neither CSV nor XLSX"),
        (b"PK\x03\x04 broken", "it is damaged"),
        (b"a" * (MOST_BYTES + 1), "too big"),
        (b"helper;household;day;hours;activity\n" + b"x\n" * (MOST_ROWS + 1), "too many rows"),
        (b"name;street\nAna;Kerkstraat\n", "missing: helper, household, day, activity, minutes"),
    ],
    ids=["empty", "pdf", "old excel", "binary", "damaged", "big", "long", "other columns"],
)
def test_what_is_no_table_of_ours_is_refused(planner: Any, content: bytes, said: str) -> None:
    answer = hand_in(planner, content)
    assert answer.status_code == 422
    assert said in words(answer)


@pytest.mark.parametrize(
    ("name", "part", "said"),
    [
        ("xl/vbaProject.bin", b"x", "holds macros"),
        ("xl/embeddings/oleObject1.bin", b"x", "holds macros"),
        ("xl/theme/more.xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>', "it is damaged"),
        ("xl/media/zeros.png", b"0" * 61_000_000, "too big"),
    ],
)
def test_a_book_that_holds_more_than_a_table_is_refused(planner: Any, name: str, part: bytes, said: str) -> None:
    out = BytesIO(book([HEADINGS]))
    with zipfile.ZipFile(out, "a", compression=zipfile.ZIP_DEFLATED) as parts:
        parts.writestr(name, part)
    answer = hand_in(planner, out.getvalue(), "hours.xlsx")
    assert answer.status_code == 422
    assert said in words(answer)


def test_a_zip_that_is_no_book_is_refused(planner: Any) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        parts.writestr("hours.csv", "x")
    assert "neither CSV nor XLSX" in words(hand_in(planner, out.getvalue(), "hours.xlsx"))


def test_no_file_chosen_is_said(planner: Any) -> None:
    assert "Choose a file first." in words(planner.post("/company/files", {"kind": "hours"}))
    assert planner.post("/company/files", {"file": "words"}).status_code == 422


def test_an_empty_file_to_fill_in_is_in_the_readers_language(planner: Any) -> None:
    answer = planner.get("/company/files/template/hours.csv", headers={"accept-language": "fr"})
    assert "aide-ménagère;utilisateur;jour;heures;début;activité;référence" in answer.content.decode("utf-8-sig")
    sheet = load_workbook(BytesIO(planner.get("/company/files/template/hours.xlsx").content)).worksheets[0]
    assert [cell.value for cell in sheet[1]][:2] == ["helper", "household"]
    assert planner.get("/company/files/template/wallets.csv").status_code == 404
    assert planner.get("/company/files/template/hours.exe").status_code == 404


def test_a_file_is_forgotten_when_the_setting_says(
    world: World, company: Company, ana: Household, planner: Any, settings: LazySettings
) -> None:
    bea = company.helper("Bea")
    enter(planner, hand_in(planner, book([HEADINGS, [bea.number, ana.number, world.today, 3, None, 1, "R-1"]])))
    settings.VOUCHERLINE_FILES_KEPT_DAYS = 30
    assert taking_in.forget_files(now=world.now + timedelta(days=29)) == 0
    assert taking_in.forget_files(now=world.now + timedelta(days=31)) == 1
    assert taking_in.files_of(company.id) == []
    assert len(prestations.prestations_of_company(company.id)) == 1
    settings.VOUCHERLINE_FILES_KEPT_DAYS = 0
    with pytest.raises(SettingWrong, match="not a number of days"):
        taking_in.forget_files(now=world.now)
