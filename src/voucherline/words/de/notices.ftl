## Wörter, die in jeder Mitteilung gleich sind

notice-value = { $value }
notice-greeting = Guten Tag { $name },
notice-greeting-family = An die Familie von { $name },
notice-vouchers = { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }
notice-label-helper = Haushaltshilfe
notice-label-company = Unternehmen
notice-label-user = Nutzernummer
notice-label-day = Tag
notice-label-hours = Stunden
notice-label-activity = Tätigkeit
notice-label-was-day = Tag, zuerst
notice-label-was-hours = Stunden, zuerst
notice-label-was-activity = Tätigkeit, zuerst
notice-label-due = Diese Arbeit kostet
notice-label-missing = Noch zu wenig
notice-label-reference = Referenz
notice-label-wallet = Im Guthaben
notice-label-kept = Davon reserviert für Arbeit, die auf eine Antwort wartet
notice-label-free = Frei
notice-label-amount = Betrag
notice-label-account = Zu zahlen auf das Konto
notice-label-communication = Strukturierte Mitteilung
notice-label-bought = Gekauft
notice-label-given-back = Geht an Sie zurück
notice-label-served = Sofort verwendet
notice-label-vouchers = Dienstleistungsschecks

notice-help = Fragen? Rufen Sie { $line } an und drücken Sie die 0. Dann hilft der Kundendienst.
notice-nothing-to-do = Sie brauchen nichts zu tun.
notice-written-in-english = Sie bekommen diese Mitteilung auf Englisch. In Ihrer Sprache schreiben wir noch nicht.

## Wie Sie antworten

notice-how-to-answer = So antworten Sie
notice-answer-online = Gehen Sie auf { $portal } und melden Sie sich an.
notice-answer-online-choose = Wählen Sie die Arbeit vom { $day }. Klicken Sie auf „Bestätigen“, wenn es stimmt. Klicken Sie auf „Anfechten“, wenn es nicht stimmt.
notice-answer-call = Rufen Sie { $line } an. Das geht Tag und Nacht.
notice-answer-number = Tippen Sie Ihre Nutzernummer ein: { $number }.
notice-answer-code = Tippen Sie Ihren Telefoncode ein. Er steht in einem Brief von uns.
notice-answer-keys = Hören Sie den Tag und die Stunden. Drücken Sie die { $yes }, wenn es stimmt. Drücken Sie die { $no }, wenn es nicht stimmt.
notice-answer-person = Möchten Sie lieber mit jemandem sprechen? Drücken Sie die 0.
notice-answer-missed-call = Wir haben Sie dazu angerufen und nicht erreicht. Rufen Sie nun uns an.

## Der Abschnitt, der zurückkommt

notice-slip-heading = Lieber mit der Post antworten? Bitte ankreuzen und zurückschicken.
notice-slip-yes = Ja, es stimmt.
notice-slip-hours = Nein, die Stunden stimmen nicht.
notice-slip-day = Nein, der Tag stimmt nicht.
notice-slip-did-not-happen = Nein, niemand hat gearbeitet.
notice-slip-other = Nein, aus einem anderen Grund:
notice-slip-work = { $helper } ({ $company }), { $day }, { $hours }
notice-slip-solution-heading = Möchten Sie es anders regeln? Bitte ankreuzen und zurückschicken.
notice-slip-solution-line = Nutzernummer { $number }
notice-slip-solution-online = Ich regle alles online.
notice-slip-solution-email = Ich bekomme E-Mails und antworte am Telefon.
notice-slip-solution-telephone = Sie rufen mich an und ich antworte am Telefon.
notice-slip-confirmation-email = Bestätigen Sie Bestellungen mit einer E-Mail.
notice-slip-confirmation-letter = Bestätigen Sie Bestellungen mit einem Brief.
notice-slip-account-heading = Nennen Sie uns Ihr Konto: Füllen Sie diesen Abschnitt aus und schicken Sie ihn zurück.
notice-slip-account-line = Auf den Namen von { $name }
notice-slip-account-iban = Meine Kontonummer (IBAN):
notice-slip-form-heading = Ihre Antwort zu Ihrem Formular
notice-slip-form-line = { $name }, Formular { $reference }
notice-slip-form-answer = Meine Antwort:

## Wie Sie bestellen

notice-how-to-order = So bestellen Sie
notice-order-missing = So bestellen Sie, was fehlt.
notice-order-transfer = Überweisen Sie { $amount } auf das Konto { $account }. Das ist der Preis von { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }.
notice-order-communication = Schreiben Sie diese Ziffern in das Feld „strukturierte Mitteilung“: { $communication }.
notice-order-then = Sobald das Geld da ist, bestätigen wir Ihnen Ihre Dienstleistungsschecks.
notice-order-portal = Sie können auch online bestellen, auf { $portal }.
