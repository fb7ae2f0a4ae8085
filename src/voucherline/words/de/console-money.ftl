# Geld und Nachweise, die der Kundendienst von Hand eingibt: eine Person schlägt vor, eine andere genehmigt.
console-first-person = Vorgeschlagen von { $name }
console-decline = Ablehnen
console-take-back = Meinen Vorschlag zurückziehen
console-declined = Abgelehnt: Es geschieht nichts. Der Grund bleibt erhalten.
console-declined-lately = In den letzten { $count } Tagen abgelehnt oder zurückgezogen
console-declined-by = { $how ->
        [taken-back] Zurückgezogen von { $name }, { $moment }
       *[declined] Abgelehnt von { $name }, { $moment }
    }
console-own-declined = { $count ->
        [one] Ein Vorschlag von Ihnen wurde in den letzten { $days } Tagen abgelehnt. Hier steht, warum.
       *[other] { $count } Vorschläge von Ihnen wurden in den letzten { $days } Tagen abgelehnt. Hier steht, warum.
    }
console-refund = Geld zurückgeben
console-refund-how = { $count ->
        [0] Kein Dienstleistungsscheck ist frei: Es gibt nichts zurückzugeben.
        [one] Ein Dienstleistungsscheck ist frei. Sein Preis geht an das Konto zurück, von dem er bezahlt wurde, oder an das Konto für Rückzahlungen.
       *[other] { $count } Dienstleistungsschecks sind frei. Ihr Preis geht an das Konto zurück, von dem sie bezahlt wurden, oder an das Konto für Rückzahlungen.
    }
console-refund-vouchers = Wie viele Dienstleistungsschecks?
console-refund-vouchers-hint = Leer: alle, die frei sind und bezahlt wurden. Kostenlose werden nicht zurückgezahlt.
console-refund-propose = Die Rückzahlung vorschlagen
console-rights = Nachweise und kostenlose Dienstleistungsschecks
console-proofs = Was nachgewiesen wurde
console-proof-of = { $what ->
        [self-employed-mother] Selbstständige Mutter
       *[other] Vorranggruppe
    }
console-proof-holds = gilt heute
console-proof-since = seit dem { $day }
console-proof-none = Nichts wurde nachgewiesen.
console-proof-enter = Einen Nachweis eingeben
console-proof-first = Erster Tag
console-proof-last = Letzter Tag (darf leer bleiben)
console-proof-entered = Der Nachweis ist eingegeben; der Nutzer wird informiert.
console-free = Kostenlose Dienstleistungsschecks
console-free-how = Eine selbstständige Mutter bekommt sie einmal im Jahr, mit Nachweis. Sie zählen im Kontingent mit und werden nicht zurückgezahlt.
console-free-none = Geben Sie zuerst den Nachweis ein, dass es eine selbstständige Mutter ist.
console-free-propose = Die kostenlosen Dienstleistungsschecks dieses Jahres vorschlagen
console-told = Der Nutzer wurde persönlich informiert
console-told-how = Nur, wenn Sie es von Angesicht zu Angesicht gesagt haben: Haushaltshilfe, Tag und Stunden. Die Zeit zum Antworten beginnt erst, wenn die Aufsicht es genehmigt.
console-told-where = Wo, wann und wem?
console-told-propose = Vorschlagen, dass informiert wurde
