deadline-until = U hebt tijd tot en met { $day }.
deadline-until-moment = U hebt tijd tot { $moment }.
deadline-told = Wij hebben u ingelicht op { $day }{ $how ->
        [letter] {""} met een brief
        [email] {""} met een e-mail
        [call] {""} per telefoon
        [portal] {""} op uw eigen pagina
        [person] {""} persoonlijk
       *[other] {""}
    }.
deadline-registered = De prestatie is geregistreerd op { $day }.
deadline-validated = De onderneming heeft de prestatie gevalideerd op { $day }.
deadline-contested = De prestatie is betwist op { $day }.
deadline-working-days = Vanaf de dag daarna hebt u { $count ->
        [one] 1 werkdag
       *[other] { $count } werkdagen
    }.
deadline-days = Vanaf de dag daarna hebt u { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }.
deadline-runs-until = De termijn loopt tot en met { $day }.
deadline-runs-until-moment = De termijn loopt tot { $moment }.
deadline-runs-working-days = Vanaf de dag daarna tellen wij { $count ->
        [one] 1 werkdag
       *[other] { $count } werkdagen
    }.
deadline-runs-days = Vanaf de dag daarna tellen wij { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }.
deadline-told-household = De gebruiker is ingelicht op { $day }{ $how ->
        [letter] {""} met een brief
        [email] {""} met een e-mail
        [call] {""} per telefoon
        [portal] {""} op de eigen pagina
        [person] {""} persoonlijk
       *[other] {""}
    }.
deadline-absence-household = een afwezigheid van { $first } tot en met { $last }
deadline-absent-day-household = een afwezigheid op { $first }
deadline-ran-until = De termijn liep tot en met { $day }.
deadline-ran-until-moment = De termijn liep tot { $moment }.
deadline-ran-working-days = Vanaf de dag daarna telden wij { $count ->
        [one] 1 werkdag
       *[other] { $count } werkdagen
    }.
deadline-ran-days = Vanaf de dag daarna telden wij { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }.
deadline-not-counted = Niet meegeteld: { $list }.
deadline-weekends = zaterdagen en zondagen
deadline-holiday = { $day } (feestdag)
deadline-closing-day = { $day } (wij zijn gesloten)
deadline-absence = uw afwezigheid van { $first } tot en met { $last }
deadline-absent-day = uw afwezigheid op { $first }
deadline-outage = een storing van onze lijn van { $length }
deadline-hours = { $count } uur
deadline-minutes = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
