# Bedingungen ändern: zwei Aufsichten, der Unterschied, und was er bedeutet.
console-terms-come = beschlossen, noch nicht begonnen
console-terms-from-day = ab { $day }
console-terms-changes = Änderungen
console-terms-propose = Neue Bedingungen vorschlagen
console-terms-propose-how = Die Zahlen sind die der neuesten Fassung. Ändern Sie, was anders werden soll. Eine zweite Aufsicht sieht den Unterschied und genehmigt ihn oder lehnt ihn ab; erst dann gilt er, ab seinem Tag. Was vorher ausgegeben oder begonnen wurde, behält die Bedingungen seines eigenen Tages.
console-terms-from = Ab welchem Tag
console-terms-from-hint = Frühestens übermorgen, und nach allen anderen Fassungen.
console-terms-day-unreadable = Geben Sie einen Tag ein, zum Beispiel 31.12.2026.
console-terms-unreadable = Diese Zahl ist hier nicht möglich. Erlaubt: { $bounds }.
console-terms-bounds = { $lowest } bis { $highest }
console-terms-bounds-minutes = in Minuten, { $lowest } bis { $highest }
console-terms-group = { $what ->
        [buying] Kaufen
        [answering] Antworten
        [paying] Bezahlen
        [entering] Arbeit erfassen
        [extra-costs] Zusatzkosten des Unternehmens
       *[people] Menschen
    }
console-terms-number = { $what ->
        [person-tranches-price] Preis eines Dienstleistungsschecks, Person, Staffel { $place }
        [person-tranches-up-to] Letzter Dienstleistungsscheck des Jahres, Person, Staffel { $place }
        [family-tranches-price] Preis eines Dienstleistungsschecks, Haushalt, Staffel { $place }
        [family-tranches-up-to] Letzter Dienstleistungsscheck des Jahres, Haushalt, Staffel { $place }
        [priority-quota] Dienstleistungsschecks zum Grundpreis für eine vorrangige Gruppe
        [free-for-self-employed-mother] Kostenlose Dienstleistungsschecks für eine selbstständige Mutter
        [smallest-order] Kleinste Bestellung
        [validity] Gültigkeit eines Dienstleistungsschecks
        [demand-days] Eine angekündigte Bestellung verfällt nach
        [household-spans] Der Nutzer antwortet binnen ({ $solution ->
                [online] online
                [email] per E-Mail
               *[telephone] per Telefon
            }, { $entered ->
                [helper] von der Haushaltshilfe erfasst
               *[company] vom Unternehmen erfasst
            })
        [company-span] Das Unternehmen antwortet binnen
        [contest-answer-span] Das Unternehmen antwortet auf eine Anfechtung binnen
        [exchange-value] Dem Unternehmen je Dienstleistungsscheck gezahlt
        [oldest-paid-months] Älteste Arbeit, die ein neuer Dienstleistungsscheck zahlen kann
        [oldest-entry-months] Älteste Arbeit, die erfasst werden kann
        [longest-day-minutes] Längster Arbeitstag einer Haushaltshilfe
        [two-people-above-minutes] Zwei Personen entscheiden Anfechtungen von mehr als
        [contact-waiting-span] Eine neue Kontaktangabe wartet
        [mandate-months] Längste Vollmacht
        [extra-cost-span] Zusatzkosten vorher angekündigt, mindestens
        [extra-cost-ahead-months] Zusatzkosten angekündigt höchstens
        [extra-cost-cap] Zusatzkosten pro Stunde, höchstens
       *[absence-months] Längste Abwesenheit auf einmal
    }
console-terms-proposed = Vorgeschlagen. Eine zweite Aufsicht muss es genehmigen.
console-terms-answered = { $what ->
        [approved] Genehmigt. Die neuen Bedingungen gelten ab ihrem Tag.
        [refused] Abgelehnt. Es ändert sich nichts.
        [withdrawal-asked] Vermerkt. Eine zweite Aufsicht muss die Rücknahme genehmigen.
        [withdrawal-approved] Zurückgenommen. Die Bedingungen beginnen nie.
       *[withdrawal-refused] Beibehalten. Die Bedingungen beginnen an ihrem Tag.
    }
console-terms-new = Neue Bedingungen
console-terms-state = { $state ->
        [proposed] wartet auf eine zweite Person
        [decided] von zwei Personen beschlossen
        [leaving] Rücknahme erbeten
        [refused] abgelehnt
       *[withdrawn] zurückgenommen
    }
