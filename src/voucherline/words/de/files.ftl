file-at-line = Zeile { NUMBER($line, useGrouping: 0) } der Datei: { $what }

## Die Datei kann nicht gelesen werden

file-empty-file = Sie ist leer. Laden Sie sie noch einmal von der Bank.
file-not-a-bank-file = Sie ist weder CODA noch camt.053; sie beginnt mit „{ $found }“. Wählen Sie die Datei, die die Bank gab.
file-coda-header-damaged = Ihre erste CODA-Zeile ist beschädigt: „{ $found }“. Laden Sie sie noch einmal von der Bank.
file-coda-version-unknown = Sie hat die Version „{ $found }“ von CODA, die wir nicht kennen. Bitten Sie die Bank um Version 2.
file-no-statement = Sie enthält keinen Auszug. Bitten Sie die Bank um den Auszug dieses Tages.
file-xml-not-well-formed = Sie bricht ab oder ist beschädigt: { $found }. Laden Sie sie noch einmal von der Bank.
file-xml-with-doctype = Sie enthält, was keine Bank schickt (einen Dokumenttyp). Benutzen Sie sie nicht und warnen Sie die Betreiber.
file-xml-not-camt053 = Sie ist kein camt.053-Auszug, sondern „{ $found }“. Bitten Sie die Bank um camt.053.

## Eine Zeile, deren Betrag verloren ist

file-amount-unreadable = der Betrag „{ $found }“ ist unleserlich. Fordern Sie die Datei neu bei der Bank an.
file-not-whole-cents = der Betrag „{ $found }“ steht nicht in ganzen Cent. Fragen Sie die Bank.
file-unknown-record = Zeilen wie „{ $found }“ kennen wir nicht. Fordern Sie die Datei neu bei der Bank an.

## Eine Zeile, von der etwas anderes verloren ist

file-date-unreadable = das Datum „{ $found }“ ist unleserlich. Vergleichen Sie mit dem Auszug der Bank.
file-code-unreadable = die Art der Bewegung „{ $found }“ ist unleserlich. Vergleichen Sie mit dem Auszug der Bank.
file-communication-unreadable = die Mitteilung „{ $found }“ ist unleserlich. Vergleichen Sie mit dem Auszug der Bank.
file-detail-without-total = die Summe, zu der „{ $found }“ gehört, fehlt. Vergleichen Sie mit dem Auszug der Bank.
file-line-length = diese Zeile hat { $length } Zeichen statt 128. Fordern Sie die Datei neu bei der Bank an, wenn ein Betrag falsch scheint.
file-other-currency = die Bewegung ist in { $found }, das Konto in { $account_currency }. Entscheiden Sie, was damit geschieht.

## In einem Auszug stimmt etwas nicht

file-details-missing = die Einzelheiten einer Summe von { CENTS($total_cents) } fehlen. Bitten Sie die Bank um die Einzelheiten.
file-details-do-not-add-up = eine Summe von { CENTS($total_cents) } hat { $count } Einzelheiten, die { CENTS($details_cents) } ergeben. Fragen Sie die Bank, was stimmt.
file-details-count = die Bank kündigt { $said } Einzelheiten an, wir lesen { $count }. Fordern Sie die Datei neu bei der Bank an.
file-total-unreadable = die Summe „{ $found }“ ist unleserlich; ihre Einzelheiten ergeben { CENTS($details_cents) }. Vergleichen Sie mit dem Auszug der Bank.
file-continuation-missing = nach „{ $found }“ fehlt eine Zeile. Vergleichen Sie mit dem Auszug der Bank.
file-continuation-without-movement = „{ $found }“ setzt eine Bewegung fort, die fehlt. Vergleichen Sie mit dem Auszug der Bank.
file-information-without-movement = „{ $found }“ erklärt eine Bewegung, die fehlt. Vergleichen Sie mit dem Auszug der Bank.
file-movement-after-closing = nach dem Endsaldo steht noch eine Bewegung. Fordern Sie die Datei neu bei der Bank an.
file-sequence-gap = wir erwarteten Nummer { $expected } und lesen { $found }. Prüfen Sie, ob eine Bewegung fehlt.
file-opening-missing = der Anfangssaldo fehlt. Fordern Sie die Datei neu bei der Bank an.
file-closing-missing = der Endsaldo fehlt. Fordern Sie die Datei neu bei der Bank an.
file-balance-unreadable = der Saldo „{ $found }“ ist unleserlich. Fordern Sie die Datei neu bei der Bank an.
file-account-doubtful = „{ $found }“ ist keine gültige Kontonummer. Prüfen Sie, wessen Auszug das ist.
file-accounts-differ = er beginnt mit Konto { $opening } und endet mit Konto { $closing }. Fordern Sie die Datei neu bei der Bank an.
file-does-not-add-up = Bewegungen und Salden unterscheiden sich um { CENTS($difference_cents) }. Fordern Sie die Datei neu bei der Bank an.
file-not-booked = die Bewegung „{ $found }“ ist noch nicht gebucht ({ $status }). Warten Sie auf den Auszug, der sie bucht.

## Um die Auszüge herum stimmt etwas nicht

file-header-missing = die erste Zeile fehlt. Fordern Sie die Datei neu bei der Bank an, wenn etwas falsch scheint.
file-trailer-missing = die letzte Zeile fehlt: vielleicht ist die Datei abgebrochen. Laden Sie sie noch einmal von der Bank.
file-trailer-unreadable = die letzte Zeile „{ $found }“ ist unleserlich. Laden Sie die Datei noch einmal, wenn etwas falsch scheint.
file-record-count = die Bank kündigt { $said } Zeilen an, wir lesen { $count }. Laden Sie die Datei noch einmal von der Bank.
file-trailer-totals = die Bank kündigt { CENTS($said_debit_cents) } Ausgang und { CENTS($said_credit_cents) } Eingang an; wir lesen { CENTS($debit_cents) } und { CENTS($credit_cents) }. Laden Sie die Datei noch einmal von der Bank.
file-duplicate-file = die Bank nennt diese Datei eine Kopie. Sie brauchen nichts zu tun: was schon gelesen ist, wird nicht zweimal gelesen.
file-file-continues = die Bank kündigt noch eine Datei an. Lesen Sie auch diese ein.
