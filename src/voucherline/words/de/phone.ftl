## Die Telefonlinie: kurze Sätze, zum Hören. Wofür eine Taste ist, steht vor der Taste.

phone-clock = { $minute ->
        [0] { $hour } Uhr
       *[other] { $hour } Uhr { $minute }
    }
phone-length-hours = { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
phone-length-minutes = { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
phone-length = { $hours } und { $minutes }

## Wörter, die in Sätzen stehen

phone-activity = { $activity ->
        [home-help] Hilfe im Haushalt
        [shopping] Einkäufe
        [ironing] Bügeln
       *[transport] Fahrdienst
    }
phone-state = { $state ->
        [registered] noch ohne Antwort
        [maintained] vom Unternehmen aufrechterhalten
        [agreed] bestätigt
        [contested] angefochten
        [cancelled] storniert
        [short] noch ohne genug Schecks
        [outside-vouchers] ohne Schecks zu bezahlen
        [reimbursed] an das Unternehmen bezahlt
       *[other] erledigt
    }

## Anfang, Sprache, wer ruft an

phone-welcome = Willkommen bei der Linie für Dienstleistungsschecks.
phone-option-language-nl = Für Niederländisch drücken Sie { $key }.
phone-option-language-fr = Für Französisch drücken Sie { $key }.
phone-option-language-de = Für Deutsch drücken Sie { $key }.
phone-option-language-en = Für Englisch drücken Sie { $key }.
phone-option-language-pl = Für Polnisch drücken Sie { $key }.
phone-option-language-pt = Für Portugiesisch drücken Sie { $key }.
phone-option-language-ro = Für Rumänisch drücken Sie { $key }.
phone-option-language-es = Für Spanisch drücken Sie { $key }.
phone-number = Geben Sie Ihre Nutzernummer ein, 12 Ziffern.
phone-code = Geben Sie Ihren Telefoncode ein, 5 Ziffern.
phone-not-known-again = Nummer und Code passen nicht zusammen. Versuchen Sie es in Ruhe noch einmal.
phone-not-known = Nummer und Code passen nicht zusammen. Sie verlieren kein Recht: Ein Mensch hilft Ihnen weiter.

## Was überall geht

phone-wrong-key = Diese Taste kenne ich hier nicht.
phone-too-few = Das waren zu wenige Ziffern.
phone-silence = Ich habe nichts gehört.
phone-go-on = Machen Sie in Ruhe weiter.
phone-not-understood = So gelingt es nicht. Ein Mensch hilft Ihnen weiter.
phone-too-long = Dieses Gespräch dauert lange. Ein Mensch hilft Ihnen weiter.
phone-keys = Um mit einem Menschen zu sprechen, drücken Sie 0. Um es noch einmal zu hören, drücken Sie 9.
phone-to-person = Ich verbinde Sie mit dem Kundendienst. Bleiben Sie am Apparat.
phone-call-back-booked = Wir rufen Sie am nächsten Werktag zurück. Bis dann.
phone-opening-hours = Jetzt ist niemand da. Rufen Sie uns an einem Werktag zwischen { $opens } und { $closes } wieder an. Bis dann.
phone-bye = Danke für Ihren Anruf. Auf Wiederhören.
phone-bye-called = Danke. Auf Wiederhören.

## Guthaben und offene Leistungen

phone-wallet = Sie haben { $count ->
        [one] 1 Scheck
       *[other] { $count } Schecks
    }, davon { $free } frei.
phone-works = { $works ->
        [one] Eine Leistung wartet auf Ihre Antwort.
       *[other] { $works } Leistungen warten auf Ihre Antwort.
    }
phone-works-none = Nichts wartet auf Ihre Antwort.
phone-works-done = Das war alles. Sie können auflegen.
phone-work = { $helper } hat am { $day }, gearbeitet: { $hours }, { $activity }.
phone-work-maintained = Sie haben { $hours } am { $day }, { $helper }, bestritten. Das Unternehmen bleibt dabei.
phone-option-after-all = Wenn es doch stimmt, drücken Sie { $key }.
phone-option-stay = Wenn Sie bei Ihrem Nein bleiben, drücken Sie { $key }.
phone-sure-stay = Ich notiere: Sie bleiben bei Ihrem Nein, { $hours } am { $day }, { $helper }.
phone-staying = Es ist notiert. Der Kundendienst entscheidet.
phone-option-yes = Wenn das stimmt, drücken Sie { $key }.
phone-option-no = Wenn das nicht stimmt, drücken Sie { $key }.
phone-option-more = Für alles andere drücken Sie { $key }.
phone-option-why = Um zu hören, bis wann Sie antworten können, drücken Sie { $key }.
phone-option-later = Um später zu antworten, drücken Sie { $key }.
phone-why = { $why }
phone-reason = Was stimmt nicht?
phone-option-hours = Wenn die Zahl der Stunden nicht stimmt, drücken Sie { $key }.
phone-option-day = Wenn der Tag nicht stimmt, drücken Sie { $key }.
phone-option-else = Wenn es etwas anderes ist, drücken Sie { $key }.
phone-option-not-happened = Wenn niemand zum Arbeiten gekommen ist, drücken Sie { $key }.
phone-option-other = Wenn es noch etwas anderes ist, drücken Sie { $key }.
phone-sure-yes = Ich notiere: stimmt, { $hours } am { $day }.
phone-sure-no = Ich notiere: Sie bestreiten { $hours } am { $day }, { $helper }: { $reason ->
        [hours] die Zahl der Stunden
        [day] den Tag
        [did-not-happen] niemand ist gekommen
       *[other] aus einem anderen Grund
    }.
phone-option-undo = Zum Ändern drücken Sie { $key }.
phone-undone = Das ist rückgängig gemacht.
phone-confirmed = Es ist notiert.
phone-contested = Es ist notiert. Das Unternehmen muss nun antworten.
phone-changed = Das Unternehmen hat das eben geändert. Ich lese es noch einmal vor.
phone-answered-before = Darauf gibt es schon eine Antwort: Die Arbeit ist { phone-state }.
phone-not-possible = Das geht hier nicht. Der Kundendienst kann Ihnen helfen.

## Menü, Bestellung, Wünsche

phone-option-order = Für Ihre letzte Bestellung drücken Sie { $key }.
phone-option-settings = Für Ihre Einstellungen drücken Sie { $key }.
phone-option-works = Um Ihre offenen Leistungen zu hören, drücken Sie { $key }.
phone-order = Ihre letzte Bestellung: { $bought ->
        [one] 1 Scheck
       *[other] { $bought } Schecks
    }, am { $on }.
phone-order-none = Sie haben noch nichts bestellt.
phone-option-set-language = Um die Sprache zu ändern, drücken Sie { $key }.
phone-option-set-pace = Damit ich langsamer spreche, drücken Sie { $key }.
phone-option-set-more = Für andere Einstellungen drücken Sie { $key }.
phone-option-set-hours = Um zu wählen, wann wir Sie anrufen, drücken Sie { $key }.
phone-option-set-code = Um Ihren Telefoncode zu ändern, drücken Sie { $key }.
phone-option-call-back = Um zurückgerufen zu werden, drücken Sie { $key }.
phone-language-set = Ich spreche ab jetzt Deutsch mit Ihnen.
phone-option-pace-0 = Für das gewöhnliche Tempo drücken Sie { $key }.
phone-option-pace-1 = Für ein langsameres Tempo drücken Sie { $key }.
phone-option-pace-2 = Für ein sehr langsames Tempo drücken Sie { $key }.
phone-pace-set = So spreche ich ab jetzt.
phone-hours-from = Ab wie viel Uhr dürfen wir Sie anrufen? Geben Sie zwei Ziffern ein, wie 0 9.
phone-hours-to = Bis wie viel Uhr? Geben Sie zwei Ziffern ein, wie 1 8.
phone-hours-wrong = Das geht nicht: Die zweite Uhrzeit muss nach der ersten kommen.
phone-hours-check = Sie möchten zwischen { $from } und { $to } angerufen werden.
phone-option-hours-right = Wenn das stimmt, drücken Sie { $key }.
phone-option-hours-anew = Um neu zu wählen, drücken Sie { $key }.
phone-hours-set = Wir rufen Sie ab jetzt zwischen { $from } und { $to } an.
phone-code-old = Geben Sie zuerst Ihren jetzigen Telefoncode ein.
phone-code-new = Geben Sie nun den neuen Code ein, 5 Ziffern.
phone-code-again = Geben Sie den neuen Code noch einmal ein.
phone-code-set = Ihr neuer Code gilt ab sofort.
phone-code-wrong = Ihr jetziger Code war nicht richtig. Es hat sich nichts geändert.
phone-code-easy = Dieser Code ist zu leicht zu erraten. Wählen Sie einen anderen.
phone-code-differs = Die zwei neuen Codes sind verschieden. Beginnen Sie von vorn.

## Die Linie ruft an

phone-call-announce = Guten Tag, hier ist die Linie für Dienstleistungsschecks. Wir haben eine Nachricht für den Nutzer dieser Nummer.
phone-option-listen = Wenn Sie das sind und die Nachricht hören möchten, drücken Sie { $key }.
phone-option-not-me = Wenn Sie das nicht sind, drücken Sie { $key }.
phone-call-wrong-person = Entschuldigen Sie die Störung. Auf Wiederhören.
phone-voicemail = Hier ist die Linie für Dienstleistungsschecks. Wir haben eine Nachricht für Sie. Rufen Sie uns zurück, wann immer es Ihnen passt, unter der Nummer in Ihren Briefen. Auf Wiederhören.
phone-news-decided = Über { $hours } am { $day }, { $helper }, ist entschieden: Die Arbeit ist { phone-state }.
phone-news-cancelled = Das Unternehmen hat { $hours } am { $day }, { $helper }, storniert.
phone-news-shortage = Für { $hours } am { $day }, { $helper }, { $missing ->
        [one] fehlt 1 Scheck
       *[other] fehlen { $missing } Schecks
    }. Bitte bestellen Sie neue Schecks.
phone-news-expiry = { $expiring ->
        [one] 1 Scheck verfällt
       *[other] { $expiring } Schecks verfallen
    } am { $on }.
phone-news-other = Es gibt Neues zu Ihrem Konto. Wir schicken Ihnen einen Brief.
phone-option-understood = Wenn Sie es verstanden haben, drücken Sie { $key }.

## Die Haushaltshilfe ruft an

phone-helper-welcome = Willkommen bei der Linie für Haushaltshilfen.
phone-helper-number = Geben Sie Ihre eigene Nummer ein, 12 Ziffern.
phone-option-helper-register = Um Stunden zu erfassen, drücken Sie { $key }.
phone-option-helper-entries = Um Ihre letzten Stunden zu hören, drücken Sie { $key }.
phone-helper-household = Geben Sie die Nutzernummer des Haushalts ein, in dem Sie heute gearbeitet haben.
phone-helper-household-wrong = Diese Nummer stimmt nicht.
phone-helper-activity = Welche Tätigkeit, 1 bis 4?
phone-helper-activities = Für Hilfe im Haushalt drücken Sie 1. Für Einkäufe drücken Sie 2. Für Bügeln drücken Sie 3. Für Fahrdienst drücken Sie 4.
phone-helper-hours = Wie viele ganze Stunden, 1 bis 9?
phone-helper-summary = Heute bei Nutzer { $household }: { $hours }, { $activity }.
phone-option-helper-right = Wenn das stimmt, drücken Sie { $key }.
phone-option-helper-wrong = Um von vorn zu beginnen, drücken Sie { $key }.
phone-helper-registered = Ihre Stunden sind erfasst.
phone-helper-refused = Das ging nicht. { $why }
phone-helper-refused-otherwise = Ihr Unternehmen kann Ihnen helfen.
phone-helper-several = Sie arbeiten für mehrere Unternehmen.
phone-helper-which-company = Für welches Unternehmen haben Sie heute gearbeitet?
phone-option-helper-company-1 = Für { $company-1 } drücken Sie { $key }.
phone-option-helper-company-2 = Für { $company-2 } drücken Sie { $key }.
phone-option-helper-company-3 = Für { $company-3 } drücken Sie { $key }.
phone-helper-for-company = Unternehmen: { $employer }.
phone-option-helper-language = Für eine andere Sprache drücken Sie { $key }.
phone-helper-here = Sie rufen vom Telefon eines Haushalts an, in dem Sie schon gearbeitet haben.
phone-option-helper-here = Wenn Sie heute dort gearbeitet haben, drücken Sie { $key }.
phone-option-helper-elsewhere = Wenn Sie woanders gearbeitet haben, drücken Sie { $key }.
phone-helper-no-contract = Sie haben heute bei keinem Unternehmen einen Vertrag.
phone-helper-entry = { $day }, { $hours }, Nutzer { $household }: { phone-state }.
phone-helper-entries-done = Das waren Ihre letzten Stunden.

## Die Linie ruft mit einem einmaligen Code an

phone-code-announce = Guten Tag, hier ist die Linie für Dienstleistungsschecks. Jemand meldet sich auf unserer Website an und möchte einen Code per Telefon.
phone-option-code-asked = Wenn Sie das sind und den Code aufschreiben können, drücken Sie { $key }.
phone-option-code-not-asked = Wenn Sie das nicht sind, drücken Sie { $key }.
phone-code-voicemail = Niemand hat eine Taste gedrückt, deshalb geben wir keinen Code. Wenn Sie noch einen brauchen, fordern Sie ihn auf der Website neu an. Auf Wiederhören.
phone-code-not-asked = Dann bekommt niemand einen Code. Vielleicht kennt jemand den Code aus Ihrem Brief: Wählen Sie einen anderen.
phone-code-too-late = Dieser Code kann nicht mehr benutzt werden. Fordern Sie auf der Website einen anderen an. Auf Wiederhören.
phone-one-time-code = Hier ist Ihr Code. Geben Sie ihn auf der Seite ein, auf der Sie sich anmelden, und sagen Sie ihn niemandem.
phone-one-time-code-again = Noch einmal.
phone-option-code-typed = Wenn Sie den Code haben, drücken Sie { $key }.
phone-a-digit = (eine Ziffer)
phone-code-digit-1 = { $digit-1 }
phone-code-digit-2 = { $digit-2 }
phone-code-digit-3 = { $digit-3 }
phone-code-digit-4 = { $digit-4 }
phone-code-digit-5 = { $digit-5 }
phone-code-digit-6 = { $digit-6 }
