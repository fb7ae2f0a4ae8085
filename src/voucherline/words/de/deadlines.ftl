deadline-until = Sie haben Zeit bis einschließlich { $day }.
deadline-until-moment = Sie haben Zeit bis { $moment }.
deadline-told = Wir haben Sie am { $day }{ $how ->
        [letter] {""} mit einem Brief
        [email] {""} mit einer E-Mail
        [call] {""} am Telefon
        [portal] {""} auf Ihrer eigenen Seite
        [person] {""} persönlich
       *[other] {""}
    } informiert.
deadline-registered = Die Leistung wurde am { $day } erfasst.
deadline-validated = Das Unternehmen hat die Leistung am { $day } validiert.
deadline-contested = Die Leistung wurde am { $day } angefochten.
deadline-working-days = Vom Tag danach an haben Sie { $count ->
        [one] 1 Werktag
       *[other] { $count } Werktage
    }.
deadline-days = Vom Tag danach an haben Sie { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }.
deadline-runs-until = Die Frist läuft bis einschließlich { $day }.
deadline-runs-until-moment = Die Frist läuft bis { $moment }.
deadline-runs-working-days = Vom Tag danach an zählen wir { $count ->
        [one] 1 Werktag
       *[other] { $count } Werktage
    }.
deadline-runs-days = Vom Tag danach an zählen wir { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }.
deadline-told-household = Der Nutzer wurde am { $day }{ $how ->
        [letter] {""} mit einem Brief
        [email] {""} mit einer E-Mail
        [call] {""} am Telefon
        [portal] {""} auf der eigenen Seite
        [person] {""} persönlich
       *[other] {""}
    } informiert.
deadline-absence-household = eine Abwesenheit vom { $first } bis zum { $last }
deadline-absent-day-household = eine Abwesenheit am { $first }
deadline-ran-until = Die Frist lief bis einschließlich { $day }.
deadline-ran-until-moment = Die Frist lief bis { $moment }.
deadline-ran-working-days = Vom Tag danach an zählten wir { $count ->
        [one] 1 Werktag
       *[other] { $count } Werktage
    }.
deadline-ran-days = Vom Tag danach an zählten wir { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }.
deadline-not-counted = Nicht mitgezählt: { $list }.
deadline-weekends = Samstage und Sonntage
deadline-holiday = { $day } (Feiertag)
deadline-closing-day = { $day } (wir haben geschlossen)
deadline-absence = Ihre Abwesenheit vom { $first } bis zum { $last }
deadline-absent-day = Ihre Abwesenheit am { $first }
deadline-outage = eine Störung unserer Leitung von { $length }
deadline-hours = { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
deadline-minutes = { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
