helper-program = Voucherline für Haushaltshilfen
helper-program-short = Meine Stunden
helper-home = Stunden eintragen
helper-book = Meine Stunden
helper-offline = Hier gibt es kein Netz. Tragen Sie Ihre Stunden trotzdem ein: Dieses Telefon bewahrt sie auf und sendet sie, sobald es kann.
helper-where = Wo haben Sie gearbeitet?
helper-last-time = Letztes Mal:
helper-elsewhere = Bei einem anderen Nutzer
helper-household = Nutzernummer
helper-household-hint = 12 Ziffern. Sie stehen auf der Karte und den Briefen des Nutzers.
helper-scan = Karte scannen
helper-scanning = Halten Sie die Karte vor die Kamera.
helper-scan-stop = Kamera ausschalten
helper-no-camera = Die Kamera funktioniert hier nicht. Tippen Sie die Nummer ein.
helper-day = Tag
helper-how-long = Wie lange haben Sie gearbeitet?
helper-hours = Stunden
helper-minutes = Minuten
helper-hour-mark = Std.
helper-starts = Ab wann? (darf leer bleiben)
helper-what = Was haben Sie gemacht?
helper-activity = { $activity ->
        [home-help] Haushaltshilfe
        [shopping] Einkäufe
        [ironing] Bügeln
       *[transport] Transport
    }
helper-company = Unternehmen
helper-company-which = Für welches Unternehmen?
helper-enter = Stunden eintragen
helper-noted = { $hours } am { $day } bei Nutzer { $household } sind eingetragen.

## Auf dem Telefon

helper-queue = Stunden auf diesem Telefon
helper-queue-signed-out = Melden Sie sich wieder an: Dann wird gesendet, was hier wartet.
helper-state-waiting = wartet auf das Netz
helper-state-sent = gesendet
helper-state-refused = nicht angenommen
helper-correct = Berichtigen
helper-again = Noch einmal senden
helper-throw-away = Wegwerfen

## Was nicht stimmt

helper-two-households = Sie haben einen Nutzer gewählt und die Nummer eines anderen eingetippt. Behalten Sie eines von beiden.
helper-household-missing = Wählen Sie einen Nutzer oder tippen Sie seine Nummer ein.
helper-day-unreadable = Geben Sie einen Tag ein, zum Beispiel 31.12.2026.
helper-day-not-yet = Dieser Tag kommt erst noch. Tragen Sie die Arbeit am Tag selbst oder später ein.
helper-hours-unreadable = Tragen Sie ein, wie lange Sie gearbeitet haben, in Stunden und Minuten: zum Beispiel 3 und 30.
helper-time-unreadable = Tragen Sie eine Uhrzeit wie 9:30 ein oder lassen Sie das Feld leer.
helper-activity-missing = Wählen Sie, was Sie gemacht haben.
helper-company-missing = Wählen Sie das Unternehmen, für das Sie an diesem Tag gearbeitet haben.
helper-no-employer = Wir kennen kein Unternehmen, für das Sie an diesem Tag gearbeitet haben. Prüfen Sie den Tag oder rufen Sie Ihr Unternehmen an.
helper-why-number-invalid = In der Nutzernummer ist ein Tippfehler. Vergleichen Sie die 12 Ziffern mit der Karte.
helper-why-household-unknown = Wir kennen keinen Nutzer mit dieser Nummer. Vergleichen Sie die 12 Ziffern mit der Karte.
helper-why-household-closed = Bei diesem Nutzer können keine Stunden mehr eingetragen werden. Rufen Sie Ihr Unternehmen an.
helper-why-no-contract = Soviel wir wissen, haben Sie am { $day } nicht für dieses Unternehmen gearbeitet. Prüfen Sie den Tag oder rufen Sie Ihr Unternehmen an.
helper-why-not-approved = Ihr Unternehmen durfte diese Art Arbeit am { $day } nicht machen. Prüfen Sie Ihre Wahl oder rufen Sie Ihr Unternehmen an.
helper-why-day-in-future = { $day } kommt erst noch. Tragen Sie die Arbeit am Tag selbst oder später ein.
helper-why-day-too-old = { $day } ist zu lange her: Sie können Arbeit ab { $oldest } eintragen. Rufen Sie Ihr Unternehmen an.
helper-why-too-many-minutes-in-day = Damit hätten Sie am { $day } { MINUTES($minutes) } gearbeitet. Erlaubt sind höchstens { MINUTES($most) } am Tag. Sehen Sie in Ihren Stunden nach, ob etwas doppelt ist.
helper-why-overlap = Am { $day } haben Sie ab { CLOCK($other_start) } andere Stunden, zur selben Zeit. Berichtigen Sie die Uhrzeit oder sehen Sie in Ihren Stunden nach.
helper-why-same-prestation-differs = Sie haben dies schon gesendet, mit anderen Angaben. Sehen Sie in Ihren Stunden nach, bevor Sie es neu eintragen.
helper-why-otherwise = Diese Stunden werden nicht angenommen. Rufen Sie Ihr Unternehmen oder die Nummer unten an.

## Das Buch

helper-news = Neues zu Ihren Stunden
helper-news-line = { $what ->
        [helper-hours-contested] Der Nutzer sagt, dass etwas nicht stimmt.
        [helper-hours-amended] Ihr Unternehmen hat Ihre Stunden geändert.
        [helper-hours-cancelled] Ihre Stunden wurden storniert.
        [helper-hours-confirmed] Der Nutzer ist jetzt einverstanden.
        [helper-hours-decided] Der Kundendienst hat entschieden.
        [helper-hours-corrected] Der Kundendienst hat Ihre Stunden rückgängig gemacht.
       *[helper-objection-answered] Es gibt eine Antwort auf das, was Sie geschrieben haben.
    }
