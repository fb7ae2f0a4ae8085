## Arbeit bei Ihnen: was geschehen ist

notice-prestation-to-answer-subject = { $helper } hat am { $day } { $hours } gearbeitet: Stimmt das?
notice-prestation-to-answer = { $helper } von { $company } hat am { $day } { $hours } für Sie gearbeitet. Wir fragen Sie, ob das stimmt.
notice-prestation-amended-subject = Arbeit von { $helper } am { $day } berichtigt: Stimmt sie jetzt?
notice-prestation-amended = { $company } hat die Arbeit von { $helper } berichtigt. Jetzt steht da: { $hours } am { $day }.
notice-answer-reminder-subject = Wir warten auf Ihre Antwort: { $helper }, { $hours } am { $day }
notice-answer-reminder = Wir haben Sie gefragt, ob die Arbeit von { $helper } am { $day } stimmt. Wir haben noch keine Antwort von Ihnen.
notice-prestation-cancelled-subject = Die Arbeit von { $helper } am { $day } zählt nicht mehr
notice-prestation-cancelled = Die Arbeit von { $helper } am { $day } ({ $hours }) wurde storniert. Sie zahlen nichts dafür.
notice-contest-maintained-subject = { $company } bleibt bei der Arbeit vom { $day }: Was sagen Sie?
notice-contest-maintained = Sie haben nein gesagt zur Arbeit von { $helper } am { $day }. { $company } bleibt bei { $hours }.
notice-contest-decided-subject = Es ist entschieden: die Arbeit von { $helper } am { $day }
notice-contest-decided-company = Der Kundendienst gibt { $company } recht. Die Arbeit von { $helper } am { $day } zählt: { $hours }.
notice-contest-decided-household = Der Kundendienst gibt Ihnen recht. Die Arbeit von { $helper } am { $day } zählt nicht. Sie zahlen nichts dafür.
notice-shortage-subject = Sie haben zu wenige Dienstleistungsschecks für die Arbeit vom { $day }
notice-shortage = Die Arbeit von { $helper } am { $day } ist bestätigt, aber noch nicht ganz bezahlt. Es { $missing ->
        [one] fehlt 1 Dienstleistungsscheck
       *[other] fehlen { $missing } Dienstleistungsschecks
    }.
notice-shortage-then = Bestellen Sie { $missing ->
        [one] ihn
       *[other] sie
    } jetzt. Sobald Ihre Zahlung da ist, bezahlt sie zuerst diese Arbeit.
notice-shortage-then-closed = Sie können jetzt keine Dienstleistungsschecks bestellen. Rufen Sie uns an: Wir sagen Ihnen, was Sie tun können.
notice-outside-vouchers-subject = Sie bezahlen die Arbeit vom { $day } direkt an { $company }
notice-outside-vouchers = Die Arbeit von { $helper } am { $day } können wir nicht mehr mit Dienstleistungsschecks bezahlen. Es { $missing ->
        [one] fehlte zu lange 1 Dienstleistungsscheck
       *[other] fehlten zu lange { $missing } Dienstleistungsschecks
    }.
notice-outside-vouchers-then = { $company } bittet Sie nun selbst um das Geld. Warten Sie auf die Rechnung von { $company }. Was wir für diese Arbeit reserviert hatten, ist wieder frei.
notice-prestation-corrected-subject = Wir haben einen Fehler behoben: die Arbeit von { $helper } am { $day }
notice-prestation-corrected = Die Arbeit von { $helper } am { $day } ({ $hours }) war mit { $due ->
        [one] 1 Dienstleistungsscheck
       *[other] { $due } Dienstleistungsschecks
    } bezahlt. Das war ein Fehler. Wir haben alles rückgängig gemacht: Was dafür bezahlt war, gehört wieder Ihnen.
