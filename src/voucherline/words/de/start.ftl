start-title = Dienstleistungsschecks
start-what = Hier beantworten Sie die Arbeit Ihrer Haushaltshilfe und sehen Ihre Dienstleistungsschecks.
start-samples = Kommen Sie als jemand aus dieser gespielten Stadt herein
start-samples-why = Diese Menschen gibt es nicht. Nur auf dieser Maschine, und nur in einer gespielten Stadt, kann jeder als sie hereinkommen.
start-how = { $how ->
        [online] regelt alles online
        [email] bekommt E-Mails, antwortet per Telefon
        [helper] Haushaltshilfe
        [company] Unternehmen
        [planner] Planer eines Unternehmens
        [agent] Kundendienst
        [supervisor] Supervisor des Kundendienstes
        [inspector] Inspektor
       *[telephone] wird angerufen, antwortet per Telefon
    }
start-come-in = Hereinkommen
start-no-town = Es wohnt noch niemand hier. Spielen Sie zuerst eine Stadt, mit make demo.
start-beside = Daneben
start-inbox = Alle E-Mails und Briefe
start-health = Wie es dieser Installation geht
start-telephone = Die Leitung anrufen, mit einem Telefon auf dem Bildschirm
start-door = { $door ->
        [telephone] Ein Nutzer am Telefon
        [online] Ein Nutzer online
        [helper] Eine Haushaltshilfe
        [planner] Eine Planerin
        [agent] Der Kundendienst
       *[inspector] Eine Prüferin
    }
start-door-try = { $door ->
        [telephone] Liest hier, was mitgeteilt wurde; antwortet mit einem Anruf bei der Linie.
        [online] Leistungen bestätigen oder anfechten, Schecks bestellen, nachsehen, warum eine Frist dann endet.
        [helper] Stunden erfassen und sehen, welche vereinbart und bezahlt sind.
        [planner] Stunden der Haushaltshilfen validieren, auf Angefochtenes antworten.
        [agent] Alle finden, am Telefon helfen, entscheiden, was wartet.
       *[inspector] Alles mit einem Grund ansehen und nichts ändern.
    }
start-others = Andere
