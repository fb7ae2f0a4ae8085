"""The files of an exchange: a real Asterisk takes every one of them, and passwords stay in them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from calls.asterisks import AsteriskLine, needs_asterisk
from calls.exchanges import free_port
from voucherline.config import command_line
from voucherline.doors.phone_line.drivers.asterisk import configuring, names
from voucherline.doors.phone_line.drivers.asterisk.configuring import Plan, PlanWrong, Trunk, configuration
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange, AsteriskPlace
from voucherline.doors.phone_line.drivers.asterisk.installed import Installation
from voucherline.doors.phone_line.drivers.asterisk.secret import password_in
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk, discard, start_own
from voucherline.kernel.installing import SettingWrong

COMPLAINTS = re.compile(r"(?:WARNING|ERROR)\[.*")
NOWHERE = Installation(Path("/asterisk"), Path("/modules"), Path("/data"))


def plan(**changes: Any) -> Plan:
    return replace(Plan(NOWHERE, Path("/etc/line"), "s3cret", "line", callers=("10.0.0.0/8",)), **changes)


def certified(folder: Path) -> tuple[Path, Path]:
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=line"]
    made = ["openssl", *words, "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def by_tls(tmp_path: Path) -> Iterator[StartedAsterisk]:
    """One with all that can be told: a trunk where it registers, TLS, a router."""
    certificate, key = certified(tmp_path)
    trunk = Trunk("127.0.0.1", free_port(), "012345", "trunk-password", 0)
    told: dict[str, Any] = {"certificate": certificate, "key": key, "external": "192.0.2.1"}
    started = start_own(protocol="tls", trunk=trunk, **told)
    yield started
    discard(started)


@needs_asterisk
def test_a_real_asterisk_has_nothing_to_complain_of() -> None:
    fresh = start_own()
    said = fresh.log
    discard(fresh)

    assert not COMPLAINTS.findall(said)


@needs_asterisk
@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is missing; run: sudo apt-get install openssl")
def test_a_trunk_with_tls_and_a_registration_is_taken_too(by_tls: StartedAsterisk, tmp_path: Path) -> None:
    line = AsteriskLine(by_tls, tmp_path)
    line.does(line.ari.ask("POST", "channels", "one", endpoint="PJSIP/+3222345678@trunk", app="none"))
    line.close()

    # Nobody is at that trunk, which is all that there is to say.
    assert not [each for each in COMPLAINTS.findall(by_tls.log) if "regist" not in each and "127.0.0.1" not in each]


@needs_asterisk
def test_passwords_are_in_files_for_their_owner_alone_and_nowhere_else(asterisk: StartedAsterisk) -> None:
    folder = asterisk.plan.folder
    holding = [path for path in folder.rglob("*") if path.is_file() and asterisk.plan.password in _text(path)]

    assert [path.name for path in holding] == ["ari.conf"]
    assert {path.stat().st_mode & 0o077 for path in folder.glob("*.conf")} == {0}
    assert folder.stat().st_mode & 0o077 == 0
    assert asterisk.plan.password not in Path(f"/proc/{asterisk.process.pid}/cmdline").read_text(encoding="utf-8")
    assert asterisk.plan.password not in repr(asterisk)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


@needs_asterisk
def test_the_command_writes_what_the_line_then_speaks_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(settings, "HOME", tmp_path / "home")
    monkeypatch.setattr(settings, "VOUCHERLINE_SIP_TRUNK", "192.0.2.7:5062")
    monkeypatch.setattr(settings, "VOUCHERLINE_ASTERISK_PROCESSES", "3")

    assert command_line.run(["telephony", "config", "--out", str(tmp_path / "etc"), "--http-port", "8099"]) == 0

    assert "VOUCHERLINE_ASTERISK=http://127.0.0.1:8099 voucherline line run" in capsys.readouterr().out
    written = {path.name: _text(path) for path in (tmp_path / "etc").glob("*.conf")}
    assert "contact = sip:192.0.2.7:5062" in written["pjsip.conf"]
    assert "match = 192.0.2.7" in written["pjsip.conf"]
    assert "RAND(1,3)" in written["extensions.conf"]
    assert password_in(tmp_path / "home") in written["ari.conf"]


@pytest.mark.parametrize("callers", ["abc", "10.1.0.0/33", "10.1.2.3/16", "10.1.0.0/16;"])
def test_only_an_address_or_a_network_may_call(
    callers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "etc"

    assert command_line.run(["telephony", "config", "--out", str(made), "--callers", callers]) != 0

    assert f"'{callers}' is neither an address like 10.1.2.3" in capsys.readouterr().err
    assert not made.exists()


def test_without_a_trunk_and_without_callers_there_is_no_exchange() -> None:
    with pytest.raises(PlanWrong):
        configuration(plan(callers=()))


@pytest.mark.parametrize(
    "told",
    [
        {"external": "1.2.3.4\n[other]"},
        {"callers": ("10.0.0.0/8;",)},
        {"trunk": Trunk("sip.example.be", user="a b", password="x")},
        {"trunk": Trunk("sip.example.be", user="a", password="x;y")},
        {"protocol": "tls"},
    ],
)
def test_nothing_that_is_told_writes_a_line_of_its_own(told: dict[str, Any]) -> None:
    with pytest.raises(PlanWrong):
        configuration(plan(**told))


def test_the_templates_are_filled_to_the_last_hole() -> None:
    texts = configuration(plan(trunk=Trunk("sip.example.be", 5061, "012345", "x"), external="192.0.2.1"))

    assert not [name for name, text in texts.items() if "{{" in text]
    assert set(texts) == {*configuring.FILES, *configuring.EMPTY}


def test_one_process_more_than_was_told_is_not_answered(tmp_path: Path) -> None:
    place = AsteriskPlace("http://127.0.0.1:1", "x", tmp_path, processes=1)
    first, second = AsteriskExchange(place), AsteriskExchange(place)
    for exchange in (first, second):
        exchange._answering = _nobody

    first._take_a_name()
    with pytest.raises(SettingWrong, match="VOUCHERLINE_ASTERISK_PROCESSES"):
        second._take_a_name()

    assert first._slot
    first._slot.give_back()
    second._take_a_name()
    assert second._application == names.answering(1)


async def _nobody(_: object) -> None:
    raise AssertionError("nobody calls")
