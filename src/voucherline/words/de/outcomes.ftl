## Warum Geld zurückgeht, dem Nutzer gesagt

payment-unknown-number = Wir kennen die Nummer bei Ihrer Zahlung nicht, darum überweisen wir das Geld zurück. Prüfen Sie die 12 Ziffern und zahlen Sie noch einmal.
payment-broken-check-digits = Die Nummer bei Ihrer Zahlung enthält einen Tippfehler, darum überweisen wir das Geld zurück. Prüfen Sie die 12 Ziffern und zahlen Sie noch einmal.
payment-no-number = Bei Ihrer Zahlung steht keine Nutzernummer, darum überweisen wir das Geld zurück. Zahlen Sie noch einmal, mit Ihren 12 Ziffern als Mitteilung.
payment-wrong-account = Sie haben auf ein Konto gezahlt, das nicht für Ihre Bestellungen dient, darum überweisen wir das Geld zurück. Zahlen Sie auf das Konto in unserem Brief.
payment-below-smallest-order = Der Betrag ist zu klein für eine Bestellung, darum überweisen wir ihn zurück. Zahlen Sie mindestens die kleinste Bestellung.
payment-amount-too-small = Der Betrag reicht nicht für einen Dienstleistungsscheck, darum überweisen wir ihn zurück. Zahlen Sie mindestens den Preis eines Dienstleistungsschecks.
payment-account-frozen = Ihr Konto für Dienstleistungsschecks ist gesperrt, darum überweisen wir das Geld zurück. Rufen Sie den Kundendienst an und fragen Sie, was Sie tun können.
payment-account-closed = Ihr Konto für Dienstleistungsschecks ist geschlossen, darum überweisen wir das Geld zurück. Rufen Sie den Kundendienst an, wenn Sie wieder bestellen wollen.
payment-account-excluded = Sie dürfen eine Zeit lang keine Dienstleistungsschecks bestellen, darum überweisen wir das Geld zurück. Rufen Sie den Kundendienst an, wenn Sie nicht einverstanden sind.
payment-quota-used-up = Sie haben alle Dienstleistungsschecks gekauft, die Sie dieses Jahr haben dürfen, darum überweisen wir das Geld zurück. Bestellen Sie wieder ab dem 1. Januar.
payment-remainder = Was für einen weiteren Dienstleistungsscheck nicht reicht, überweisen wir zurück. Sie brauchen nichts zu tun.
payment-more-than-quota = Sie haben für mehr Dienstleistungsschecks gezahlt, als Sie dieses Jahr noch haben dürfen. Den Rest überweisen wir zurück; bestellen Sie wieder ab dem 1. Januar.
payment-by-hand = Der Kundendienst überweist das Geld zurück. Rufen Sie den Kundendienst an, wenn Sie mehr wissen wollen.

## Was in der Ablage wartet oder stehen bleibt, dem Kundendienst gesagt

payment-two-candidates = Die Mitteilung nennt mehr als eine Nutzernummer. Wählen Sie die richtige, oder überweisen Sie das Geld zurück.
payment-foreign-currency = Die Zahlung ist nicht in Euro. Entscheiden Sie, ob sie zurückgeht.
payment-debit = Geld, das vom Konto abging; keine Bestellung. Sie brauchen nichts zu tun.
payment-charge = Kosten der Bank; keine Bestellung. Sie brauchen nichts zu tun.
payment-interest = Zinsen der Bank; keine Bestellung. Sie brauchen nichts zu tun.
payment-return-of-our-payment = Eine unserer Zahlungen kam zurück. Prüfen Sie das Konto des Empfängers und zahlen Sie noch einmal.
payment-our-payment = Eine unserer Zahlungen, von der Bank ausgeführt. Sie brauchen nichts zu tun.
payment-damaged-line = Ein Teil dieser Zeile ist unleserlich. Vergleichen Sie sie mit dem Auszug der Bank und entscheiden Sie.
payment-unknown-line = Wir kennen diese Art von Bewegung nicht. Sehen Sie sie an und entscheiden Sie.
payment-perhaps-known = Eine Zahlung wie diese wurde schon eingelesen, und die Bank gibt keine Referenz an, die sie unterscheidet. Prüfen Sie, ob es dieselbe Zahlung ist, und entscheiden Sie dann.
payment-date-out-of-range = Der Tag dieser Zahlung liegt vor unseren ersten Bestellungen oder in der Zukunft. Vergleichen Sie mit dem Auszug der Bank und entscheiden Sie.
payment-no-account-to-return-to = Das Geld muss zurück, aber die Bank nennt kein Konto. Fragen Sie, wer gezahlt hat, nach einem Konto.
payment-amount-differs = Eine unserer Zahlungen wurde mit einem anderen Betrag gebucht. Vergleichen Sie die Zahlungsdatei mit dem Auszug der Bank und entscheiden Sie.
payment-out-of-turn = Eine unserer Zahlungen wurde zweimal gebucht, oder kam zurück, bevor sie ging. Vergleichen Sie mit dem Auszug der Bank und entscheiden Sie.
payment-return-of-unknown-payment = Die Bank schickt eine Zahlung zurück, die nicht von uns ist. Fragen Sie die Bank, was das ist.
payment-order-withdrawn = Die Bestellung mit dieser Zahlung wurde zurückgenommen. Entscheiden Sie neu, was mit dem Geld geschieht.
payment-other-account = Die Zeile betrifft ein Konto, das uns nicht gehört; sie blieb stehen. Sie brauchen nichts zu tun.
payment-credited = Mit dem Geld wurden Dienstleistungsschecks gekauft. Sie brauchen nichts zu tun.
payment-expired = Dienstleistungsschecks sind verfallen, und wir geben ihren Preis zurück. Sie brauchen nichts zu tun.
payment-refund = Sie baten uns, Dienstleistungsschecks zurückzunehmen. Sie brauchen nichts zu tun.
payment-seen = Jemand hat die Zeile angesehen und stehen lassen. Sie brauchen nichts zu tun.
