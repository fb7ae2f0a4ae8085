file-at-line = Lijn { NUMBER($line, useGrouping: 0) } van het bestand: { $what }

## Het bestand kan niet worden gelezen

file-empty-file = Er staat niets in. Haal het opnieuw op bij de bank.
file-not-a-bank-file = Het is geen CODA en geen camt.053; het begint met “{ $found }”. Kies het bestand dat de bank gaf.
file-coda-header-damaged = De eerste CODA-lijn is beschadigd: “{ $found }”. Haal het opnieuw op bij de bank.
file-coda-version-unknown = Het is versie “{ $found }” van CODA, en die kennen wij niet. Vraag de bank om versie 2.
file-no-statement = Er staat geen uittreksel in. Vraag de bank om het uittreksel van die dag.
file-xml-not-well-formed = Het breekt af of is beschadigd: { $found }. Haal het opnieuw op bij de bank.
file-xml-with-doctype = Er staat iets in dat geen bank stuurt (een documenttype). Gebruik het niet en verwittig de beheerders.
file-xml-not-camt053 = Het is geen camt.053-uittreksel, maar “{ $found }”. Vraag de bank om camt.053.

## Een lijn waarvan het bedrag verloren is

file-amount-unreadable = het bedrag “{ $found }” is onleesbaar. Vraag het bestand opnieuw aan de bank.
file-not-whole-cents = het bedrag “{ $found }” is niet in hele centen. Vraag de bank om uitleg.
file-unknown-record = wij kennen geen lijnen zoals “{ $found }”. Vraag het bestand opnieuw aan de bank.

## Een lijn waarvan iets anders verloren is

file-date-unreadable = de datum “{ $found }” is onleesbaar. Vergelijk met het uittreksel van de bank.
file-code-unreadable = de soort beweging “{ $found }” is onleesbaar. Vergelijk met het uittreksel van de bank.
file-communication-unreadable = de mededeling “{ $found }” is onleesbaar. Vergelijk met het uittreksel van de bank.
file-detail-without-total = het totaal waar “{ $found }” bij hoort, ontbreekt. Vergelijk met het uittreksel van de bank.
file-line-length = deze lijn heeft { $length } tekens en geen 128. Vraag het bestand opnieuw aan de bank als een bedrag niet klopt.
file-other-currency = de beweging is in { $found }, de rekening in { $account_currency }. Beslis wat ermee moet gebeuren.

## Er is iets mis in een uittreksel

file-details-missing = de details van een totaal van { CENTS($total_cents) } ontbreken. Vraag de bank om de details.
file-details-do-not-add-up = een totaal van { CENTS($total_cents) } heeft { $count } details die samen { CENTS($details_cents) } zijn. Vraag de bank wat juist is.
file-details-count = de bank kondigt { $said } details aan, wij lezen er { $count }. Vraag het bestand opnieuw aan de bank.
file-total-unreadable = het totaal “{ $found }” is onleesbaar; de details zijn samen { CENTS($details_cents) }. Vergelijk met het uittreksel van de bank.
file-continuation-missing = na “{ $found }” ontbreekt een lijn. Vergelijk met het uittreksel van de bank.
file-continuation-without-movement = “{ $found }” is het vervolg van een beweging die ontbreekt. Vergelijk met het uittreksel van de bank.
file-information-without-movement = “{ $found }” geeft uitleg bij een beweging die ontbreekt. Vergelijk met het uittreksel van de bank.
file-movement-after-closing = er staat een beweging na het eindsaldo. Vraag het bestand opnieuw aan de bank.
file-sequence-gap = wij verwachtten nummer { $expected } en lezen { $found }. Kijk na of er een beweging ontbreekt.
file-opening-missing = het beginsaldo ontbreekt. Vraag het bestand opnieuw aan de bank.
file-closing-missing = het eindsaldo ontbreekt. Vraag het bestand opnieuw aan de bank.
file-balance-unreadable = het saldo “{ $found }” is onleesbaar. Vraag het bestand opnieuw aan de bank.
file-account-doubtful = “{ $found }” is geen geldig rekeningnummer. Kijk na van wie dit uittreksel is.
file-accounts-differ = het begint met rekening { $opening } en eindigt met rekening { $closing }. Vraag het bestand opnieuw aan de bank.
file-does-not-add-up = bewegingen en saldo's verschillen { CENTS($difference_cents) }. Vraag het bestand opnieuw aan de bank.
file-not-booked = de beweging “{ $found }” is nog niet geboekt ({ $status }). Wacht op het uittreksel dat ze boekt.

## Er is iets mis rond de uittreksels

file-header-missing = de eerste lijn ontbreekt. Vraag het bestand opnieuw aan de bank als er iets niet klopt.
file-trailer-missing = de laatste lijn ontbreekt: misschien is het bestand afgebroken. Haal het opnieuw op bij de bank.
file-trailer-unreadable = de laatste lijn “{ $found }” is onleesbaar. Haal het bestand opnieuw op bij de bank als er iets niet klopt.
file-record-count = de bank kondigt { $said } lijnen aan, wij lezen er { $count }. Haal het bestand opnieuw op bij de bank.
file-trailer-totals = de bank kondigt { CENTS($said_debit_cents) } uit en { CENTS($said_credit_cents) } in aan; wij lezen { CENTS($debit_cents) } en { CENTS($credit_cents) }. Haal het bestand opnieuw op bij de bank.
file-duplicate-file = de bank noemt dit bestand een kopie. U hoeft niets te doen: wat al gelezen is, wordt niet twee keer gelezen.
file-file-continues = de bank kondigt nog een bestand aan. Lees ook dat bestand in.
