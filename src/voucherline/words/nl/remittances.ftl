## Wat op het uittreksel van de ontvanger staat als geld terugkeert: hoogstens 140 letters, zonder accenten

remittance-unknown-number = Voucherline: wij kennen dit gebruikersnummer niet, uw geld keert terug.
remittance-broken-check-digits = Voucherline: tikfout in het gebruikersnummer, uw geld keert terug.
remittance-no-number = Voucherline: er stond geen gebruikersnummer bij uw betaling, uw geld keert terug.
remittance-wrong-account = Voucherline: deze rekening dient niet voor uw bestellingen, uw geld keert terug.
remittance-below-smallest-order = Voucherline: minder dan de kleinste bestelling, uw geld keert terug.
remittance-amount-too-small = Voucherline: minder dan de prijs van een cheque, uw geld keert terug.
remittance-account-frozen = Voucherline: gebruikersnummer geblokkeerd, uw geld keert terug. Gelieve ons te bellen.
remittance-account-closed = Voucherline: gebruikersnummer afgesloten, uw geld keert terug. Gelieve ons te bellen.
remittance-account-excluded = Voucherline: voorlopig geen bestellingen voor dit nummer, uw geld keert terug.
remittance-quota-used-up = Voucherline: alle cheques van dit jaar zijn gekocht, uw geld keert terug.
remittance-remainder = Voucherline: de rest van uw betaling, te weinig voor nog een cheque.
remittance-more-than-quota = Voucherline: de rest van uw betaling, meer dan de cheques van dit jaar.
remittance-by-hand = Voucherline: de klantendienst stort uw geld terug.
remittance-expired = Voucherline: geld terug voor vervallen dienstencheques.
remittance-refund = Voucherline: geld terug voor dienstencheques, zoals u vroeg.
remittance-other = Voucherline: uw geld keert terug.