console-terms-difference = Was anders würde
console-terms-what = Bedingung
console-terms-before = Vorher
console-terms-after = Ab diesem Tag
console-terms-meaning = Was es bedeutet
console-terms-means = { $what ->
        [person-tranches] Zahlungen, die die Bank ab { $day } bucht, kaufen zu den neuen Preisen und bis zu den neuen Anzahlen. Die Dienstleistungsschecks des Jahres zählen ab dem 1. Januar.
        [family-tranches] Zahlungen, die die Bank ab { $day } bucht, kaufen zu den neuen Preisen und bis zu den neuen Anzahlen. Die Dienstleistungsschecks des Jahres zählen ab dem 1. Januar.
        [priority-quota] Ab { $day } darf ein Nutzer einer vorrangigen Gruppe im Jahr bis zur neuen Anzahl kaufen.
        [free-for-self-employed-mother] Wer ab { $day } kostenlose Dienstleistungsschecks bekommt, bekommt die neue Anzahl.
        [smallest-order] Zahlungen, die die Bank ab { $day } bucht, müssen mindestens die neue Anzahl kaufen.
        [validity] Dienstleistungsschecks, die ab { $day } ausgegeben werden, gelten so lange, wie die neuen Bedingungen sagen.
        [demand-days] Bestellungen, die ab { $day } angekündigt werden, verfallen nach der neuen Zahl von Tagen.
        [household-spans] Der Nutzer hat die neue Zahl von Tagen für Arbeit, die ab { $day } erfasst wird.
        [company-span] Das Unternehmen hat die neue Zahl von Tagen für Arbeit, die ab { $day } erfasst wird.
        [contest-answer-span] Das Unternehmen hat die neue Zahl von Tagen, um auf Anfechtungen von Arbeit zu antworten, die ab { $day } erfasst wird.
        [exchange-value] Das Unternehmen bekommt je Dienstleistungsscheck den neuen Betrag, für Arbeit, die ab { $day } getan wird.
        [oldest-paid-months] Dienstleistungsschecks, die ab { $day } ausgegeben werden, zahlen Arbeit, die so alt ist, wie die neuen Bedingungen sagen.
        [oldest-entry-months] Ab { $day } kann Arbeit erfasst werden, die so alt ist, wie die neuen Bedingungen sagen.
        [longest-day-minutes] Ab { $day } wird Arbeit bis zur neuen Länge eines Tages erfasst.
        [two-people-above-minutes] Anfechtungen von Arbeit, die ab { $day } getan wird, brauchen über der neuen Länge eine zweite Person.
        [contact-waiting-span] Kontaktangaben, die ab { $day } angekündigt werden, warten die neue Zahl von Tagen.
        [mandate-months] Vollmachten, die ab { $day } erteilt werden, dauern höchstens die neue Zahl von Monaten.
        [extra-cost-span] Zusatzkosten, die ab { $day } angekündigt werden, beginnen frühestens nach der neuen Frist.
        [extra-cost-ahead-months] Zusatzkosten, die ab { $day } angekündigt werden, beginnen spätestens in der neuen Frist.
        [extra-cost-cap] Zusatzkosten, die ab { $day } beginnen, sind höchstens so hoch, wie die neuen Bedingungen sagen.
       *[absence-months] Abwesenheiten, die ab { $day } geplant werden, sind so lang, wie die neuen Bedingungen sagen.
    }
console-terms-old-stays = Was vor diesem Tag ausgegeben oder begonnen wurde, behält seine eigenen Bedingungen, wann immer es endet.
console-terms-example = Ein Beispiel: erfasst am { $day } um 10.00 Uhr, sofort mitgeteilt, validiert oder angefochten. Was man lesen würde:
console-terms-too-late = Der Tag ist zu nah: Dies kann nicht mehr genehmigt werden. Wer es will, schlägt es ab einem späteren Tag neu vor.
console-terms-answer = Antworten
console-terms-own = Sie haben das selbst verlangt: Eine andere Aufsicht muss es genehmigen. Sie können es zurücknehmen.
console-terms-say = { $what ->
        [approved] Genehmigen
        [refused] Ablehnen
        [withdrawal-asked] Um Rücknahme bitten
        [withdrawal-approved] Rücknahme genehmigen
       *[withdrawal-refused] Bedingungen beibehalten
    }
console-terms-history = Verlauf
console-terms-fact = { $what ->
        [TermsProposed] vorgeschlagen von { $name }
        [TermsDecided] genehmigt von { $name }
        [TermsRefused] abgelehnt von { $name }
        [TermsWithdrawalAsked] { $name } bat um die Rücknahme
        [TermsWithdrawn] Rücknahme genehmigt von { $name }
       *[TermsKept] beibehalten von { $name }
    }
