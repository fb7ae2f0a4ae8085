# Die Bedingungen der Systeme in Worten.
console-terms = Bedingungen
console-terms-about = Die Regeln jedes Systems in Zahlen, mit dem, was daran nicht sicher ist.
console-terms-since = seit { $day }
console-terms-versions = Fassungen
console-terms-hold = gelten heute
console-terms-how = Ein neuer Preis oder eine neue Frist ist eine neue Fassung mit ihrem ersten Tag, nie eine Änderung; was unter einer Fassung entschieden wurde, nennt sie weiter. Was als Richtwert bezeichnet ist, stammt aus einer alten oder mittelbaren Quelle.
console-terms-indicative = Richtwert
console-term = { $what ->
        [person-tranches] Preis der Dienstleistungsschecks einer Person im Jahr
        [family-tranches] Preis der Dienstleistungsschecks eines Haushalts im Jahr
        [priority-quota] Zum Grundpreis für eine vorrangige Gruppe
        [free-for-self-employed-mother] Kostenlos für eine selbstständige Mutter
        [smallest-order] Kleinste Bestellung
        [validity] Gültigkeit eines Dienstleistungsschecks
        [at-expiry] Beim Verfall
        [company-span] Das Unternehmen antwortet binnen
        [household-spans] Der Nutzer antwortet binnen
        [clocks] Uhren von Unternehmen und Nutzer
        [contest-answer-span] Das Unternehmen antwortet auf eine Anfechtung binnen
        [at-shortage] Zu wenige Dienstleistungsschecks
        [oldest-paid-months] Älteste Arbeit, die ein neuer Dienstleistungsscheck zahlen kann
        [exchange-value] Dem Unternehmen je Dienstleistungsscheck gezahlt
        [two-people-above-minutes] Zwei Personen entscheiden Anfechtungen von mehr als
        [contact-waiting-span] Eine neue Kontaktangabe wartet
        [mandate-months] Längste Vollmacht
        [absence-months] Längste Abwesenheit auf einmal
        [extra-cost-span] Zusatzkosten vorher angekündigt, mindestens
        [extra-cost-ahead-months] Zusatzkosten angekündigt höchstens
        [extra-cost-cap] Zusatzkosten pro Stunde, höchstens
       *[languages] Sprachen von Briefen und Anrufen
    }
console-term-tranche = je { $price }, bis zum Dienstleistungsscheck Nummer { $up_to } des Jahres
console-term-vouchers = { $count ->
        [one] ein Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }
console-term-months = { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
console-term-months-to-the-end = { $count ->
        [one] ein Monat, bis zum Monatsende
       *[other] { $count } Monate, bis zum Monatsende
    }
console-term-working-days = { $count ->
        [one] ein Werktag
       *[other] { $count } Werktage
    }
console-term-calendar-days = { $count ->
        [one] ein Kalendertag
       *[other] { $count } Kalendertage
    }
console-term-at-expiry = { $what ->
        [refund] das Geld geht von selbst zurück
       *[loss] der Dienstleistungsscheck ist verloren; Geld zurück auf Antrag vorher
    }
console-term-clocks = { $what ->
        [parallel] beide laufen zugleich
       *[household-after-company] die des Nutzers läuft nach der des Unternehmens
    }
console-term-at-shortage = { $what ->
        [hold-and-wait] was da ist, wird aufgehoben, der Rest wartet auf die nächste Bestellung
       *[pay-in-parts] in Teilen bezahlt; die nächste Bestellung ergänzt
    }
console-term-answers = { $what ->
        [online] online
        [email] per E-Mail
       *[telephone] per Telefon
    }, { $entered ->
        [helper] von der Haushaltshilfe erfasst
       *[company] vom Unternehmen erfasst
    }: { $days }
