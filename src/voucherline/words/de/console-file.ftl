# Die Akte eines Nutzers: was am besten zuerst geschieht, was für ihn geändert wird, sein Geld, und sie mitnehmen.
console-next = Am besten zuerst
console-next-step = { $what ->
        [call-back] Der Nutzer bat um einen Anruf: rufen Sie zurück
        [unreachable] Kein Weg erreicht den Nutzer: fragen Sie nach einer E-Mail-Adresse oder Telefonnummer
        [decide] { $count ->
            [one] Eine Leistung wartet auf eine Entscheidung
           *[other] { $count } Leistungen warten auf eine Entscheidung
        }
        [contest] { $count ->
            [one] Eine Leistung ist angefochten; das Unternehmen muss antworten
           *[other] { $count } Leistungen sind angefochten; das Unternehmen muss antworten
        }
        [code] Der Brief mit dem Code ist angekommen, und noch nie hat jemand angerufen: fragen Sie, ob er da ist, oder schicken Sie einen neuen Code
       *[short] { $count ->
            [one] Ein Dienstleistungsscheck fehlt: erklären Sie, wie man bestellt
           *[other] { $count } Dienstleistungsschecks fehlen: erklären Sie, wie man bestellt
        }
    }
console-on-behalf = Für den Nutzer ändern
console-absence-noted = Die Abwesenheit ist vermerkt; die Uhren des Nutzers stehen so lange still.
console-code = Telefoncode
console-code-how = Ein Brief bringt einen neuen Code; der alte gilt bis dahin. Niemand von uns sieht je einen Code.
console-code-ask = Einen neuen Code schicken
console-code-asked = Ein Brief bringt einen neuen Code.
console-contacts = Kontaktangaben
console-contacts-how = Nur mit Nachweis. Die Änderung wird an die alte Kontaktangabe gemeldet und wartet einige Werktage, bevor sie gilt.
console-contact-noted = Vermerkt. Sie gilt ab { $day }; der Nutzer erfährt es über die alte Kontaktangabe.
console-contact-stop = Diese Änderung stoppen
console-contact-stopped = Die Änderung ist gestoppt; die alte Kontaktangabe bleibt.
console-contact-email = E-Mail-Adresse ändern
console-contact-telephone = Telefonnummern ändern
console-contact-address = Adresse ändern
console-proof = Was wurde gezeigt?
console-proof-hint = Zum Beispiel: Personalausweis gezeigt, unterschriebener Brief.
console-money = Geld
console-money-how = Nichts bewegt sich durch die Hand einer Person allein: Ein Kollege gibt dasselbe ein, oder eine Aufsicht genehmigt.
console-account = Konto für Erstattungen
console-account-none = Keines wurde eingegeben: Geld geht auf das Konto zurück, von dem gezahlt wurde.
console-account-iban = Konto (IBAN)
console-account-hint = So wie ein Brief es nachweist. Es gilt, sobald zwei Personen es eingegeben haben.
console-account-holds = Zwei Personen haben dasselbe Konto eingegeben: Geld geht von jetzt an dorthin zurück.
console-orders = Bestellungen
console-order = { $count ->
        [one] ein Dienstleistungsscheck
       *[other] { $count } Dienstleistungsschecks
    }
console-order-free = kostenlos
console-order-withdrawn = zurückgenommen
console-order-none = Noch wurde nichts bestellt.
console-withdraw = Eine Bestellung zurücknehmen, deren Geld jemand anderem gehörte
console-withdraw-propose = Die Rücknahme vorschlagen
console-export = Die Akte mitnehmen
console-export-how = Die Akte als Tabelle: wer es ist, Guthaben, Leistungen und Geschichte. Telefonnummern sind verdeckt. Dass sie mitgenommen wurde, von wem und warum, kann der Nutzer nachlesen.
console-export-why = Warum nehmen Sie sie mit?
console-export-why-missing = Sagen Sie, warum Sie die Akte mitnehmen.
console-export-look = Akte als Tabelle mitgenommen: { $why }
console-export-part = Teil
console-export-when = Wann
console-export-what = Was
console-export-who = Wer
console-export-channel = Wie
console-export-minutes = Minuten
console-export-vouchers = Dienstleistungsschecks
console-export-words = Worte
console-export-name = Name
console-export-work = Leistung
console-recorded-help = Hilfe in aufgezeichneten Gesprächen
console-recorded-help-about = Was Kollegen für Nutzer geantwortet haben, und in welchem Gespräch.
console-recorded-help-how = All das geschah für einen Nutzer, der es in einem aufgezeichneten Gespräch verlangt hat.
console-helped-by = Von wem?
console-helped-by-hint = Der Anmeldename eines Kollegen; leer: von allen.
console-helped-more = Die neuesten werden gezeigt.
console-helped-none = In keinem aufgezeichneten Gespräch geschah etwas.