notice-holder-confirmed-subject = { $holder } hat für Sie geantwortet: Arbeit vom { $day }
notice-holder-confirmed = { $holder } hat Ihre Vollmacht und hat ja gesagt: Die Arbeit von { $helper } am { $day } ({ $hours }) stimmt.
notice-holder-contested-subject = { $holder } hat für Sie nein gesagt: Arbeit vom { $day }
notice-holder-contested = { $holder } hat Ihre Vollmacht und hat nein gesagt: Die Arbeit von { $helper } am { $day } ({ $hours }) stimmt nicht. { $company } muss jetzt antworten.
notice-holder-said-right-subject = { $holder } hat unsere Frage zum { $day } für Sie beantwortet
notice-holder-said-right = { $holder } hat Ihre Vollmacht. Wir haben gefragt, ob die Arbeit von { $helper } am { $day } ({ $hours }) stimmte; niemand hatte dazu etwas gesagt. { $holder } hat gesagt: Ja, sie stimmte.
notice-holder-said-wrong-subject = { $holder } hat unsere Frage zum { $day } für Sie beantwortet
notice-holder-said-wrong = { $holder } hat Ihre Vollmacht. Wir haben gefragt, ob die Arbeit von { $helper } am { $day } ({ $hours }) stimmte; niemand hatte dazu etwas gesagt. { $holder } hat gesagt: Nein, sie stimmte nicht. Der Kundendienst prüft das nun.
notice-holder-answered-else = Sind Sie mit { $holder } nicht einverstanden? Sagen Sie es uns sofort.
notice-sample-question-subject = Eine kurze Frage: Stimmte die Arbeit von { $helper } am { $day }?
notice-sample-question = { $helper } von { $company } hat am { $day } { $hours } für Sie gearbeitet. Sie haben nicht geantwortet. Darum zählte es am { $agreed } als Ja.
notice-sample-question-why = Jede Woche fragen wir einige Menschen, ob so ein Ja richtig war. Das Los fiel auf Sie. Sie müssen nicht antworten.
notice-sample-question-no = Sagen Sie nein, dann prüft es der Kundendienst.

## Was es bedeutet

notice-costs-nothing = Diese Arbeit kostet jetzt keinen Dienstleistungsscheck: Es ist noch keine volle Stunde. Die Minuten zählen zusammen mit anderer Arbeit von { $company }.
notice-costs = Diese Arbeit kostet { $due ->
        [one] 1 Dienstleistungsscheck. Er ist
       *[other] { $due } Dienstleistungsschecks. Sie sind
    } dafür reserviert.
notice-costs-missing = Diese Arbeit kostet { $due ->
        [one] 1 Dienstleistungsscheck
       *[other] { $due } Dienstleistungsschecks
    }. Davon { $missing ->
        [one] fehlt noch 1. Bestellen Sie ihn
       *[other] fehlen noch { $missing }. Bestellen Sie sie
    } jetzt. Auch wenn es zu wenige sind, fragen wir Sie, ob die Arbeit stimmt.
notice-costs-missing-closed = Diese Arbeit kostet { $due ->
        [one] 1 Dienstleistungsscheck
       *[other] { $due } Dienstleistungsschecks
    }. Davon { $missing ->
        [one] fehlt noch 1
       *[other] fehlen noch { $missing }
    }. Sie können jetzt keine Dienstleistungsschecks bestellen. Wir fragen Sie trotzdem, ob die Arbeit stimmt.
notice-part-hours = Ein Dienstleistungsscheck bezahlt eine volle Stunde. Minuten darüber zählen später mit.
notice-released = Waren Dienstleistungsschecks dafür reserviert? Sie sind wieder frei.
notice-kept-stays = Die Dienstleistungsschecks für diese Arbeit bleiben reserviert, bis es entschieden ist.
notice-reason-company = { $company } schreibt: „{ $reason }“
notice-reason-customer-service = Der Grund: „{ $reason }“
notice-decided-paid = Wir bezahlen diese Arbeit mit Ihren Dienstleistungsschecks.
notice-amended-before = Zuerst stand da: { $hours } am { $day }.

## Wie viel Zeit Sie haben

notice-time-begins = Ihre Zeit beginnt erst, wenn diese Mitteilung bei Ihnen angekommen ist.
notice-time-begins-after-company = Ihre Zeit beginnt erst, wenn diese Mitteilung bei Ihnen angekommen ist und { $company } auch ja gesagt hat.
notice-silence-is-yes = Antworten Sie nicht rechtzeitig? Dann zählt das als Ja, und wir bezahlen die Arbeit.
notice-silence-is-no-answer = Keine Antwort zählt hier nicht als Ja. Wir warten, bis Sie selbst antworten.
notice-maintained-choice = Stimmt es doch, dann sagen Sie ja. Bleiben Sie bei Ihrem Nein, dann brauchen Sie nichts zu tun: Der Kundendienst entscheidet. Keine Antwort zählt hier nicht als Ja.
