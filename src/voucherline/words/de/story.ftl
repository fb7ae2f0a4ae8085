## Die Geschichte, die `voucherline story` erzählt

story-title = Ein Monat in einer kleinen Stadt
story-intro = { $households } Nutzer, { $companies } Unternehmen, { $helpers } Haushaltshilfen und eine Bank. Alles, was Sie sehen, geschieht wirklich: die Dateien der Bank werden geschrieben und gelesen, Schecks und Cents bewegen sich im Hauptbuch, Fristen werden gezählt, Unternehmen bezahlt. Nur die Uhr ist unsere.
story-who = Wer mitspielt
story-takes-part = nimmt teil
story-number = Nutzernummer
story-solution = { $state ->
        [online] online
        [email] per E-Mail
       *[telephone] am Telefon
    }
story-works-for = { $helper } arbeitet für { $company }.

story-scene-year-before = Ein Jahr davor
story-scene-statement = Der Auszug der Bank
story-scene-confirmed = Zweimal ja
story-scene-amended = Angefochten und berichtigt
story-scene-expired = Dienstleistungsschecks, die niemand benutzte
story-scene-cancelled = Angefochten und storniert
story-scene-short = Zu wenige Dienstleistungsschecks
story-scene-silence = Gar keine Antwort
story-scene-payments = Die Unternehmen werden bezahlt
story-scene-closed = Die Bank hat es getan
story-scene-end = Das Ende, und wie Sie weiterschauen

story-in-wallet = im Guthaben
story-kept = davon reserviert für Arbeit, die auf eine Antwort wartet
story-free = frei
story-before = vorher
story-meanwhile = inzwischen
story-after = nachher

story-older-order = { $name } überweist { $amount } auf das Konto des Systems. Der Auszug der Bank meldet es, und { $count } Dienstleistungsschecks sind im Guthaben.
story-valid-until = Sie sind gültig bis einschließlich { $day }.
story-year-passes = Ein Jahr vergeht. Niemand benutzt sie.
story-statement-comes = Der Auszug des Tages kommt als CODA-Datei, { $file }, mit { $count } Zeilen. Jede Zeile hat genau eine Folge:
story-from = von
story-amount = Betrag
story-outcome = was daraus wurde
story-the-bank = die Bank
story-bought = { $count ->
        [one] 1 Dienstleistungsscheck.
       *[other] { $count } Dienstleistungsschecks.
    }
story-goes-back = { $amount } gehen zurück.
story-read-again = Jemand liest dieselbe Datei noch einmal ein. { $count ->
        [0] Nichts Neues: keine Zeile wird zweimal gezählt.
       *[other] { $count } Zeilen sind neu.
    }

story-helper-calls = { $helper } hat { $minutes } bei { $name } gearbeitet und gibt es am Telefon durch: Nummer, Stunden, fertig.
story-kept-all = { $kept ->
        [one] 1 Dienstleistungsscheck ist
       *[other] { $kept } Dienstleistungsschecks sind
    } dafür reserviert. Jetzt werden beide gefragt: das Unternehmen und der Nutzer.
story-kept-some = { $kept ->
        [one] 1 Dienstleistungsscheck ist
       *[other] { $kept } Dienstleistungsschecks sind
    } dafür reserviert, { $missing } { $missing ->
        [one] fehlt
       *[other] fehlen
    }. Auch das erfährt der Nutzer.
