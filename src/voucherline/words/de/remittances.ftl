## Was auf dem Auszug des Empfängers steht, wenn Geld zurückgeht: höchstens 140 Zeichen, ohne Umlaute

remittance-unknown-number = Voucherline: wir kennen diese Nutzernummer nicht, Ihr Geld kommt wieder.
remittance-broken-check-digits = Voucherline: Tippfehler in der Nutzernummer, Ihr Geld kommt wieder.
remittance-no-number = Voucherline: keine Nutzernummer bei Ihrer Zahlung, Ihr Geld kommt wieder.
remittance-wrong-account = Voucherline: dieses Konto dient nicht Ihren Bestellungen, Ihr Geld kommt wieder.
remittance-below-smallest-order = Voucherline: weniger als die kleinste Bestellung, Ihr Geld kommt wieder.
remittance-amount-too-small = Voucherline: weniger als der Preis eines Schecks, Ihr Geld kommt wieder.
remittance-account-frozen = Voucherline: Nutzerkonto gesperrt, Ihr Geld kommt wieder. Bitte rufen Sie uns an.
remittance-account-closed = Voucherline: Nutzerkonto geschlossen, Ihr Geld kommt wieder. Bitte rufen Sie uns an.
remittance-account-excluded = Voucherline: vorerst keine Bestellungen auf diesem Konto, Ihr Geld kommt wieder.
remittance-quota-used-up = Voucherline: alle Schecks dieses Jahres sind gekauft, Ihr Geld kommt wieder.
remittance-remainder = Voucherline: der Rest Ihrer Zahlung, zu wenig, um noch einen Scheck zu kaufen.
remittance-more-than-quota = Voucherline: der Rest Ihrer Zahlung, mehr als die Schecks dieses Jahres.
remittance-by-hand = Voucherline: der Kundendienst gibt Ihnen Ihr Geld wieder.
remittance-expired = Voucherline: Ihr Geld, weil Dienstleistungsschecks verfallen sind.
remittance-refund = Voucherline: Ihr Geld statt Dienstleistungsschecks, wie Sie es wollten.
remittance-other = Voucherline: Ihr Geld kommt wieder.
