details-title = Meine Angaben
details-more = Mehr über Sie
details-solution = Wie Sie teilnehmen
details-solution-name = { $solution ->
        [online] Online
        [email] Per E-Mail
       *[telephone] Per Telefon
    }
details-confirmed-by = { $by_way ->
        [letter] Ihre Bestellungen werden per Brief bestätigt.
       *[email] Ihre Bestellungen werden per E-Mail bestätigt.
    }
details-solution-change = Anders teilnehmen
details-solution-then = Die Änderung gilt sofort, und Sie können jederzeit wieder wechseln. Leistungen, die noch auf Ihre Antwort warten, haben dadurch nie weniger Zeit.
details-solution-changed = Ab jetzt nehmen Sie so teil, wie Sie es gewählt haben.
details-confirmations = Wie teilen wir Ihnen mit, dass Ihre Zahlung angekommen ist?
details-contacts = Wie wir Sie erreichen
details-contact = { $what ->
        [email] E-Mail-Adresse
        [telephone] Telefon
       *[address] Postanschrift
    }
details-contact-new = { $what ->
        [email] Eine andere E-Mail-Adresse
        [telephone] Andere Telefonnummern
       *[address] Eine andere Postanschrift
    }
details-contact-waits = Ab { $day } gilt, was Sie neu angegeben haben. Bis dahin bleibt es hierbei.
details-contact-keep = Behalten, was da ist
details-contact-kept = { $what ->
        [email] Ihre E-Mail-Adresse bleibt, wie sie ist.
        [telephone] Ihre Telefonnummern bleiben, wie sie sind.
       *[address] Ihre Postanschrift bleibt, wie sie ist.
    }
details-contact-noted = { $what ->
        [email] Ihre neue E-Mail-Adresse ist notiert. Wir benutzen sie ab { $day }.
        [telephone] Ihre neuen Telefonnummern sind notiert. Wir benutzen sie ab { $day }.
       *[address] Ihre neue Postanschrift ist notiert. Wir benutzen sie ab { $day }.
    }
details-contact-go = Änderung notieren
details-wait = Wenn Sie dies jetzt ändern, gilt das Neue ab { $day }.
details-wait-why = { $count ->
        [one] Zuerst vergeht ein Werktag; Wochenenden und Feiertage zählen nicht.
       *[other] Zuerst vergehen { $count } Werktage; Wochenenden und Feiertage zählen nicht.
    } Wir schreiben sofort dorthin, wo wir Sie jetzt erreichen. So kann niemand Ihr Konto unbemerkt übernehmen: Was nicht von Ihnen kommt, halten Sie hier an, oder Sie rufen uns an.
details-change = Ändern
details-none = keine
details-usual = wie üblich
details-field-email = E-Mail-Adresse
details-field-telephone = { $place ->
        [1] Telefonnummer, die wir zuerst anrufen
       *[other] Weitere Telefonnummer (darf leer bleiben)
    }
details-field-street = Straße, Nummer und Briefkasten
details-field-postcode = Postleitzahl
details-field-town = Ort
details-preferences = Wie wir mit Ihnen sprechen
details-preferences-change = Ändern, wie wir mit Ihnen sprechen
details-preferences-changed = Ihre Wünsche sind notiert.
details-nothing-changed = Das war schon so: Es ändert sich nichts.
details-language = Sprache unserer Briefe, E-Mails und Anrufe
details-wishes = Auf Papier
details-print = Briefe
details-paper = Auszüge
details-large-print = In großer Schrift
details-statements = Jedes Quartal ein Auszug per Brief
details-call-hours = Zeiten für Anrufe
details-call-from = Rufen Sie mich an ab
details-call-to = Rufen Sie mich an bis
details-call-hint = Lassen Sie beide leer, wenn Ihnen unsere üblichen Zeiten recht sind.
details-hours-unreadable = Geben Sie beide Uhrzeiten an, zum Beispiel 10:30, oder keine.
details-keep = Speichern
details-code = Telefoncode
details-code-what = Mit Ihrer Nummer und diesem Code aus fünf Ziffern antworten Sie per Telefon. Er steht nirgends geschrieben, auch hier nicht.
details-code-change = Einen anderen Code wählen
details-code-ask = Mir einen neuen Code per Brief schicken
details-code-asked = Ein Brief mit einem neuen Code geht an Ihre Postanschrift. Bis er gedruckt ist, gilt der alte Code.
details-code-changed = Ihr neuer Telefoncode gilt ab jetzt.
details-code-old = Ihr jetziger Code
details-code-new = Ihr neuer Code
details-code-hint = Fünf Ziffern ohne Muster.
details-code-forgotten = Wissen Sie Ihren Code nicht mehr? Gehen Sie zurück und fordern Sie einen neuen an: Er kommt per Brief.
