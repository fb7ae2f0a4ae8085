"""Files that were damaged on their way: never a crash, never a line that is lost without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bank.strategies import statements
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import Statement, StatementFile, StatementRefused
from voucherline.simulation.camt_writer import write_camt053
from voucherline.simulation.coda_writer import write_coda

DAY = date(2026, 3, 2)
Damage = Callable[[bytes, Random], bytes]
patient = settings(deadline=timedelta(seconds=5), max_examples=80, suppress_health_check=[HealthCheck.too_slow])


def flip_bytes(data: bytes, chance: Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def flip_letters(data: bytes, chance: Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        damaged[chance.randrange(len(damaged))] = chance.choice(b"0123456789 ABCXYZ<>/&;")
    return bytes(damaged)


def lose_lines(data: bytes, chance: Random) -> bytes:
    return b"\n".join(line for line in data.split(b"\n") if chance.random() > 0.15)


def repeat_lines(data: bytes, chance: Random) -> bytes:
    return b"\n".join(line for line in data.split(b"\n") for _ in range(1 + (chance.random() < 0.15)))


def swap_lines(data: bytes, chance: Random) -> bytes:
    lines = data.split(b"\n")
    for _ in range(3):
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def cut_lines(data: bytes, chance: Random) -> bytes:
    cut = (line[: chance.randrange(len(line) + 1)] if chance.random() < 0.2 else line for line in data.split(b"\n"))
    return b"\n".join(cut)


def shift_lines(data: bytes, chance: Random) -> bytes:
    lines = data.split(b"\n")
    index = chance.randrange(len(lines))
    place = chance.randrange(len(lines[index]) + 1)
    lines[index] = lines[index][:place] + b"0" + lines[index][place:]
    return b"\n".join(lines)


def break_off(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data))]


def change_code_page(data: bytes, chance: Random) -> bytes:
    code_page = chance.choice(["utf-8", "utf-16", "utf-8-sig", "cp037", "utf-16-be"])
    return data.decode("cp1252", "replace").encode(code_page, "replace")


DAMAGES: list[Damage] = [
    *(flip_bytes, flip_letters, lose_lines, repeat_lines, swap_lines, cut_lines),
    *(shift_lines, break_off, change_code_page),
]


def read_or_refused(data: bytes) -> StatementFile | None:
    try:
        return read_statement_file(data)
    except StatementRefused as refusal:
        refused = refusal
    assert refused.reason in problems.REFUSALS
    assert refused.line >= 1
    return None


def assert_explained(read: StatementFile) -> None:
    """Each problem has its sentence, and a statement that does not add up says so."""
    for statement in read.statements:
        said = [*statement.problems, *statement.unreadable, *(line.damage for line in statement.lines if line.damage)]
        for problem in [*said, *read.problems]:
            assert set(problem.slots) == set(problems.PROBLEMS[problem.key]), problem
            assert problem.line >= 1
        does_not_add_up = any(problem.key == problems.DOES_NOT_ADD_UP for problem in said)
        assert does_not_add_up == bool(statement.difference_cents)
        without_balance = statement.opening_cents is None or statement.closing_cents is None
        assert said or not without_balance


def physical_lines(data: bytes) -> int:
    return sum(1 for line in data.replace(b"\r", b"\n").split(b"\n") if line.strip(b" \t\x00\x1a\x0c"))


@patient
@given(st.lists(statements(), min_size=1, max_size=2), st.sampled_from(DAMAGES), st.integers(0, 2**32))
def test_every_line_of_a_damaged_coda_is_accounted_for(written: list[Statement], damage: Damage, seed: int) -> None:
    data = damage(write_coda(written, day=DAY), Random(seed))

    read = read_or_refused(data)

    if read is not None:
        assert_explained(read)
        if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            assert sum(read.records.values()) >= physical_lines(data)


@patient
@given(st.lists(statements(), min_size=1, max_size=2), st.sampled_from(DAMAGES), st.integers(0, 2**32))
def test_a_damaged_camt_is_read_or_refused(written: list[Statement], damage: Damage, seed: int) -> None:
    read = read_or_refused(damage(write_camt053(written), Random(seed)))

    if read is not None:
        assert_explained(read)


@patient
@given(statements(), st.integers(0, 2**32))
def test_no_movement_of_a_damaged_coda_vanishes(written: Statement, seed: int) -> None:
    """Each movement record is a line, a total that its details stand for, or lost with its line number."""
    data = cut_lines(write_coda([written], day=DAY), Random(seed))

    read = read_or_refused(data)

    if read is None:
        return
    lines_said = [line.position for statement in read.statements for line in statement.lines]
    said = [problem for statement in read.statements for problem in (*statement.problems, *statement.unreadable)]
    contradicted = any(problem.key == problems.DETAILS_DO_NOT_ADD_UP for problem in said)
    movements = {
        number
        for number, line in enumerate(data.split(b"\n"), 1)
        if line[:2] == b"21"
        # Details that contradict their total are told of by one sentence, at the line of the total.
        and (line[6:10] == b"0000" or not contradicted)
        and (line[6:10] != b"0000" or line[53:54] not in (b"1", b"2"))
    }
    assert movements <= {*lines_said, *(problem.line for problem in said)}


@patient
@given(statements().filter(lambda statement: len(statement.lines) > 0), st.data())
def test_a_wrong_amount_never_passes_in_silence(written: Statement, data: st.DataObject) -> None:
    lines = write_coda([written], day=DAY).split(b"\r\n")
    index = data.draw(st.sampled_from([number for number, line in enumerate(lines) if line[:2] == b"21"]))
    column = data.draw(st.integers(31, 46))
    was = lines[index][column : column + 1]
    digit = data.draw(st.sampled_from(b"01" if column == 31 else b"0123456789").map(lambda code: bytes([code])))
    lines[index] = lines[index][:column] + digit + lines[index][column + 1 :]

    (statement,) = read_statement_file(b"\r\n".join(lines)).statements

    is_nothing = column == 31 and set(lines[index][32:47]) == {ord("0")}
    assert digit == was or is_nothing or statement.problems or statement.unreadable


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(data)


@given(st.binary(max_size=600), st.sampled_from([b"0000002032600105", b"<?xml version='1.0'?><Document>", b"0" * 128]))
def test_any_bytes_behind_a_good_beginning_are_read_or_refused(data: bytes, begin: bytes) -> None:
    read_or_refused(begin + data)
