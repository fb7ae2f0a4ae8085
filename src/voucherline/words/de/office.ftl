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
office-column = { $column ->
        [helper] haushaltshilfe
        [household] nutzer
        [company] unternehmen
        [day] tag
        [hours] stunden
        [minutes] minuten
        [start] beginn
        [activity] tätigkeit
        [reference] referenz
        [number] nummer haushaltshilfe
        [name] name
        [language] sprache
        [email] e-mail
        [telephone] telefon
        [first] erster tag
       *[last] letzter tag
    }
office-enter = Arbeit erfassen
office-enter-how = Was Sie erfassen, gilt als validiert. Der Nutzer wird informiert und muss antworten. Viele Zeilen auf einmal:
office-household-hint = 12 Ziffern, wie auf der Karte des Nutzers.
office-hours-hint = Wie 3, 2:45 oder 2,75.
office-start = Beginn (falls bekannt)
office-start-unreadable = Geben Sie eine Uhrzeit ein wie 9:30, oder lassen Sie es leer.
office-reference-optional = Ihre Referenz (darf leer bleiben)
office-reference-unreadable = Eine Referenz hat höchstens { $most } Buchstaben, Ziffern oder Zeichen, auf einer Zeile.
office-helper-missing = Wählen Sie eine Ihrer Haushaltshilfen.
office-enter-go = Erfassen
office-entered = Erfasst: { $day }, Nutzer { $household }.
office-status = Dürfen wir dort arbeiten?
office-status-why = Nur das dürfen Sie wissen: ob Sie für diesen Nutzer Arbeit erfassen dürfen, und wie viel Zeit die Antwort braucht. Wer es ist und was im Guthaben steht, gehört dem Nutzer selbst.
office-status-go = Fragen
office-status-open = Sie dürfen dort arbeiten.
office-status-closed = Für diesen Nutzer kann keine neue Arbeit erfasst werden. Fragen Sie ihn oder den Kundendienst.
office-status-not-approved = Sie haben in der Region dieses Nutzers keine Zulassung.
office-status-activities = Sie sind dort zugelassen für:
office-status-online = Der Nutzer antwortet online.
office-status-otherwise = Der Nutzer antwortet nicht online und hat mehr Zeit für die Antwort.
office-files = Dateien
office-files-how = CSV oder XLSX, höchstens 2 MB und 5000 Zeilen. Zuerst sehen Sie, was mit jeder Zeile geschehen würde; nichts wird erfasst, bevor Sie es sagen. Dieselbe Zeile zweimal zählt einmal.
office-file-what = Was steht darin?
office-file-kind = { $kind ->
        [helpers] Haushaltshilfen und Verträge
       *[hours] Geleistete Stunden
    }
office-file = Datei
office-file-missing = Wählen Sie zuerst eine Datei.
office-file-try = Ansehen, was geschehen würde
office-templates = Leere Dateien zum Ausfüllen
office-files-before = Früher eingereicht
office-file-tried = nur geprüft
office-file-rows = { $rows } Zeilen, davon { $refused } nicht möglich
office-file-would = Kann erfasst werden
office-file-would-not = Kann nicht erfasst werden
office-file-done = Erfasst
office-file-refused = Nicht erfasst
office-file-known = Schon früher erfasst: nichts ändert sich
office-file-nothing-yet = Es ist noch nichts erfasst.
office-file-enter = { $count ->
        [one] Eine Zeile erfassen
       *[other] { $count } Zeilen erfassen
    }
office-file-no-good = Darin ist nichts zu erfassen. Berichtigen Sie die Datei und reichen Sie sie erneut ein.
office-file-entered = Die Datei ist erfasst.
office-file-more = { $count ->
        [one] Und noch eine Zeile: laden Sie die Ergebnisse, um sie zu sehen.
       *[other] Und noch { $count } Zeilen: laden Sie die Ergebnisse, um sie zu sehen.
    }
office-file-results = Ergebnisse aller Zeilen (CSV)
office-file-kept = Die Datei, wie Sie sie eingereicht haben
office-row = Zeile
office-result-why = Warum
office-row-how = { $how ->
        [entered] erfasst
        [known] schon früher erfasst
       *[refused] nicht erfasst
    }
