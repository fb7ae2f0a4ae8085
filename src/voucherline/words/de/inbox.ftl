## Der Probepostkasten einer neuen Maschine

inbox-title = Was verschickt worden wäre
inbox-about = Diese Maschine verschickt nichts: Ihre E-Mails und Briefe liegen in Ordnern. Diese Seite gibt es nur auf dieser Maschine, und nur solange kein Mailserver eingestellt ist.
inbox-languages = Sprache dieser Seite
inbox-mails = E-Mails
inbox-no-mails = Es wurde noch keine E-Mail geschrieben.
inbox-of = E-Mails { $first } bis { $last } von { $all }, die neuesten zuerst
inbox-newer = Neuere E-Mails
inbox-older = Ältere E-Mails
inbox-written = Geschrieben
inbox-from = Von
inbox-to = An
inbox-subject = Betreff
inbox-no-subject = Ohne Betreff
inbox-mail = E-Mail
inbox-as-text = Als Text
inbox-as-page = Als Seite
inbox-alone = Die Seite allein ansehen
inbox-runs = Druckläufe mit Briefen
inbox-no-runs = Es wurde noch kein Brief gedruckt.
inbox-run = Drucklauf { $name }
inbox-count = { $letters ->
        [one] 1 Brief
       *[other] { $letters } Briefe
    }, { $sheets ->
        [one] 1 Blatt
       *[other] { $sheets } Blätter
    }.
inbox-letters = Briefe
inbox-pdf = Die Briefe als PDF
inbox-place = Platz
inbox-number = Nutzernummer
inbox-language = Sprache
inbox-sheets = Blätter
inbox-back = Zurück zur Übersicht
