"""What can be wrong with a bank file: the keys of the sentences, each with its slots.

Slots that end in `_cents` are signed whole cents; `found` and `said` are what the file says, `line` of a Problem
is where. `REFUSALS` are the reasons of StatementRefused, with `line` and `found` as their slots; `PROBLEMS` are
the keys of Problem, be it a damage, an unreadable entry or a fault of statement or file.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

EMPTY_FILE: Final = "empty-file"
NOT_A_BANK_FILE: Final = "not-a-bank-file"
CODA_HEADER_DAMAGED: Final = "coda-header-damaged"
CODA_VERSION_UNKNOWN: Final = "coda-version-unknown"
NO_STATEMENT: Final = "no-statement"
XML_NOT_WELL_FORMED: Final = "xml-not-well-formed"
XML_WITH_DOCTYPE: Final = "xml-with-doctype"
XML_NOT_CAMT053: Final = "xml-not-camt053"

REFUSALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        EMPTY_FILE: "nothing is in the file",
        NOT_A_BANK_FILE: "it begins like neither CODA nor XML; found: its beginning",
        CODA_HEADER_DAMAGED: "it begins like CODA, but its header record cannot be read; found: the header",
        CODA_VERSION_UNKNOWN: "a version of CODA other than 1 and 2; found: the version",
        NO_STATEMENT: "a bank file without any statement in it",
        XML_NOT_WELL_FORMED: "XML that breaks off or is damaged; found: what the parser says",
        XML_WITH_DOCTYPE: "XML that declares a document type, which no bank does and attackers do",
        XML_NOT_CAMT053: "XML that is not a camt.053; found: name of its root element or name space",
    }
)

# Unreadable: the amount is lost.
AMOUNT_UNREADABLE: Final = "amount-unreadable"
NOT_WHOLE_CENTS: Final = "not-whole-cents"
UNKNOWN_RECORD: Final = "unknown-record"

# Damage: the amount is known, something else is not.
DATE_UNREADABLE: Final = "date-unreadable"
CODE_UNREADABLE: Final = "code-unreadable"
COMMUNICATION_UNREADABLE: Final = "communication-unreadable"
DETAIL_WITHOUT_TOTAL: Final = "detail-without-total"
LINE_LENGTH: Final = "line-length"
OTHER_CURRENCY: Final = "other-currency"

# Faults of a statement.
DETAILS_MISSING: Final = "details-missing"
DETAILS_DO_NOT_ADD_UP: Final = "details-do-not-add-up"
DETAILS_COUNT: Final = "details-count"
TOTAL_UNREADABLE: Final = "total-unreadable"
CONTINUATION_MISSING: Final = "continuation-missing"
CONTINUATION_WITHOUT_MOVEMENT: Final = "continuation-without-movement"
INFORMATION_WITHOUT_MOVEMENT: Final = "information-without-movement"
MOVEMENT_AFTER_CLOSING: Final = "movement-after-closing"
SEQUENCE_GAP: Final = "sequence-gap"
OPENING_MISSING: Final = "opening-missing"
CLOSING_MISSING: Final = "closing-missing"
BALANCE_UNREADABLE: Final = "balance-unreadable"
ACCOUNT_DOUBTFUL: Final = "account-doubtful"
ACCOUNTS_DIFFER: Final = "accounts-differ"
DOES_NOT_ADD_UP: Final = "does-not-add-up"
NOT_BOOKED: Final = "not-booked"

# Faults of a file.
HEADER_MISSING: Final = "header-missing"
TRAILER_MISSING: Final = "trailer-missing"
TRAILER_UNREADABLE: Final = "trailer-unreadable"
RECORD_COUNT: Final = "record-count"
TRAILER_TOTALS: Final = "trailer-totals"
DUPLICATE_FILE: Final = "duplicate-file"
FILE_CONTINUES: Final = "file-continues"

PROBLEMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        AMOUNT_UNREADABLE: ("found",),
        NOT_WHOLE_CENTS: ("found",),
        UNKNOWN_RECORD: ("found",),
        DATE_UNREADABLE: ("found",),
        CODE_UNREADABLE: ("found",),
        COMMUNICATION_UNREADABLE: ("found",),
        DETAIL_WITHOUT_TOTAL: ("found",),
        LINE_LENGTH: ("length",),
        OTHER_CURRENCY: ("found", "account_currency"),
        DETAILS_MISSING: ("total_cents",),
        DETAILS_DO_NOT_ADD_UP: ("total_cents", "details_cents", "count"),
        DETAILS_COUNT: ("said", "count"),
        TOTAL_UNREADABLE: ("found", "details_cents"),
        CONTINUATION_MISSING: ("found",),
        CONTINUATION_WITHOUT_MOVEMENT: ("found",),
        INFORMATION_WITHOUT_MOVEMENT: ("found",),
        MOVEMENT_AFTER_CLOSING: (),
        SEQUENCE_GAP: ("expected", "found"),
        OPENING_MISSING: (),
        CLOSING_MISSING: (),
        BALANCE_UNREADABLE: ("found",),
        ACCOUNT_DOUBTFUL: ("found",),
        ACCOUNTS_DIFFER: ("opening", "closing"),
        DOES_NOT_ADD_UP: ("difference_cents",),
        NOT_BOOKED: ("status", "found"),
        HEADER_MISSING: (),
        TRAILER_MISSING: (),
        TRAILER_UNREADABLE: ("found",),
        RECORD_COUNT: ("said", "count"),
        TRAILER_TOTALS: ("said_debit_cents", "said_credit_cents", "debit_cents", "credit_cents"),
        DUPLICATE_FILE: (),
        FILE_CONTINUES: (),
    }
)
