deadline-until = Vous avez le temps jusqu'au { $day } inclus.
deadline-until-moment = Vous avez le temps jusqu'au { $moment }.
deadline-told = Nous vous l'avons dit le { $day }{ $how ->
        [letter] {""} par lettre
        [email] {""} par e-mail
        [call] {""} par téléphone
        [portal] {""} sur votre page personnelle
        [person] {""} de vive voix
       *[other] {""}
    }.
deadline-registered = La prestation a été encodée le { $day }.
deadline-validated = L'entreprise a validé la prestation le { $day }.
deadline-contested = La prestation a été contestée le { $day }.
deadline-working-days = À partir du lendemain, vous avez { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }.
deadline-days = À partir du lendemain, vous avez { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }.
deadline-runs-until = Le délai court jusqu'au { $day } inclus.
deadline-runs-until-moment = Le délai court jusqu'à cet instant : { $moment }.
deadline-runs-working-days = À partir du lendemain, nous comptons { $count ->
        [one] 1 jour ouvrable
       *[other] { $count } jours ouvrables
    }.
deadline-runs-days = À partir du lendemain, nous comptons { $count ->
        [one] 1 jour
       *[other] { $count } jours
    }.
deadline-told-household = L'utilisateur a été informé le { $day }{ $how ->
        [letter] {""} par lettre
        [email] {""} par e-mail
        [call] {""} par téléphone
        [portal] {""} sur sa page personnelle
        [person] {""} de vive voix
       *[other] {""}
    }.
deadline-absence-household = une absence du { $first } au { $last }
deadline-absent-day-household = une absence le { $first }
deadline-ran-until = Le délai a couru jusqu'au { $day } inclus.
deadline-ran-until-moment = Le délai a couru jusqu'à cet instant : { $moment }.
deadline-ran-working-days = À partir du lendemain, nous avons compté { $count ->
        [one] 1 jour ouvrable
       *[other] { $count } jours ouvrables
    }.
deadline-ran-days = À partir du lendemain, nous avons compté { $count ->
        [one] 1 jour
       *[other] { $count } jours
    }.
deadline-not-counted = Ne comptent pas : { $list }.
deadline-weekends = les samedis et les dimanches
deadline-holiday = le { $day } (jour férié)
deadline-closing-day = le { $day } (nous sommes fermés)
deadline-absence = votre absence du { $first } au { $last }
deadline-absent-day = votre absence le { $first }
deadline-outage = une panne de notre ligne de { $length }
deadline-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
deadline-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