another-company = Die Zeile betrifft das Unternehmen { $number }. Reichen Sie nur die Stunden Ihres eigenen Unternehmens ein, oder lassen Sie diese Spalte weg.
file-too-big = Die Datei ist zu groß: höchstens { $most_megabytes } MB. Teilen Sie sie und reichen Sie die Teile ein.
too-many-rows = Die Datei hat zu viele Zeilen: höchstens { $most }. Teilen Sie sie und reichen Sie die Teile ein.
file-of-other-kind = Das ist weder CSV noch XLSX. Speichern Sie die Tabelle in einem dieser Formate und reichen Sie sie erneut ein.
file-with-macros = Die Tabelle enthält Makros oder andere Dateien. Speichern Sie sie als einfaches XLSX oder CSV und reichen Sie sie erneut ein.
file-damaged = Die Tabelle lässt sich nicht öffnen: sie ist beschädigt. Speichern Sie sie erneut, oder reichen Sie sie als CSV ein.
office-user = Nutzer
office-payments = Zahlungen
office-owed = { $count ->
        [0] Nichts wartet auf Einreichung
        [one] Ein Dienstleistungsscheck wartet auf Einreichung
       *[other] { $count } Dienstleistungsschecks warten auf Einreichung
    }
office-submits-by-itself = Das geschieht jeden Tag von selbst. Sie können es auch jetzt tun.
office-submits-when-asked = Es wird erst bezahlt, wenn Sie es einreichen.
office-submit = Jetzt einreichen
office-submitted = Eingereicht. Es wird mit der nächsten Datei an die Bank bezahlt.
office-submits = Wie reichen Sie ein?
office-submits-way = { $way ->
        [itself] Wenn wir es sagen
       *[daily] Jeden Tag, von selbst
    }
office-submits-missing = Wählen Sie, wie Sie einreichen.
office-submits-noted = Notiert, wie Sie einreichen.
office-note = Notieren
office-paid-before = Ihre Zahlungen
office-payments-none = Es gibt noch keine Zahlungen.
office-amount = Betrag
office-payment-state = { $state ->
        [open] wird zusammengestellt
        [submitted] unterwegs
        [paid] bezahlt
       *[came-back] von Ihrer Bank zurückgekommen
    }
office-payment = Zahlung vom { $day }
office-payment-file = aufstellung
office-payment-reference = Referenz der Zahlung
office-statement = Aufstellung:
office-statement-more = { $count ->
        [one] Und noch eine Zeile: sie steht in der Aufstellung.
       *[other] Und noch { $count } Zeilen: sie stehen in der Aufstellung.
    }
office-statement-column = { $column ->
        [reference] Ihre Referenz
        [day] Tag
        [helper-number] Nummer Haushaltshilfe
        [helper] Haushaltshilfe
        [household] Nutzernummer
        [minutes] Minuten
        [vouchers] Dienstleistungsschecks
       *[amount] Betrag (EUR)
    }
office-not-your-duty = Das ist für eine Kollegin oder einen Kollegen
office-not-your-duty-ask = Sie sind mit anderen Aufgaben angemeldet. Fragen Sie den Inhaber des Kontos Ihres Unternehmens.
office-helpers = Haushaltshilfen
office-hire = Vertrag schließen
office-hire-many = Viele auf einmal:
office-hire-go = Schließen
office-helper-name = Name
office-helper-number = Nummer der Haushaltshilfe (falls vorhanden)
office-helper-number-hint = 12 Ziffern, beginnend mit 980. Wer noch keine hat, bekommt eine.
office-number = Nummer
office-language = { $language ->
        [nl] Niederländisch
        [fr] Französisch
        [de] Deutsch
        [en] Englisch
        [pl] Polnisch
        [pt] Portugiesisch
        [ro] Rumänisch
       *[es] Spanisch
    }