story-told-portal = { $name } sieht sich die Leistung auf der eigenen Seite an. Dass sie gesehen wurde, ist der Beweis: der Nutzer weiß es.
story-told-email = Die E-Mail an { $name } wurde angenommen und kam in 24 Stunden nicht zurück. Das ist der Beweis: der Nutzer weiß es.
story-told-call = Wir rufen { $name } an, sagen, was erfasst wurde, und eine Taste wird gedrückt. Das ist der Beweis: der Nutzer weiß es.
story-told-news = Wir rufen { $name } an und sagen es. Jemand nimmt ab und drückt eine Taste.
story-told-letter = Der Brief an { $name } ging zur Post: { $day }. Drei Werktage später gilt er als erhalten. Das ist der Beweis: der Nutzer weiß es.
story-confirms = { $name } sagt ja.
story-validates = { $company } sagt ja.
story-words-hours = Es war eine Stunde weniger.
story-contests-hours = { $name } sagt nein: es waren { $minutes }, nicht mehr.
story-must-answer = Von jetzt an ist Schweigen keine Antwort. { $company } erfährt es am selben Tag und hat Zeit bis einschließlich { $day }.
story-amends = Nach Rückfrage sind { $minutes } richtig: { $company } berichtigt die Leistung.
story-silence-off = Der Nutzer muss neu informiert werden, und nach einer Berichtigung kann nur ein Mensch ja sagen.
story-words-never = An dem Tag kam niemand.
story-contests-never = { $name } sagt nein: an dem Tag kam niemand.
story-words-cancel = Die Haushaltshilfe war krank und hat den falschen Nutzer erfasst.
story-cancels = { $company } geht dem nach und storniert die Leistung. Die Dienstleistungsschecks sind wieder frei.
story-short = Beide sind einverstanden, aber { $missing ->
        [one] 1 Dienstleistungsscheck fehlt
       *[other] { $missing } Dienstleistungsschecks fehlen
    }. Was da ist, bleibt reserviert; der Nutzer wird gebeten zu bestellen.
story-next-order = Der Auszug der Bank bringt die nächste Bestellung von { $name }: { $count } Dienstleistungsschecks.
story-completed = Die ersten davon ergänzen die Leistung; niemand muss etwas tun.
story-why = Warum { $day }?
story-weeks-pass = Zwei Wochen vergehen. Nichts ist zu hören.
story-silence = Der letzte Tag ist um, und { $name } hat nicht geantwortet. Mit Beweis informiert, und Zeit gehabt: jetzt zählt das Schweigen als Ja.
story-expires = Der letzte Tag der alten Dienstleistungsschecks von { $name } ist vorbei: { $count } verfallen.
story-refund-due = Ihr Preis, { $amount }, geht mit der nächsten Zahlungsdatei auf das Konto zurück, von dem er kam.

story-payment-file = Die Zahlungsdatei für die Bank ist geschrieben, pain.001: { $file }. { $count } Zahlungen, zusammen { $amount }.
story-execution = Auszuführen am { $day }.
story-to = an
story-for-what = wofür
story-for-work = { $count } Dienstleistungsschecks bestätigte Arbeit, zu je { $price }.
story-others = In derselben Datei { $count ->
        [one] geht 1 Zahlung
       *[other] gehen { $count } Zahlungen
    } mit, auf die andere in dieser Datenbank warteten, zusammen { $amount }.
story-executed = Der Auszug der Bank, { $file }: { $count } von { $of } Zahlungen sind ausgeführt. Damit sind sie abgeschlossen.
story-work-at = Arbeit bei
story-length = Stunden
story-minutes = { $minutes }
story-how-it-ended = wie es ausging
story-by-silence = einverstanden durch Schweigen

story-files = Die Dateien der Bank, herein und hinaus:
story-look = Sehen Sie selbst nach:
story-audit = Jetzt werden alle Salden, Zustände und Fristen aus den Buchungen neu berechnet.

story-scene-welcome = Alle bekommen einen Brief
story-scene-received = Was jeder erhalten hat
story-welcome-letters = { $count ->
        [one] 1 Brief geht
       *[other] { $count } Briefe gehen
    } zur Post, gemeinsam gedruckt als Drucklauf { $file }: ein Willkommen mit der Nutzernummer für jeden, und ein Code für alle, die das Telefon nutzen.
story-order-letters = Jeder Nutzer erfährt von seiner Bestellung, wie er es gewählt hat: sofort per E-Mail oder per Brief. Drucklauf { $file } hat { $count ->
        [one] 1 Brief.
       *[other] { $count } Briefe.
    }
story-mail-goes = Eine E-Mail geht an { $name }: „{ $subject }“
story-called-in-vain = { $attempt ->
        [1] Wir rufen { $name } an. Niemand nimmt ab.
        [2] Wir rufen wieder an, an einem anderen Tag und zu einer anderen Stunde. Niemand nimmt ab.
       *[other] Der dritte Anruf. Niemand nimmt ab: Also ein Brief.
    }
story-letter-goes = Der Brief ist gedruckt und der Post übergeben: „{ $subject }“
story-by-what = wie
story-what = was
story-channel = { $state ->
        [email] E-Mail
        [call] Anruf
        [letter] Brief
       *[portal] online
    }
story-letters-and-mails = Die Briefe als PDF, eine Datei für jeden Drucklauf, und der Ordner mit den E-Mails:
