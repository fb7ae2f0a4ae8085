## Warum Geld zurückgeht, dem Nutzer gesagt

unknown-number = Wir kennen die Nummer bei Ihrer Zahlung nicht, darum überweisen wir das Geld zurück. Prüfen Sie die 12 Ziffern und zahlen Sie noch einmal.
broken-check-digits = Die Nummer bei Ihrer Zahlung enthält einen Tippfehler, darum überweisen wir das Geld zurück. Prüfen Sie die 12 Ziffern und zahlen Sie noch einmal.
wrong-account = Sie haben auf ein Konto gezahlt, das nicht für Bestellungen dient, darum überweisen wir das Geld zurück. Zahlen Sie auf das Konto in unserem Brief.
below-smallest-order = Der Betrag ist zu klein für eine Bestellung, darum überweisen wir ihn zurück. Zahlen Sie mindestens die kleinste Bestellung.
amount-too-small = Der Betrag reicht nicht für einen Dienstleistungsscheck, darum überweisen wir ihn zurück. Zahlen Sie mindestens den Preis eines Dienstleistungsschecks.
account-frozen = Ihr Konto ist gesperrt, darum überweisen wir das Geld zurück. Rufen Sie den Kundendienst an und fragen Sie, was Sie tun können.
account-closed = Ihr Konto ist geschlossen, darum überweisen wir das Geld zurück. Rufen Sie den Kundendienst an, wenn Sie wieder bestellen wollen.
account-excluded = Sie dürfen eine Zeit lang keine Dienstleistungsschecks bestellen, darum überweisen wir das Geld zurück. Rufen Sie den Kundendienst an, wenn Sie nicht einverstanden sind.
quota-used-up = Sie haben alle Dienstleistungsschecks gekauft, die Sie dieses Jahr haben dürfen, darum überweisen wir das Geld zurück. Bestellen Sie wieder ab dem 1. Januar.
remainder = Was für einen weiteren Dienstleistungsscheck nicht reicht, überweisen wir zurück. Sie brauchen nichts zu tun.
more-than-quota = Sie haben für mehr Dienstleistungsschecks gezahlt, als Sie dieses Jahr noch haben dürfen. Den Rest überweisen wir zurück; bestellen Sie wieder ab dem 1. Januar.

## Was in der Ablage wartet oder stehen bleibt, dem Kundendienst gesagt

two-candidates = Die Mitteilung nennt mehr als eine Nutzernummer. Wählen Sie die richtige, oder überweisen Sie das Geld zurück.
foreign-currency = Die Zahlung ist nicht in Euro. Entscheiden Sie, ob sie zurückgeht.
no-number = Die Mitteilung nennt keine Nutzernummer. Suchen Sie den Nutzer über sein Konto, oder überweisen Sie das Geld zurück.
debit = Geld, das vom Konto abging; keine Bestellung. Sie brauchen nichts zu tun.
charge = Kosten der Bank; keine Bestellung. Sie brauchen nichts zu tun.
interest = Zinsen der Bank; keine Bestellung. Sie brauchen nichts zu tun.
return-of-our-payment = Eine unserer Zahlungen kam zurück. Prüfen Sie das Konto des Empfängers und zahlen Sie noch einmal.
our-payment = Eine unserer Zahlungen, von der Bank ausgeführt. Sie brauchen nichts zu tun.
damaged-line = Ein Teil dieser Zeile ist unleserlich. Vergleichen Sie sie mit dem Auszug der Bank und entscheiden Sie.
unknown-line = Wir kennen diese Art von Bewegung nicht. Sehen Sie sie an und entscheiden Sie.