office-contract = Vertrag
office-contract-first = Erster Tag des Vertrags
office-contract-last = Letzter Tag des Vertrags (falls bekannt)
office-contract-since = Seit { $day }
office-contract-end = Ende des Vertrags
office-contract-end-go = Beenden
office-contract-ends = Der Vertrag endet am { $day }.
office-hired = Der Vertrag mit { $name } ist geschlossen. Nummer der Haushaltshilfe: { $number }.
office-hired-before = Diesen Vertrag mit { $name } gab es schon: nichts ändert sich.
helper-unreachable = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an: Ohne eine von beiden kann Ihnen niemand einen Code schicken.
helper-incomplete = { $what ->
        [language] Wählen Sie eine Sprache, die wir sprechen: nl, fr, de, en, pl, pt, ro oder es.
       *[name] Geben Sie den Namen der Haushaltshilfe ein.
    }
contract-days-invalid = Ein Vertrag, der am { $first } beginnt, kann nicht am { $last } enden. Berichtigen Sie die Tage.
contract-overlaps = Diese Haushaltshilfe hat ab { $first } schon einen Vertrag mit Ihnen, an einigen dieser Tage. Beenden Sie zuerst diesen.
no-such-contract = Diese Haushaltshilfe hat am { $day } keinen Vertrag mit Ihnen. Prüfen Sie die Tage noch einmal.
office-figures = Zahlen
office-figures-drawn = Stunden je Monat
office-figures-table = Die letzten zwölf Monate
office-figures-file = zahlen
office-figures-column = { $column ->
        [month] Monat
        [work] Leistungen
        [hours] Stunden
        [agreed] Von beiden genehmigt
       *[vouchers] Verwendete Dienstleistungsschecks
    }
office-objections = Einwände
office-objections-what = Ihre Haushaltshilfen haben geschrieben, dass eine Änderung ihrer Stunden nicht stimmt. Ihre Antwort lesen sie auf ihrer Seite. Die Stunden selbst ändern sich dadurch nicht: Ändern Sie sie bei der Leistung.
office-objections-none = Keine Haushaltshilfe wartet auf eine Antwort.
office-objections-wait = { $count ->
        [one] Eine Haushaltshilfe hat geschrieben, dass ihre Stunden nicht stimmen.
       *[other] { $count } Mal hat eine Haushaltshilfe geschrieben, dass ihre Stunden nicht stimmen.
    }
office-objection-answer = Ihre Antwort
office-objection-send = Antworten
office-objection-answered = Ihre Antwort ist notiert. Die Haushaltshilfe liest sie auf ihrer Seite.
office-users = Wer sich anmeldet
office-user-name = Name
office-user-login = Anmeldename
office-user-may = Darf
office-user-change = Ändern
office-user-you = das sind Sie
office-user-waits = hat noch kein Passwort gewählt
office-user-invite = Jemanden einladen
office-user-invite-go = Einladen
office-user-invite-again = Neu einladen
office-user-end = Zugang beenden
office-user-end-then = Wen Sie neu einladen, der wählt ein neues Passwort; das alte gilt nicht mehr. Wessen Zugang Sie beenden, der wird sofort abgemeldet.
office-user-ended = { $name } kann sich nicht mehr anmelden.
office-user-oneself = Ihren eigenen Zugang ändern Sie hier nicht. Bitten Sie einen anderen Inhaber oder den Kundendienst darum.
office-user-name-missing = Sagen Sie, wen Sie einladen.
office-user-login-hint = Zum Anmelden: kleine Buchstaben und Ziffern, wie an.peeters
office-user-invited = Einladung für { $login }
office-user-invited-then = Geben Sie diesen Code selbst weiter, nicht in einer E-Mail zusammen mit dem Anmeldenamen. Sie sehen ihn nur einmal; er gilt einmal, innerhalb von { $days } Tagen.
office-duty = { $duty ->
        [owner] Inhaber
        [planner] Planer
       *[accountant] Buchhalter
    }
office-duty-hint = { $duty ->
        [owner] Alles, auch wer sich anmeldet.
        [planner] Die Haushaltshilfen und ihre Stunden.
       *[accountant] Was dem Unternehmen ausbezahlt wird.
    }

## Where the company is written to

office-reach = Wohin wir schreiben
office-reach-why = Dorthin gehen die Nachrichten über Ihre Leistungen und Zahlungen. Nur ein Inhaber ändert das.
office-reach-email = E-Mail-Adresse
office-reach-save = Speichern
office-reach-changed = Notiert. Ab jetzt schreiben wir dorthin.
office-reach-same = Es ist nichts anders.
