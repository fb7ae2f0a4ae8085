portal-home = Übersicht
portal-hello = Guten Tag, { $name }
portal-card = Ihre Karte mit Ihrer Nummer, zum Drucken (PDF)
portal-number = Ihre Nutzernummer: { $number }
portal-answer = Zu beantworten
portal-history = Alle Arbeit
portal-order = Bestellen
portal-wallet = Geldbörse
portal-messages = Nachrichten
portal-absence = Abwesenheit
portal-answer-none = Nichts wartet auf Ihre Antwort.
portal-answer-some = { $count ->
        [one] Eine Leistung wartet auf Ihre Antwort.
       *[other] { $count } Leistungen warten auf Ihre Antwort.
    }
portal-answer-how = Prüfen Sie, was die Haushaltshilfe eingetragen hat. Stimmt es, kreuzen Sie es an und bestätigen Sie. Stimmt es nicht, fechten Sie es an.
portal-answer-go = Beantworten
portal-confirm = Angekreuzte bestätigen
portal-confirm-one = Bestätigen
portal-contest = Anfechten
portal-contest-which = Anfechten: { $helper }, { $day }
portal-why = Bis wann, und warum?
portal-tick-none = Nichts ist angekreuzt. Kreuzen Sie an, was stimmt, und bestätigen Sie dann.
portal-confirmed = { $count ->
        [one] Eine Leistung ist bestätigt.
       *[other] { $count } Leistungen sind bestätigt.
    }
portal-contested = Ihre Anfechtung ist notiert. Das Unternehmen muss jetzt antworten; inzwischen kann nichts durch Schweigen genehmigt werden.
portal-contest-reason = Was stimmt nicht?
portal-reason-hours = Die Anzahl der Stunden
portal-reason-day = Der Tag
portal-reason-did-not-happen = Niemand ist zur Arbeit gekommen
portal-reason-other = Etwas anderes
portal-contest-words = Möchten Sie etwas hinzufügen? (darf leer bleiben)
portal-contest-then = Das Unternehmen liest dies und muss antworten. Sie können Ihre Anfechtung zurückziehen, solange nicht entschieden ist.
portal-take-back = Anfechtung zurückziehen und bestätigen
portal-day = Tag
portal-hours = Stunden
portal-activity = Tätigkeit
portal-helper = Haushaltshilfe
portal-company = Unternehmen
portal-state = Stand
portal-vouchers = Dienstleistungsschecks
portal-vouchers-of-work = { $due } nötig: { $held } zurückgelegt, { $spent } verwendet, { $missing } fehlen noch
portal-story = Was geschehen ist
portal-history-none = Keine Arbeit entspricht dem.
portal-filter-go = Zeigen
portal-older = Älter
portal-newer = Neuer
portal-wallet-in = In der Geldbörse
portal-wallet-kept = Zurückgelegt für Arbeit, die auf eine Antwort wartet
portal-wallet-free = Frei
portal-wallet-expires = Verfallen zuerst
portal-wallet-expires-when = { $count }, gültig bis einschließlich { $day }
portal-lots = Ihre Dienstleistungsschecks, die ältesten zuerst
portal-lot-bought = Gekauft am
portal-lot-expires = Gültig bis einschließlich
portal-lot-price = Preis je Scheck
portal-lot-left = Noch übrig
portal-wallet-none = In Ihrer Geldbörse sind keine Dienstleistungsschecks. Bestellen Sie welche, damit Ihre Haushaltshilfe bezahlt werden kann.
portal-order-how-many = Wie viele Dienstleistungsschecks möchten Sie?
portal-order-hint = Ein Scheck je Arbeitsstunde.
portal-order-quote = Berechnen
portal-order-piece = { $count ->
        [one] 1 Scheck
       *[other] { $count } Schecks
    } zu { $price }
