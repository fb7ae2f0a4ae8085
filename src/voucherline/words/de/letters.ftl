# What stands on every letter around its message.
letter-sender = Dienstleistungsschecks
letter-call = Fragen? Rufen Sie uns an:
letter-to-family = An die Familie von { $name }
letter-your-number = Ihre Nutzernummer
letter-number-code = Strichcode der Nutzernummer { $number }
letter-at-a-glance = Auf einen Blick
letter-page = Seite { $page } von { $pages }
letter-run-title = Briefe, Druckauftrag { $run }
letter-slip-code = QR-Code dieses Antwortabschnitts: { $reference }
letter-slip-day = Datum:
letter-slip-signature = Unterschrift:
letter-slip-back = Bitte abtrennen und senden an: Dienstleistungsschecks, { $street }, { $postcode } { $town }.
manifest-damaged = Die Liste des Druckauftrags kann nicht gelesen werden{ $row ->
    [0] {""}
   *[other] : Zeile { $row } stimmt nicht
 }.
