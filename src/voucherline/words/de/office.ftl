office-home = Übersicht
office-work = Arbeit
office-waiting = { $state ->
        [contested] { $count ->
            [one] Eine Leistung wurde angefochten: Sie müssen antworten.
           *[other] { $count } Leistungen wurden angefochten: Sie müssen antworten.
        }
       *[registered] { $count ->
            [one] Eine Leistung wartet auf Ihre Validierung.
           *[other] { $count } Leistungen warten auf Ihre Validierung.
        }
    }
office-waiting-none = Nichts wartet auf Sie.
office-contest-answer = Antworten
office-validate = Validieren
office-filter = Welche Arbeit
office-show = Zeigen
office-show-waiting = was auf uns wartet
office-helper-any = alle Haushaltshilfen
office-day-first = Von
office-day-last = Bis einschließlich
office-work-count = { $count ->
        [one] Eine Leistung.
       *[other] { $count } Leistungen.
    }
office-tick = Ankreuzen
office-tick-all = Alle ankreuzen
office-untick-all = Keine ankreuzen
office-validate-ticked = Angekreuzte validieren
office-amend-ticked = Angekreuzte berichtigen
office-cancel-ticked = Angekreuzte stornieren
office-keys = In der Liste gehen Sie mit den Pfeiltasten von Kästchen zu Kästchen, die Leertaste kreuzt an, Strg+A alle.
office-household = Nutzernummer
office-waits = wartet auf Sie
office-further = Weiter
office-work-none = Keine Arbeit entspricht dem.
office-tick-none = Nichts ist angekreuzt, was sich noch ändern lässt. Kreuzen Sie an, was Sie meinen, und wählen Sie dann erneut.
office-reference = Ihre Referenz
office-contested = Der Nutzer sagt: das stimmt nicht
office-contest-how = Berichtigen Sie die Arbeit, stornieren Sie sie, oder bleiben Sie dabei und sagen Sie warum.
office-amend = Berichtigen
office-cancel = Arbeit stornieren
office-maintain = Dabei bleiben
office-maintain-why = Warum stimmt es so, wie es ist?
office-maintain-then = Der Nutzer liest dies. Ist er nicht einverstanden, entscheidet der Kundendienst.
office-maintained = Sie bleiben dabei. Der Nutzer erfährt warum.
office-cancel-count = { $count ->
        [one] Eine Leistung stornieren
       *[other] { $count } Leistungen stornieren
    }
office-cancel-then = Stornierte Arbeit kommt nicht zurück und wird nicht bezahlt. Der Nutzer wird informiert, mit Ihrem Grund.
office-cancel-why = Warum?
office-cancel-why-missing = Sagen Sie in wenigen Worten, warum.
office-amend-then = Wer von der Arbeit schon wusste, wird erneut informiert und muss dann selbst antworten. Was Sie stehen lassen, bleibt so.
office-hours-unreadable = Geben Sie Stunden ein wie 3, 2:45 oder 2,75.
office-activity-missing = Wählen Sie eine Tätigkeit.
office-results = Was daraus wurde
office-result = Ergebnis
office-results-count = { $done } erledigt, { $refused } nicht erledigt.
office-not-done = Nicht erledigt.
office-done = { $how ->
        [validated] Validiert
        [cancelled] Storniert
        [amended] Berichtigt
       *[unchanged] Unverändert
    }
