## Wie es einer Installation geht, für ihre Betreiber

health-title = Zustand von Voucherline
health-all-well = Alles ist in Ordnung.
health-something-wrong = Etwas stimmt nicht. Was Sie tun können, steht in docs/runbooks/serve.md.
health-good = In Ordnung.
health-bad = Nicht in Ordnung.
health-not-known = Nicht bekannt: Die Prüfung war nicht möglich.
health-database-well = Die Datenbank antwortet.
health-database-ill = Die Datenbank ist nicht erreichbar oder kann ihre Funktionen nicht ausführen. Nach einer Aktualisierung muss sie neu gestartet werden.
health-migrations-well = Die Tabellen sind auf dem neuesten Stand.
health-migrations-ill = Die Tabellen sind nicht auf dem neuesten Stand: { $missing ->
        [one] 1 Änderung fehlt
       *[other] { $missing } Änderungen fehlen
    }.
health-clockwork-well = Das Uhrwerk läuft. Es sah zuletzt am { $ticked_at } in den Zeitplan.
health-clockwork-never = Hier ist noch nie ein Uhrwerk gelaufen.
health-clockwork-silent = Es läuft kein Uhrwerk. Das letzte sah am { $ticked_at } in den Zeitplan.
health-clockwork-behind = Das Uhrwerk läuft, aber seine Arbeit bleibt liegen seit: { $behind_since }.
health-jobs-well = { $workers ->
        [one] 1 Arbeitsprozess ist tätig
       *[other] { $workers } Arbeitsprozesse sind tätig
    }. Wartende Aufgaben: { $waiting }. Gescheiterte Aufgaben: { $failed }.
health-jobs-without-workers = Kein Arbeitsprozess ist tätig. Wartende Aufgaben: { $waiting }.
health-jobs-late = Die Arbeitsprozesse kommen nicht nach: Eine Aufgabe wartet seit: { $waiting_since }. Wartende Aufgaben: { $waiting }.
health-letters-well = Alle Briefe gehen rechtzeitig zur Post. Briefe, die auf einen Drucklauf warten: { $waiting }.
health-letters-late = { $late ->
        [one] 1 Brief müsste
       *[other] { $late } Briefe müssten
    } schon bei der Post sein. Der älteste ist zu spät seit: { $late_since }.
health-deliveries-well = Keine Zustellung steckt fest.
health-deliveries-stuck = { $stuck ->
        [one] 1 Zustellung steckt
       *[other] { $stuck } Zustellungen stecken
    } unterwegs fest. Die älteste hätte fertig sein müssen am { $stuck_since }.
health-deliveries-unwritable = { $unwritable ->
        [one] 1 Mitteilung des letzten Tages konnte
       *[other] { $unwritable } Mitteilungen des letzten Tages konnten
    } durch einen Fehler von uns nicht geschrieben werden. Ein anderer Weg wurde versucht; warum, steht im Protokoll.
health-mail-well = E-Mails können hinausgehen.
health-mail-down = Kein Server nimmt unsere E-Mails an, oder jemand hat einen Ausfall gemeldet. Der Ausfall begann am { $down_since }.
health-facts-well = Was geschieht, wird sofort denen mitgeteilt, die es angeht.
health-facts-undecided = Es ist noch nicht entschieden, wer von dem erfährt, was am { $undecided_since } geschah.
