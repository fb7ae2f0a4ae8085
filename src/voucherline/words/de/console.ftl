console-search = Suchen
console-tray = Ablage
console-who = { $name }, { role-name }
console-search-box = Wer?
console-search-hint = Nutzernummer, Name, Telefonnummer, Adresse oder die Referenz einer Zahlung. Akzente und kleine Tippfehler machen nichts.
console-found = { $count ->
        [one] Ein Nutzer gefunden
       *[other] { $count } Nutzer gefunden
    }
console-found-more = Vielleicht gibt es noch mehr. Fügen Sie ein Wort des Namens oder der Adresse hinzu.
console-found-none = Niemand gefunden. Versuchen Sie es mit der Nummer oder mit weniger Wörtern.
console-found-none-figures = Niemand gefunden. Eine Telefonnummer und eine Postleitzahl müssen ganz sein; von einer Nutzernummer genügen die ersten vier Ziffern.
console-why = Warum öffnen Sie die Akte? (darf leer bleiben)
console-why-needed = Warum öffnen Sie die Akte?
console-look-recorded = Jeder Blick in eine Akte wird festgehalten, mit wem und warum; der Nutzer kann es nachlesen.
console-open = Akte öffnen
console-read-only = Prüfer sehen nach und ändern nichts. Es wurde nichts geändert.
console-who-it-is = Wer es ist
console-solution = Nimmt teil
console-scheme = System und Sprache
console-address = Adresse
console-telephone = Telefon
console-email = E-Mail
console-none = keine
console-contact-waits = { $what ->
        [email] Neue E-Mail-Adresse, gültig ab
        [telephone] Neue Telefonnummern, gültig ab
       *[address] Neue Adresse, gültig ab
    }
console-wallet = Guthaben
console-open-work = Offene Leistungen
console-open-work-none = Keine Leistung wartet auf etwas.
console-until = Der Nutzer kann bis { $moment } antworten.
console-missing = { $count ->
        [one] Es fehlt ein Dienstleistungsscheck.
       *[other] Es fehlen { $count } Dienstleistungsschecks.
    }
