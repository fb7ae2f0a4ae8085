## Haushaltshilfen

notice-helper-hours-contested-subject = Jemand ist mit Ihren Stunden vom { $day } nicht einverstanden
notice-helper-hours-contested = Sie haben am { $day } { $hours } für { $company } gearbeitet. Der Haushalt sagt, dass etwas nicht stimmt.
notice-helper-hours-contested-then = { $company } prüft es mit dem Haushalt. Sagen Sie { $company }, wie es für Sie war.
notice-helper-hours-amended-subject = Ihre Stunden vom { $day } wurden berichtigt
notice-helper-hours-amended = { $company } hat Ihre Stunden berichtigt. Jetzt steht da: { $hours } am { $day }.
notice-helper-hours-amended-then = Stimmt das nicht? Sprechen Sie darüber mit { $company }.
notice-helper-hours-cancelled-subject = Ihre Stunden vom { $day } zählen nicht mehr
notice-helper-hours-cancelled = Ihre Stunden vom { $day } ({ $hours }) für { $company } wurden storniert.
notice-helper-hours-cancelled-then = Haben Sie an diesem Tag gearbeitet? Sprechen Sie darüber mit { $company }.
notice-helper-hours-confirmed-subject = Der Haushalt ist jetzt mit Ihren Stunden vom { $day } einverstanden
notice-helper-hours-confirmed = Der Haushalt bestätigt Ihre Stunden vom { $day } für { $company }: { $hours }.
notice-helper-hours-confirmed-then = Sie brauchen nichts mehr zu tun.
notice-helper-hours-decided-subject = Über Ihre Stunden vom { $day } ist entschieden
notice-helper-hours-decided-company = Der Kundendienst hat entschieden, dass Ihre Stunden vom { $day } für { $company } zählen: { $hours }.
notice-helper-hours-decided-household = Der Kundendienst hat dem Haushalt recht gegeben. Ihre Stunden vom { $day } ({ $hours }) für { $company } zählen nicht.
notice-helper-hours-decided-then = Haben Sie Fragen dazu? Sprechen Sie darüber mit { $company }.
notice-helper-hours-corrected-subject = Ihre Stunden vom { $day } wurden richtiggestellt
notice-helper-hours-corrected = Wir haben Ihre Stunden vom { $day } ({ $hours }) für { $company } wegen eines Irrtums rückgängig gemacht.
notice-helper-hours-corrected-then = Haben Sie an diesem Tag gearbeitet? Sprechen Sie darüber mit { $company }.
notice-helper-objection-answered-subject = Antwort auf das, was Sie über Ihre Stunden vom { $day } geschrieben haben
notice-helper-objection-answered = Sie haben geschrieben, dass mit Ihren Stunden vom { $day } für { $company } etwas nicht stimmt. Eine Antwort ist da.
notice-helper-answer = Die Antwort: „{ $words }“
notice-helper-objection-answered-then = Stimmt es noch nicht? Sprechen Sie darüber mit { $company }.
notice-contest-reason = Der Grund ist: { $why ->
        [hours] Die Stunden stimmen nicht.
        [day] Der Tag stimmt nicht.
        [did-not-happen] Niemand hat gearbeitet.
       *[other] Es gibt einen anderen Grund.
    }
notice-contest-words = Der Nutzer schreibt: „{ $words }“

## Unternehmen

notice-company-contested-subject = Die Leistung von { $helper } am { $day } wird angefochten
notice-company-contested = Der Nutzer ficht die Leistung von { $helper } am { $day } ({ $hours }) an. Wir bitten um Ihre Antwort.
notice-company-contested-then = Antworten Sie nicht rechtzeitig, dann entscheidet der Kundendienst. Schweigen zählt hier nicht als Ja.
notice-company-how-to-answer = Was Sie tun können
notice-company-portal = Gehen Sie auf { $portal } und öffnen Sie die Leistung vom { $day }.
notice-company-talk = Nehmen Sie Kontakt mit dem Nutzer auf und fragen Sie, was nicht stimmt.
notice-company-choose = Wählen Sie dann: die Leistung berichtigen, stornieren oder aufrechterhalten. Halten Sie sie aufrecht, dann nennen Sie Ihre Gründe.
notice-company-contest-withdrawn-subject = Die Leistung von { $helper } am { $day } wird nun doch bestätigt
notice-company-contest-withdrawn = Der Nutzer ficht die Leistung von { $helper } am { $day } ({ $hours }) nicht mehr an. Das zählt als sein Ja.
notice-company-decided-subject = Es ist entschieden: die Leistung von { $helper } am { $day }
notice-company-decided-company = Der Kundendienst hat entschieden, dass die Leistung von { $helper } am { $day } zählt: { $hours }.
notice-company-decided-household = Der Kundendienst hat dem Nutzer recht gegeben. Die Leistung von { $helper } am { $day } ({ $hours }) zählt nicht und wird nicht bezahlt.
notice-company-outside-vouchers-subject = Die Leistung von { $helper } am { $day } ist ohne Dienstleistungsschecks zu bezahlen
notice-company-outside-vouchers = Für die Leistung von { $helper } am { $day } ({ $hours }) { $missing ->
        [one] fehlte zu lange 1 Dienstleistungsscheck
       *[other] fehlten zu lange { $missing } Dienstleistungsschecks
    }. Diesen Teil können wir nicht mehr mit Dienstleistungsschecks bezahlen.
notice-company-outside-vouchers-then = Sie dürfen diesen Teil direkt vom Nutzer verlangen.
notice-company-corrected-subject = Die Leistung von { $helper } am { $day } wurde berichtigt
notice-company-corrected = Wir haben einen Fehler bei der Leistung von { $helper } am { $day } ({ $hours }) behoben. Die Dienstleistungsschecks sind wieder beim Nutzer.
notice-company-corrected-then = Haben wir Ihnen diese Leistung schon bezahlt? Dann hören Sie von uns, wie wir das regeln.
notice-company-paid-subject = Wir haben Sie bezahlt
notice-company-paid = Am { $day } ging eine Zahlung von { $amount } an Sie ab, für { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }.
notice-company-paid-then = Die Abrechnung nennt jede Leistung mit Ihrem eigenen Zeichen.
notice-company-payment-came-back-subject = Unsere Zahlung an Sie kam zurück
notice-company-payment-came-back = Unsere Zahlung von { $amount } vom { $day }, für { $count ->
        [one] 1 Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }, kam von Ihrer Bank zurück.
notice-company-payment-came-back-then = Wir schulden Ihnen dieses Geld weiter. Prüfen Sie Ihre Kontonummer und sagen Sie uns, wenn sie sich geändert hat.
