# Papierformulare, die der Kundendienst erfasst.
console-forms = Papierformulare
console-registration = Anmeldeformular
console-registration-how = Alles geht mit der Tastatur: Tab geht weiter, Pfeile wählen, Eingabe meldet an. Ist es ein Formular, um anders teilzunehmen?
console-response = Antwortformular
console-form-scheme = System
console-form-language = Sprache
console-language = { $what ->
        [nl] Niederländisch
        [fr] Französisch
        [de] Deutsch
       *[en] Englisch
    }
console-form-surname = Name
console-form-first-name = Vorname
console-form-street = Straße, Hausnummer und Briefkasten
console-form-postcode = Postleitzahl
console-form-town = Gemeinde
console-form-telephones = Telefonnummern
console-form-telephones-hint = Die erste wird zuerst angerufen; mit Kommas dazwischen.
console-form-email = E-Mail
console-form-solution = Nimmt teil
console-form-solution-is = { $what ->
        [online] Online
        [email] Per E-Mail
       *[telephone] Per Telefon
    }
console-form-confirmations = Bestellungen werden bestätigt
console-form-confirmations-are = { $what ->
        [email] Per E-Mail
       *[letter] Per Brief
    }
console-form-confirmations-usual = Wie üblich
console-form-large-print = Briefe in großer Schrift
console-form-statements = Die Übersicht jedes Quartals per Brief
console-register = Anmelden
console-choose-one = Wählen Sie eine Möglichkeit.
console-registered = { $name } ist unter der Nummer { $number } angemeldet. Der Willkommensbrief und der Code gehen von selbst hinaus.
console-alike = Vielleicht schon angemeldet
console-alike-how = Vergleichen Sie mit dem Formular. Ist es eine dieser Personen, braucht es kein neues Konto.
console-alike-other = Es ist jemand anderes: anmelden
console-response-number = Nutzernummer auf dem Formular
console-response-number-hint = Zwölf Ziffern; ein Scanner tippt sie für Sie.
console-response-next = Weiter
console-response-key-in = Erfassen
console-response-keyed = Für { $name } erfasst.
console-response-same = Für { $name } war es schon so.
