"""`voucherline prestation ...`: files of hours, one result a row; lists, and why a clock runs or does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from voucherline.domain.prestations import queries
from world import Bea, Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

HEADING = "helper,household,company,day,minutes,start,activity,reference"


def row(
    bea: Bea, ana: Household, *, day: str = "2026-01-05", length: str = "180", start: str = "", ref: str = ""
) -> str:
    return f"{bea.number},{ana.number},{bea.company.number},{day},{length},{start},1,{ref}"


def town() -> tuple[World, Household, Bea]:
    world = World()
    return world, world.household(vouchers=20), world.company().helper("Bea")


def test_rows_are_entered_one_by_one(keyboard: Keyboard, tmp_path: Path) -> None:
    world, ana, bea = town()
    file = tmp_path / "hours.csv"
    rows = [
        row(bea, ana, ref="A1"),
        row(bea, ana, day="5 januari", ref="A2"),
        row(bea, ana, day="2026-01-04", length="90", ref="A3"),
        row(bea, ana, day="2026-02-04", ref="A4"),
        "too,few",
        "",
        f'"{bea.number},{ana.number}',
        row(bea, ana, day="2026-01-03", start="9:30"),
        row(bea, ana, start="25:00"),
        row(bea, ana, length="-5"),
    ]
    file.write_text("\n".join([HEADING, *rows]))

    said = keyboard.types("prestation", "import", file, "--json", now=world.now)

    assert said.exit_code == 1
    outcomes = [(each["row"], each["outcome"], each.get("reason")) for each in said.json["rows"]]
    assert outcomes == [
        (2, "entered", None),
        (3, "refused", "cell-unreadable"),
        (4, "entered", None),
        (5, "refused", "day-in-future"),
        (6, "refused", "row-unreadable"),
        (8, "refused", "row-unreadable"),
        (9, "entered", None),
        (10, "refused", "cell-unreadable"),
        (11, "refused", "cell-unreadable"),
    ]
    assert (said.json["entered"], said.json["known"], said.json["refused"]) == (3, 0, 6)
    assert {each.minutes for each in queries.prestations(household=ana.id)} == {180, 90}


def test_the_same_file_twice_changes_nothing(keyboard: Keyboard, tmp_path: Path) -> None:
    world, ana, bea = town()
    file = tmp_path / "hours.csv"
    file.write_text("\n".join([HEADING, row(bea, ana, ref="A1"), row(bea, ana, day="2026-01-04")]))

    assert keyboard.types("prestation", "import", file, now=world.now).out == "2 entered, 0 known, 0 refused\n"
    again = keyboard.types("prestation", "import", file, now=world.now)
    assert (again.exit_code, again.out) == (0, "0 entered, 2 known, 0 refused\n")
    assert ana.wallet.kept == 6


@pytest.mark.parametrize(
    ("encoding", "delimiter", "hours"),
    [("utf-8-sig", ";", "1,5"), ("cp1252", ";", "1:30"), ("utf-16", "\t", "1h30"), ("utf-8", ",", "1.5")],
)
def test_files_come_as_spreadsheets_write_them(
    keyboard: Keyboard, tmp_path: Path, encoding: str, delimiter: str, hours: str
) -> None:
    world, ana, bea = town()
    company = f"BE {bea.company.number[:4]}.{bea.company.number[4:7]}.{bea.company.number[7:]}"
    cells = [bea.number, ana.number.lstrip("0"), company, "2026-01-05", hours, "1", "Zoë-1"]
    lines = ["Helper|Household|Company|Day|Hours|Activity|Reference", "|".join(cells)]
    file = tmp_path / "hours.csv"
    file.write_bytes("\r\n".join(lines).replace("|", delimiter).encode(encoding))

    said = keyboard.types("prestation", "import", file, "--entered-by", "helper", now=world.now)

    assert (said.exit_code, said.out) == (0, "1 entered, 0 known, 0 refused\n")
    [entered] = queries.prestations(household=ana.id)
    assert (entered.minutes, entered.reference, entered.entered_by) == (90, "Zoë-1", "helper")


def test_a_file_without_its_columns_is_refused_whole(keyboard: Keyboard, tmp_path: Path) -> None:
    file = tmp_path / "hours.csv"
    file.write_text("helper,day\n1,2\n")
    said = keyboard.types("prestation", "import", file, "--json", lang="nl")

    assert said.exit_code == 1
    assert "household, company, activity, minutes" in said.json["error"]
    assert "household, company, activity, minutes" in said.err
    assert keyboard.types("prestation", "import", tmp_path / "none.csv").err.endswith(
        "none.csv: no such file or directory.\n"
    )


def test_cells_that_no_table_can_hold_are_refused(keyboard: Keyboard, tmp_path: Path) -> None:
    world, ana, bea = town()
    file = tmp_path / "hours.csv"
    file.write_bytes("\n".join([HEADING, row(bea, ana, ref="a\x00b"), row(bea, ana, ref="x" * 200_000)]).encode())
    said = keyboard.types("prestation", "import", file, "--json", now=world.now)

    assert [each["reason"] for each in said.json["rows"]] == ["cell-unreadable", "row-unreadable"]


def test_lists_by_household_company_and_state(keyboard: Keyboard) -> None:
    world, ana, bea = town()
    prestation = bea.works_for(ana)
    other = world.household("Jo")

    listed = keyboard.types("prestation", "list", "--household", ana.number, "--json").json["prestations"]
    assert [(each["id"], each["helper"], each["state"]) for each in listed] == [
        (str(prestation.id), bea.number, "registered")
    ]
    assert keyboard.types("prestation", "list", "--household", other.number, "--json").json == {"prestations": []}
    assert keyboard.types("prestation", "list", "--company", bea.company.number, "--state", "agreed").out == "none\n"
    assert str(prestation.id) in keyboard.types("prestation", "list", "--state", "registered").out
    assert "typing error" in keyboard.types("prestation", "list", "--household", "12").err


def test_shows_its_story(keyboard: Keyboard) -> None:
    _, ana, bea = town()
    prestation = bea.works_for(ana)
    prestation.confirmed()

    told = keyboard.types("prestation", "show", prestation.id, "--json").json
    assert [each["kind"] for each in told["story"]] == ["PrestationRegistered", "PrestationTold", "PrestationConfirmed"]
    assert "prestation confirmed" in keyboard.types("prestation", "show", prestation.id).out
    unknown = keyboard.types("prestation", "show", "00000000-0000-0000-0000-000000000000")
    assert (unknown.exit_code, unknown.out) == (1, "")


def words(keyboard: Keyboard, prestation: object, lang: str = "en") -> dict[str, str]:
    clocks = keyboard.types("prestation", "explain", prestation, "--json", lang=lang).json["clocks"]
    return {each["party"]: each["words"] for each in clocks}


def test_explains_a_clock_that_runs(keyboard: Keyboard) -> None:
    _, ana, bea = town()
    prestation = bea.works_for(ana)

    assert "Monday 12 January 2026" in words(keyboard, prestation.id)["household"]
    assert "lundi 12 janvier 2026" in words(keyboard, prestation.id, "fr")["household"]
    assert "maandag 12 januari 2026" in keyboard.types("prestation", "explain", prestation.id, lang="nl").out


def test_explains_why_no_clock_runs(keyboard: Keyboard) -> None:
    world, ana, bea = town()
    untold = bea.works_for(ana, told=False)
    assert "not been told yet" in words(keyboard, untold.id)["household"]

    contested = bea.works_for(ana)
    contested.contested()
    assert "now the company must answer" in words(keyboard, contested.id)["household"]
    assert "customer service takes it up" in words(keyboard, contested.id)["company"]
    contested.maintained()
    assert set(words(keyboard, contested.id).values()) == {"Customer service decides; no time is running."}

    silent = bea.works_for(ana)
    silent.confirmed()
    world.wait(days=14)
    explained = words(keyboard, silent.id)
    assert explained["household"] == "The household has said yes."
    assert explained["company"].startswith("The company let its time pass; that counts as its yes. The time ran until")
    assert "The work was registered on" in explained["company"]


def test_in_brussels_the_household_waits_for_the_company(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household(scheme="brussels", vouchers=10)
    prestation = world.company(scheme="brussels").helper("Bea").works_for(ana)

    assert "must answer first" in words(keyboard, prestation.id)["household"]


def test_an_amendment_is_shown_in_words(keyboard: Keyboard) -> None:
    _, ana, bea = town()
    work = bea.works_for(ana)
    work.amended(hours=2)

    shown = keyboard.types("prestation", "show", work.id).out

    assert "household knew the earlier hours: yes" in shown
    assert "is now" in shown
    assert "{'" not in shown
