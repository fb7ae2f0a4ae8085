file-at-line = Line { NUMBER($line, useGrouping: 0) } of the file: { $what }

## The file cannot be read

file-empty-file = Nothing is in it. Download it from the bank again.
file-not-a-bank-file = It is neither CODA nor camt.053; it begins with “{ $found }”. Choose the file that the bank gave.
file-coda-header-damaged = Its first CODA line is damaged: “{ $found }”. Download it from the bank again.
file-coda-version-unknown = It is of version “{ $found }” of CODA, which we do not know. Ask the bank for version 2.
file-no-statement = There is no statement in it. Ask the bank for the statement of that day.
file-xml-not-well-formed = It breaks off or is damaged: { $found }. Download it from the bank again.
file-xml-with-doctype = It contains what no bank sends (a document type). Do not use it, and warn the operators.
file-xml-not-camt053 = It is not a camt.053 statement, but “{ $found }”. Ask the bank for camt.053.

## A line whose amount is lost

file-amount-unreadable = the amount “{ $found }” cannot be read. Ask the bank for the file again.
file-not-whole-cents = the amount “{ $found }” is not in whole cents. Ask the bank about it.
file-unknown-record = we do not know lines like “{ $found }”. Ask the bank for the file again.

## A line of which something else is lost

file-date-unreadable = the date “{ $found }” cannot be read. Compare with the bank's statement.
file-code-unreadable = the kind of movement “{ $found }” cannot be read. Compare with the bank's statement.
file-communication-unreadable = the communication “{ $found }” cannot be read. Compare with the bank's statement.
file-detail-without-total = the total to which “{ $found }” belongs is missing. Compare with the bank's statement.
file-line-length = this line has { $length } characters, not 128. Ask the bank for the file again if an amount looks wrong.
file-other-currency = the movement is in { $found }, the account in { $account_currency }. Decide what to do with it.

## Something is wrong in a statement

file-details-missing = the details of a total of { CENTS($total_cents) } are missing. Ask the bank for the details.
file-details-do-not-add-up = a total of { CENTS($total_cents) } has { $count } details that make { CENTS($details_cents) }. Ask the bank which is right.
file-details-count = the bank announces { $said } details, we read { $count }. Ask the bank for the file again.
file-total-unreadable = the total “{ $found }” cannot be read; its details make { CENTS($details_cents) }. Compare with the bank's statement.
file-continuation-missing = a line after “{ $found }” is missing. Compare with the bank's statement.
file-continuation-without-movement = “{ $found }” continues a movement that is missing. Compare with the bank's statement.
file-information-without-movement = “{ $found }” explains a movement that is missing. Compare with the bank's statement.
file-movement-after-closing = a movement stands after the closing balance. Ask the bank for the file again.
file-sequence-gap = we expected number { $expected } and read { $found }. Check whether a movement is missing.
file-opening-missing = the opening balance is missing. Ask the bank for the file again.
file-closing-missing = the closing balance is missing. Ask the bank for the file again.
file-balance-unreadable = the balance “{ $found }” cannot be read. Ask the bank for the file again.
file-account-doubtful = “{ $found }” is not a valid account number. Check whose statement this is.
file-accounts-differ = it opens with account { $opening } and closes with account { $closing }. Ask the bank for the file again.
file-does-not-add-up = movements and balances differ by { CENTS($difference_cents) }. Ask the bank for the file again.
file-not-booked = the movement “{ $found }” is not booked yet ({ $status }). Wait for the statement that books it.

## Something is wrong around the statements

file-header-missing = the first line is missing. Ask the bank for the file again if something looks wrong.
file-trailer-missing = the last line is missing: perhaps the file was cut off. Download it from the bank again.
file-trailer-unreadable = the last line “{ $found }” cannot be read. Download the file from the bank again if something looks wrong.
file-record-count = the bank announces { $said } lines, we read { $count }. Download the file from the bank again.
file-trailer-totals = the bank announces { CENTS($said_debit_cents) } out and { CENTS($said_credit_cents) } in; we read { CENTS($debit_cents) } and { CENTS($credit_cents) }. Download the file from the bank again.
file-duplicate-file = the bank marks this file as a copy. You need not do anything: what was read before is not read twice.
file-file-continues = the bank announces one more file. Import that one too.
