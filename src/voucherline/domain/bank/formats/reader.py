"""Reads a bank file of whatever format it is."""

from __future__ import annotations

from typing import Final

from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.camt053 import read_camt053
from voucherline.domain.bank.formats.coda import looks_like_coda, read_coda
from voucherline.domain.bank.formats.values import StatementFile, StatementRefused

_BLANK: Final = b" \t\r\n\x00\x1a\x0c"
_XML_STARTS: Final = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\x00", b"\xfe\xff\x00<")


def read_statement_file(data: bytes) -> StatementFile:
    """Read CODA or camt.053, telling which by the beginning of the file.

    Raises StatementRefused, with line and reason, for a file that cannot be read at all. What is wrong inside a file
    that can be read stands in its values: `damage` of a line, `problems` and `unreadable` of a statement.
    """
    begin = data[:4096].lstrip(_BLANK)
    if not begin and not data.strip(_BLANK):
        raise StatementRefused(1, problems.EMPTY_FILE)
    if begin.startswith(_XML_STARTS):
        return read_camt053(data.lstrip(_BLANK) if begin[:1] == b"<" else data)
    if looks_like_coda(data):
        return read_coda(data)
    found = begin[:40].decode("ascii", "replace").split("\n")[0]
    raise StatementRefused(1, problems.NOT_A_BANK_FILE, found.strip())