console-fact = { $fact ->
        [household-registered] Konto eröffnet
        [solution-changed] Nimmt auf andere Weise teil
        [preferences-changed] Möchte anders angesprochen werden
        [household-state-changed] Zustand des Kontos geändert
        [absence-planned] Abwesenheit geplant
        [proof-accepted] Nachweis angenommen
        [refund-account-noted] Konto für Rückzahlungen notiert
        [contact-change-asked] Andere Kontaktangabe gemacht
        [contact-change-stopped] Änderung der Kontaktangabe gestoppt
        [contact-changed] Neue Kontaktangabe in Gebrauch
        [form-question-asked] Frage zu einem Formular gestellt
        [form-settled] Formular erledigt
        [telephone-code-asked] Telefoncode angefordert
        [telephone-code-changed] Telefoncode geändert
        [wrong-codes-keyed] Falsche Codes eingegeben
        [mandate-offered] Vollmacht erteilt
        [mandate-accepted] Vollmacht angenommen
        [mandate-ended] Vollmacht beendet
        [file-seen] Akte geöffnet
        [order-credited] Dienstleistungsschecks gekauft
        [payment-returned] Zahlung zurückgeschickt
        [payment-account-entered] Konto für eine Zahlung eingegeben
        [line-left-alone] Buchung der Bank so gelassen
        [free-vouchers-granted] Kostenlose Dienstleistungsschecks gewährt
        [demand-made] Bestellung gemacht, noch zu bezahlen
        [demand-lapsed] Bestellung verfallen, nicht bezahlt
        [order-withdrawn] Bestellung zurückgenommen
        [tax-certificate-due] Steuerbescheinigung erstellt
        [vouchers-expired] Dienstleistungsschecks verfallen
        [vouchers-refunded] Dienstleistungsschecks zurückgezahlt
        [expiry-warned] Vor dem Verfall gewarnt
        [quarterly-statement-due] Quartalsübersicht erstellt
        [prestation-registered] Leistung erfasst
        [prestation-told] Nutzer über eine Leistung informiert
        [told-in-person] Persönlich informiert, zwei Personen stehen dafür ein
        [prestation-telling-failed] Der Nachweis, dass der Nutzer informiert war, ist weggefallen
        [prestation-validated] Leistung vom Unternehmen validiert
        [prestation-validated-by-silence] Leistung durch Schweigen des Unternehmens validiert
        [prestation-confirmed] Leistung bestätigt
        [prestation-confirmed-by-silence] Leistung durch Schweigen bestätigt
        [prestation-contested] Leistung angefochten
        [prestation-amended] Leistung vom Unternehmen berichtigt
        [contest-maintained] Das Unternehmen bleibt bei seinen Stunden
        [prestation-cancelled] Leistung storniert
        [prestation-covered] Leistung durch neue Dienstleistungsschecks gedeckt
        [prestation-lapsed] Leistung verfallen: ohne Dienstleistungsschecks zu bezahlen
        [prestation-decided] Über die Leistung hat der Kundendienst entschieden
        [prestation-put-in-tray] Leistung in die Ablage gelegt
        [clock-moved] Frist verschoben
        [prestation-reimbursed] Leistung an das Unternehmen bezahlt
        [reimbursement-came-back] Auszahlung an das Unternehmen zurückgekommen
        [prestation-corrected] Leistung von zwei Personen rückgängig gemacht
        [answer-reminded] An die Antwort erinnert
        [sample-asked] Noch einmal zum Schweigen gefragt
        [sample-answered] Zum Schweigen geantwortet
        [sample-settled] Antwort zum Schweigen erledigt
        [helper-objected] Einwand der Haushaltshilfe
        [objection-settled] Einwand beantwortet
        [company-paid] Unternehmen bezahlt
        [company-payment-came-back] Auszahlung des Unternehmens zurückgekommen
        [contract-signed] Vertrag einer Haushaltshilfe geschlossen
        [contract-ended] Vertrag einer Haushaltshilfe beendet
        [company-reach-changed] Unternehmen anders erreichbar
        [helper-reach-changed] Haushaltshilfe anders erreichbar
        [submission-chosen] Das Unternehmen hat gewählt, wie es einreicht
        [extra-cost-announced] Zusatzkosten angekündigt
        [extra-cost-withdrawn] Zusatzkosten zurückgezogen
        [extra-cost-ended] Zusatzkosten enden
        [submission-withdrawn] Einreichung zurückgezogen
        [user-invited] Jemand zum Anmelden eingeladen
        [user-ended] Jemand meldet sich nicht mehr an
        [password-changed] Passwort geändert
        [eid-linked] Elektronische Identität verknüpft
        [device-bound] Gerät einer Haushaltshilfe bekannt
        [terms-proposed] Bedingungen vorgeschlagen
        [terms-decided] Bedingungen beschlossen
        [terms-refused] Bedingungen abgelehnt oder zurückgenommen
        [terms-withdrawal-asked] Beantragt, dass beschlossene Bedingungen nie beginnen
        [terms-withdrawn] Beschlossene Bedingungen beginnen nie
        [terms-kept] Beschlossene Bedingungen beginnen doch
       *[other] { $fact }
    }
console-channel = { $channel ->
        [portal] im Internet
        [office] auf den Seiten des Unternehmens
        [console] beim Kundendienst
        [api] durch die Software des Unternehmens
        [file] per Datei
        [telephone] am Telefon
        [command-line] auf der Befehlszeile
        [bank] durch die Bank
       *[clock] von selbst
    }
console-by-itself = von selbst
console-on-call = Im aufgezeichneten Gespräch „{ $call }“
console-notice = { $channel ->
        [email] E-Mail an den Nutzer
        [letter] Brief an den Nutzer
        [call] Am Telefon informiert
       *[portal] Auf der Seite des Nutzers
    }
console-call = { $way ->
        [made] Wir haben angerufen
       *[received] Der Nutzer hat angerufen
    }