helper-months = Andere Monate
helper-all-hours = Alle Stunden
helper-agreed-hours = Gebilligt
helper-disputed-hours = Angefochten
helper-paid-hours = An Ihr Unternehmen bezahlt
helper-book-empty = In diesem Monat sind keine Stunden eingetragen.
helper-state = { $state ->
        [registered] wartet auf eine Antwort
        [maintained] angefochten: das Unternehmen bleibt bei den Stunden
        [agreed] gebilligt
        [contested] vom Nutzer angefochten
        [cancelled] storniert
        [short] gebilligt, wartet auf Schecks
        [outside-vouchers] gebilligt, ohne Schecks zu bezahlen
        [reimbursed] gebilligt und bezahlt
       *[other] abgeschlossen
    }
helper-at-household = Nutzer { $household }
helper-changed = Ihr Unternehmen hat diese Stunden am { $moment } geändert.
helper-paid = Am { $moment } an Ihr Unternehmen bezahlt.
helper-how-it-stands = Stand
helper-story = Was geschehen ist
helper-story-registered = { $role ->
        [helper] Sie haben diese Stunden eingetragen.
       *[company] Ihr Unternehmen hat diese Stunden eingetragen.
    }
helper-story-validated = { $how ->
        [silence] Ihr Unternehmen hat seine Frist verstreichen lassen: Das gilt als Ja.
       *[person] Ihr Unternehmen hat Ja gesagt.
    }
helper-story-confirmed = { $how ->
        [silence] Der Nutzer hat seine Frist verstreichen lassen: Das gilt als Ja.
       *[person] Der Nutzer hat Ja gesagt.
    }
helper-story-contested = Der Nutzer hat gesagt, dass etwas nicht stimmt: { $reason ->
        [hours] die Zahl der Stunden.
        [day] der Tag.
        [did-not-happen] es ist niemand zur Arbeit gekommen.
       *[other] etwas anderes.
    }
helper-story-amended = Ihr Unternehmen hat { $before } am { $day_before } in { $now } am { $day } geändert ({ helper-activity }).
helper-story-maintained = Ihr Unternehmen bleibt bei diesen Stunden.
helper-story-cancelled = { $role ->
        [company] Ihr Unternehmen hat diese Stunden storniert.
       *[agent] Der Kundendienst hat diese Stunden storniert.
    }
helper-story-decided = Der Kundendienst hat entschieden: { $for ->
        [company] Die Stunden zählen.
       *[household] Die Stunden zählen nicht.
    }
helper-story-corrected = Der Kundendienst hat diese Stunden wegen eines Fehlers zurückgenommen.
helper-story-paid = Ihr Unternehmen wurde für diese Stunden bezahlt.
helper-story-came-back = Die Zahlung an Ihr Unternehmen kam zurück; sie wird wiederholt.
helper-story-objected = Sie haben geschrieben, dass dies nicht stimmt:
helper-story-settled = { $role ->
        [company] Ihr Unternehmen hat geantwortet:
       *[agent] Der Kundendienst hat geantwortet:
    }

## Ihre Antwort auf eine Änderung

helper-objection = Stimmt das nicht?
helper-objection-words = Schreiben Sie, was nicht stimmt
helper-objection-hint = Ihr Unternehmen und der Kundendienst lesen es.
helper-objection-send = Senden
helper-objection-noted = Ihre Worte sind notiert. Ihr Unternehmen und der Kundendienst lesen sie.
helper-objection-waits = Was Sie geschrieben haben, wartet auf eine Antwort. Sie finden die Antwort hier.
helper-why-nothing-to-object-to = Niemand hat diese Stunden geändert oder angefochten. Rufen Sie Ihr Unternehmen an, wenn etwas nicht stimmt.
helper-why-objected-before = Was Sie geschrieben haben, wartet noch auf eine Antwort. Rufen Sie Ihr Unternehmen an, wenn es lange dauert.
helper-why-reason-missing = Schreiben Sie in einigen Worten, was nicht stimmt.
helper-why-words-too-long = Das ist zu lang: { $length } Zeichen. Schreiben Sie höchstens { $most }.

## Auf Papier

helper-pdf = Dieser Monat als PDF
helper-pdf-title = Stunden von { $name }, { $month }
helper-number = Nummer der Haushaltshilfe
helper-made = Erstellt am

## How she is reached

helper-reach = Wie ich erreichbar bin
helper-reach-why = Dorthin gehen Einmalcodes, mit denen Sie sich auf einem anderen Telefon anmelden, und Neues über Ihre Stunden. Niemand außer Ihnen ändert das.
helper-reach-email = E-Mail-Adresse
helper-reach-telephone = Telefonnummer
helper-reach-save = Speichern
helper-reach-changed = Notiert. Ab jetzt sind Sie dort erreichbar.
helper-reach-same = Es ist nichts anders.
helper-why-email-invalid = „{ $email }“ ist keine E-Mail-Adresse. Prüfen Sie jeden Buchstaben, und ob genau ein @ darin steht.
helper-why-telephone-invalid = „{ $telephone }“ ist keine Telefonnummer, die wir anrufen können. Prüfen Sie die Ziffern; für ein anderes Land beginnen Sie mit + und der Landesvorwahl.
helper-why-helper-unreachable = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an: Ohne eine von beiden kann Ihnen niemand einen Code schicken.