portal-order-total = Zusammen zu bezahlen
portal-order-left = Sie dürfen dieses Jahr noch { $count } Dienstleistungsschecks kaufen, diese eingerechnet.
portal-order-pay = So bezahlen Sie
portal-order-account = Konto
portal-order-communication = Strukturierte Mitteilung
portal-order-amount = Betrag
portal-order-scan = Oder scannen Sie diesen Code mit der App Ihrer Bank.
portal-order-then = Sobald die Bank uns die Zahlung meldet, sind die Schecks in Ihrer Geldbörse, und Sie erhalten eine Bestätigung.
portal-messages-none = Wir haben Ihnen noch nichts mitgeteilt.
portal-message-when = Wann
portal-message-what = Was
portal-message-way = { $channel ->
        [email] per E-Mail
        [letter] per Brief
        [call] per Telefon
       *[other] auf diesen Seiten
    }
portal-message-said = So, wie es verschickt wurde
portal-absence-why = Sind Sie eine Zeit lang weg? Dann stehen Ihre Fristen still: nichts wird durch Schweigen genehmigt, während Sie weg sind.
portal-absence-first = Erster Tag
portal-absence-last = Letzter Tag
portal-absence-note = Abwesenheit melden
portal-absence-noted = Ihre Abwesenheit ist notiert.
portal-absence-noted-before = Diese Abwesenheit war schon notiert: Es ändert sich nichts.
portal-absence-planned = Was Sie gemeldet haben
portal-absence-period = Von { $first } bis einschließlich { $last }
portal-day-unreadable = Geben Sie einen Tag ein, zum Beispiel 31.12.2026.
portal-refund = Geld zurückfordern
portal-refund-why = Freie, gültige Dienstleistungsschecks können Sie zum bezahlten Preis zurückgeben. Das Geld geht auf das Konto, von dem Sie bezahlt haben.
portal-refund-how-many = Wie viele geben Sie zurück?
portal-refund-go = Zurückgeben
portal-refunded = { $amount } gehen mit den nächsten Zahlungen auf Ihr Konto zurück.
portal-number-unreadable = Geben Sie eine ganze Zahl ein, wie 20.
portal-looks = Wer hat in meine Akte gesehen
portal-looks-why = Jedes Mal, wenn jemand vom Kundendienst, ein Inspektor oder jemand mit Ihrer Vollmacht Ihre Akte öffnet, steht es hier.
portal-looks-none = Noch niemand.
portal-message-call = { $way ->
        [made] Wir haben Sie angerufen
       *[received] Sie haben uns angerufen
    }
portal-message-heard = Sie drückten: { $words }
portal-message-secret = Sie tippten einen Code ein. Er wurde nicht aufbewahrt.
portal-message-call-empty = Es wurde nichts gesagt.
portal-message-words = Die Worte des Anrufs
portal-message-pdf = Der Brief, wie er gedruckt wurde (PDF)
portal-message-paper = Dieser Brief bringt einen Code: Er steht nur auf dem Papier.
portal-messages-what = Alles, was wir Ihnen geschickt oder gesagt haben, wie es war, das Neueste zuerst.
portal-messages-older = Ältere Nachrichten und Anrufe stehen hier nicht mehr. Sie finden alle in Ihren Daten:
portal-message-hung-up = Sie haben aufgelegt.
portal-message-silence = Sie haben nichts gedrückt.
portal-filter-all = alles
portal-filter-month = Monat
portal-demand-keep = Ich werde dies bezahlen
portal-demand-noted = Ihre Bestellung ist notiert. Sie ist erledigt, sobald Ihre Zahlung ankommt.
portal-demands = Bestellungen, die Sie noch nicht bezahlt haben
portal-demands-what = Sie verfallen von selbst. Zahlen Sie später oder einen anderen Betrag, zählt die Zahlung trotzdem, zum Preis jenes Tages.
portal-demand = { $count ->
        [one] Ein Scheck
       *[other] { $count } Schecks
    }, { $total }, erwartet bis { $day }