console-call-heard = Was gesagt und gedrückt wurde
console-call-code = Code eingegeben (nicht aufbewahrt)
console-call-pressed = Gedrückt: { $keys }
console-call-silence = Nichts gedrückt
console-call-hung-up = Aufgelegt
console-help = Für den Nutzer antworten
console-help-how = Nur in einem aufgezeichneten Gespräch, wenn der Nutzer darum bittet. Ihr Name und das Gespräch bleiben bei der Antwort.
console-which-call = In welchem aufgezeichneten Gespräch?
console-which-call-hint = Seine Nummer oder sein Name bei den Aufzeichnungen.
console-call-missing = Sagen Sie, in welchem aufgezeichneten Gespräch der Nutzer darum gebeten hat.
console-confirm = Für den Nutzer bestätigen
console-contest = Für den Nutzer anfechten
console-confirmed = Die Leistung ist für den Nutzer bestätigt.
console-contested = Die Anfechtung ist für den Nutzer notiert. Jetzt muss das Unternehmen antworten.
console-decide = Entscheiden
console-decide-for = Wem wird gefolgt?
console-for-company = Dem Unternehmen: die Leistung gilt als vereinbart
console-for-household = Dem Nutzer: die Leistung wird storniert
console-reason = Warum?
console-side-missing = Sagen Sie, wem gefolgt wird.
console-decided = Die Entscheidung ist ausgeführt.
console-correct = Diese Leistung rückgängig machen
console-correct-how = Dienstleistungsschecks und Geld gehen zurück, sobald eine Aufsicht es genehmigt.
console-proposed = Vorgeschlagen. Eine Aufsicht muss es genehmigen.
console-approve = Genehmigen
console-approved = Genehmigt und ausgeführt.
console-tray-lines = Buchungen der Bank
console-tray-works = Leistungen
console-tray-payments = Zahlungen ohne Konto
console-tray-wrong = Durch Schweigen vereinbart, und falsch
console-tray-unreachable = Menschen, die auf keinem Weg erreicht werden
console-tray-second = Eine zweite Person ist nötig
console-tray-calls = Zurückzurufen
console-tray-objections = Einwände von Haushaltshilfen
console-objection-answer = Ihre Antwort an { $helper }
console-objection-send = Antworten
console-objection-answered = Ihre Antwort ist notiert. Die Haushaltshilfe liest sie auf ihrer Seite.
console-tray-nothing = Hier wartet nichts.
console-tray-more = { $count ->
        [one] und noch eines
       *[other] und noch { $count }
    }
console-tray-why = { $why ->
        [company-silent] das Unternehmen muss antworten und tut es nicht
        [household-silent] der Nutzer muss antworten und tut es nicht
        [maintained] das Unternehmen bleibt bei seinen Stunden
        [household-excluded] der Nutzer ist ausgeschlossen
        [household-unreachable] der Nutzer kann nicht informiert werden
       *[silence-in-doubt] Schweigen hat geantwortet, vielleicht zu Unrecht
    }
console-second-what = { $what ->
        [account-for-refunds] Konto für Rückzahlungen
        [account-of-a-payment] Konto einer Zahlung
        [account-of-a-payer] Konto eines Zahlers
        [decision] Entscheidung über eine lange Leistung
        [correction-of-work] Eine Leistung rückgängig machen
        [refund] Geld für Dienstleistungsschecks zurückgeben
        [free-vouchers] Kostenlose Dienstleistungsschecks geben
        [told-in-person] Persönlich informiert
       *[correction-of-an-order] Eine Bestellung zurücknehmen
    }
console-proposed-by = Von { $name }, { $moment }
console-line = Eine Buchung der Bank
console-line-from = Von
console-line-amount = Betrag
console-line-day = Gebucht am
console-line-said = Mitteilung
console-line-why = Warum sie wartet
console-line-what = Was ist zu tun?
console-line-household = Es ist eine Bestellung des Nutzers mit dieser Nummer
console-line-number = Nutzernummer
console-line-return = Das Geld geht an den Zahler zurück
console-line-iban = Konto des Zahlers, falls die Bank keines nannte
console-line-leave = Es ist nichts mehr zu tun
console-line-decided = Entschieden: { $words }
console-choice-missing = Sagen Sie, was zu tun ist.
console-called-back = Zurückgerufen
console-called-back-noted = Notiert: zurückgerufen.
console-called-back-before = Das war schon notiert.
console-payment-account = Konto, auf das sie geht
console-payment-enter = Eingeben
console-payment-goes = Zwei Personen haben dasselbe Konto eingegeben: die nächste Zahlungsdatei schickt sie dorthin.
