"""Statements handed in on the web are taken in by a worker, one after the other; the page says how far it is."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from console.browsing import Browsers, look, words
from voucherline.database import statements as database
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.models import Line
from voucherline.doors.console import uploads
from voucherline.doors.console.pages import uploading
from voucherline.doors.console.pages.models import StatementUpload
from voucherline.doors.console.statements import take_in
from voucherline.kernel.actors import Role
from voucherline.simulation.coda_writer import write_coda
from world import Household, World
from world.world import ACCOUNTS

pytestmark = pytest.mark.django_db
PAGE = "/console/statements"


def file_of(world: World, *lines: StatementLine, name: str = "monday.cod") -> SimpleUploadedFile:
    closing = sum(each.cents for each in lines)
    statement = Statement(ACCOUNTS["flanders"], "EUR", "1", 0, closing, lines)
    return SimpleUploadedFile(name, write_coda([statement], day=world.today))


def test_files_are_handed_in_taken_in_and_told_line_by_line(world: World, ana: Household, agent: Any) -> None:
    monday = file_of(world, world.line(50, structured=ana.number, iban=ana.iban), world.line(-7, iban=ana.iban))
    said = agent.post(PAGE, {"files": [monday, SimpleUploadedFile("notes.txt", b"no statement")]}, follow=True)
    assert "2 files are handed in" in words(said)
    assert words(said).count("waits") == 2
    assert ana.vouchers == 10
    assert database.rows("select count(*) from procrastinate_jobs where task_name = 'take in statements'") == [(1,)]

    assert uploads.take_in_waiting() == 2
    assert ana.vouchers == 15
    page = agent.get(PAGE)
    assert "monday.cod taken in 2 lines" in words(page)
    assert "notes.txt refused" in words(page)
    [lines] = look(page, "//a[contains(@href, '/statements/')]/@href")
    table = words(agent.get(lines))
    assert "Lines 1 to 2 of 2" in table
    assert f"{ana.number[:3]} {ana.number[3:7]} {ana.number[7:]}" in table
    assert "-€7.00" in table
    # The file itself is not kept: its lines are with the bank's.
    assert [bytes(each.content) for each in StatementUpload.objects.all()] == [b"", b""]


def test_the_same_file_again_changes_nothing_and_says_so(world: World, ana: Household, agent: Any) -> None:
    line = world.line(50, structured=ana.number, iban=ana.iban)
    for _ in range(2):
        agent.post(PAGE, {"files": [file_of(world, line)]})
        uploads.take_in_waiting()
    assert (ana.vouchers, Line.objects.filter(bank_reference=line.bank_reference).count()) == (15, 1)
    newest = look(agent.get(PAGE), "//a[contains(@href, '/statements/')]/@href")[0]
    assert "One line was known before" in words(agent.get(newest))


def test_the_page_says_how_far_and_renews_itself_until_all_is_done(
    world: World, agent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []

    def looked_at_half_way(data: bytes, **given: Any) -> Any:
        given["progress"](5000, 20000)
        seen.append(agent.get(PAGE))
        return take_in(data, **given)

    monkeypatch.setattr(uploads, "take_in", looked_at_half_way)
    agent.post(PAGE, {"files": [file_of(world, world.line(5))]})
    uploads.take_in_waiting()
    [half_way] = seen
    assert "5000 of 20000 lines" in words(half_way).replace(",", "")
    assert half_way.headers["Refresh"] == "3"
    assert look(half_way, "//progress/@value") == ["5000"]
    assert "Refresh" not in agent.get(PAGE).headers


def test_the_page_stands_still_for_whoever_asks(world: World, agent: Any) -> None:
    agent.post(PAGE, {"files": [file_of(world, world.line(5))]})
    assert "Refresh" in agent.get(PAGE).headers
    assert "Refresh" not in agent.get(f"{PAGE}?still=1").headers


def test_a_statement_that_contradicts_itself_is_taken_in_only_if_that_is_wished(world: World, agent: Any) -> None:
    statement = Statement(ACCOUNTS["flanders"], "EUR", "1", 0, 500, (world.line(5),))
    [good] = [write_coda([statement], day=world.today)]
    wrong = good.replace(b"000000000005000", b"000000000006000", 1)
    assert wrong != good
    for despite, refused in (({}, True), ({"despite_difference": "1"}, False)):
        agent.post(PAGE, {"files": [SimpleUploadedFile("wrong.cod", wrong)], **despite})
        uploads.take_in_waiting()
        newest = StatementUpload.objects.order_by("-uploaded_at", "-id").first()
        assert newest is not None
        assert newest.refused is refused
        assert newest.said["nl"] or not refused


def test_a_file_that_breaks_us_does_not_stop_the_others_for_ever(
    world: World, ana: Household, agent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:

    def breaks(data: bytes, **given: Any) -> Any:
        if data == b"bomb":
            raise RuntimeError
        return take_in(data, **given)

    monkeypatch.setattr(uploads, "take_in", breaks)
    agent.post(PAGE, {"files": [SimpleUploadedFile("bomb.cod", b"bomb")]})
    agent.post(PAGE, {"files": [file_of(world, world.line(50, structured=ana.number, iban=ana.iban))]})
    for _ in range(uploads.MOST_ATTEMPTS - 1):
        with pytest.raises(RuntimeError):
            uploads.take_in_waiting()
    assert uploads.take_in_waiting() == 2
    assert ana.vouchers == 15
    assert "broke several times" in words(agent.get(PAGE))


def test_what_is_no_file_is_not_handed_in(world: World, agent: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploading, "MOST_BYTES", 10)
    small = [SimpleUploadedFile(f"{number}.cod", b"x") for number in range(uploading.MOST_FILES + 1)]
    for files, why in (
        ([], "Choose at least one file"),
        ([SimpleUploadedFile("empty.cod", b"")], "none that is empty"),
        (small, "At most 20 files"),
        ([SimpleUploadedFile("big.cod", b"x" * 11)], "is no statement of a day"),
    ):
        answer = agent.post(PAGE, {"files": files})
        assert (answer.status_code, why in words(answer)) == (422, True), why
    assert not StatementUpload.objects.exists()


def test_a_long_file_is_read_page_by_page(
    world: World, agent: Any, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: Any
) -> None:
    monkeypatch.setattr(uploading, "LINES_OF_A_PAGE", 2)
    agent.post(PAGE, {"files": [file_of(world, *(world.line(number) for number in (1, 2, 3)))]})
    uploads.take_in_waiting()
    [first] = look(agent.get(PAGE), "//a[contains(@href, '/statements/')]/@href")
    assert look(agent.get(first), "//main//nav//a/@href") == ["?from=2"]
    with django_assert_max_num_queries(12):
        assert "Lines 3 to 3 of 3" in words(agent.get(f"{first}?from=2"))
    for beyond in ("99", "-1", "x", "9" * 30):
        assert "Lines 1 to 2 of 3" in words(agent.get(f"{first}?from={beyond}"))


def test_inspectors_look_and_hand_in_nothing(world: World, browsers: Browsers) -> None:
    inspector = browsers(Role.INSPECTOR)
    assert inspector.post(PAGE, {"files": [file_of(world, world.line(5))]}).status_code == 403
    assert inspector.get(PAGE).status_code == 200
    assert not StatementUpload.objects.exists()
