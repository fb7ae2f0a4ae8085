# Briefe, Störungen und Stichproben des Schweigens.
console-print-runs = Druckläufe
console-print-runs-about = Briefe für die Druckerei und die Post.
console-returned-about = Einen Brief vermerken, den die Post zurückgebracht hat.
console-outages-about = Sagen, dass E-Mail, Seiten oder Telefon gestört sind oder waren.
console-samples-about = Was Nutzer sagen, wenn sie noch einmal gefragt werden.
console-letters-waiting = { $count ->
        [0] Kein Brief wartet auf einen Drucklauf.
        [one] Ein Brief wartet auf den nächsten Drucklauf.
       *[other] { $count } Briefe warten auf den nächsten Drucklauf.
    }
console-letters-late = { $count ->
        [one] ein Brief ist verspätet
       *[other] { $count } Briefe sind verspätet
    }
console-run-state = { $state ->
        [being-printed] wird gedruckt
        [handed-over] bei der Post
       *[printed] gedruckt
    }
console-run-holds = { $letters ->
        [0] kein Brief
        [one] ein Brief
       *[other] { $letters } Briefe
    } auf { $sheets ->
        [one] einem Blatt
       *[other] { $sheets } Blättern
    }
console-run-returned = { $count ->
        [one] einer kam zurück
       *[other] { $count } kamen zurück
    }
console-run-posted = zur Post { $moment }
console-run-pdf = Briefe (PDF)
console-run-hand-over = Der Post übergeben
console-run-handed-over = { $count ->
        [one] Vermerkt: Ein Brief ist bei der Post.
       *[other] Vermerkt: { $count } Briefe sind bei der Post.
    }
console-run-none = Noch wurde kein Brief gedruckt.
console-returned = Ein Brief kam zurück
console-returned-number = Nummer im Fenster des Briefes
console-returned-number-hint = Zwölf Ziffern des Nutzers; ein Scanner tippt sie für Sie. Fragt der Brief jemanden ohne Nummer nach einem Formular: die acht Ziffern des Formulars.
console-returned-which = Welcher Brief?
console-returned-why = Was hat die Post darauf geschrieben?
console-returned-note = Er kam zurück
console-returned-none = Kein Brief an diesen Nutzer ist bei der Post.
console-returned-noted = { $channel ->
        [email] Vermerkt. Die Nachricht geht per E-Mail weiter.
        [call] Vermerkt. Die Nachricht geht per Telefon weiter.
        [letter] Vermerkt. Die Nachricht geht mit einem anderen Brief weiter.
        [portal] Vermerkt. Die Nachricht wartet auf der Seite des Nutzers.
       *[none] Vermerkt. Bleibt kein Weg, wartet sie in der Ablage.
    }
console-outages = Störungen
console-outages-how = Solange etwas gestört ist, stehen die Uhren der Nutzer still, die davon abhängen.
console-lifeline = { $what ->
        [mail] E-Mail
        [portal] Die Webseiten
       *[telephone] Die Telefonleitung
    }
console-outage-now = Jetzt gestört
console-outage-since = seit { $moment }
console-outage-none = Alles funktioniert.
console-outage-begin = { $what ->
        [mail] E-Mail ist gestört
        [portal] Die Webseiten sind gestört
       *[telephone] Die Telefonleitung ist gestört
    }
console-outage-end = Es funktioniert wieder
console-outage-begun = Vermerkt. Die Uhren, die davon abhängen, stehen still, bis es wieder funktioniert.
console-outage-known = Das war schon vermerkt.
console-outage-ended = Vermerkt. Alle, die davon abhängen, bekommen die Zeit gleich zurück.
console-outage-was-not-there = Es gab keine Störung.
console-outage-past = Es gab eine Störung, und niemand hat sie vermerkt
console-outage-what = Was war gestört?
console-outage-start = Von
console-outage-end-at = Bis
console-outage-note = Vermerken
console-outage-was-noted = Vermerkt. Alle, die davon abhängen, bekommen diese Zeit gleich zurück.
console-outage-times-wrong = Geben Sie Tag und Uhrzeit von Beginn und Ende an; das Ende kommt danach und ist vorbei.
console-outage-over = Der letzten drei Monate
console-outage-over-none = Keine.
console-outage-period = { $start } bis { $end }
console-samples = Stichproben des Schweigens
console-samples-how = Jede Woche werden einige Nutzer, deren Schweigen einer Leistung zugestimmt hat, noch einmal gefragt. Der Anteil, der sagt, dass es falsch war, ist eine Schätzung: Daneben steht, zwischen welchen Anteilen die Wahrheit wahrscheinlich liegt.
console-samples-weeks = Nach Woche und System
console-sample-week = Woche vom
console-sample-agreed = Durch Schweigen zugestimmt
console-sample-asked = Gefragt
console-sample-answered = Antworten
console-sample-wrong = Falsch
console-sample-share = Anteil, der falsch war
console-sample-between = { $share }; mit { $sure } % Sicherheit zwischen { $low } und { $high }
console-sample-nobody-yet = noch hat niemand geantwortet
console-sample-none = Schweigen hat noch keiner Leistung zugestimmt.
console-sample-of = Stichprobe der Woche vom { $day }
console-sample-waits = noch keine Antwort
console-sample-was-right = richtig
console-sample-was-wrong = falsch
console-sample-settled = Erledigt: { $how }
console-sample-how = Was wurde getan?
console-sample-how-missing = Sagen Sie, was getan wurde.
console-sample-settle = Erledigt
console-sample-is-settled = Es ist erledigt.
