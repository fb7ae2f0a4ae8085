deadline-until = You have until and including { $day }.
deadline-until-moment = You have until { $moment }.
deadline-told = We told you on { $day }{ $how ->
        [letter] {""} by letter
        [email] {""} by e-mail
        [call] {""} by telephone
        [portal] {""} on your own page
        [person] {""} in person
       *[other] {""}
    }.
deadline-registered = The work was registered on { $day }.
deadline-validated = The company validated the work on { $day }.
deadline-contested = The work was contested on { $day }.
deadline-working-days = From the day after, you have { $count ->
        [one] 1 working day
       *[other] { $count } working days
    }.
deadline-days = From the day after, you have { $count ->
        [one] 1 day
       *[other] { $count } days
    }.
deadline-runs-until = The time runs until and including { $day }.
deadline-runs-until-moment = The time runs until { $moment }.
deadline-runs-working-days = From the day after, we count { $count ->
        [one] 1 working day
       *[other] { $count } working days
    }.
deadline-runs-days = From the day after, we count { $count ->
        [one] 1 day
       *[other] { $count } days
    }.
deadline-told-household = The household was told on { $day }{ $how ->
        [letter] {""} by letter
        [email] {""} by e-mail
        [call] {""} by telephone
        [portal] {""} on its own page
        [person] {""} in person
       *[other] {""}
    }.
deadline-absence-household = an absence from { $first } to { $last }
deadline-absent-day-household = an absence on { $first }
deadline-ran-until = The time ran until and including { $day }.
deadline-ran-until-moment = The time ran until { $moment }.
deadline-ran-working-days = From the day after, we counted { $count ->
        [one] 1 working day
       *[other] { $count } working days
    }.
deadline-ran-days = From the day after, we counted { $count ->
        [one] 1 day
       *[other] { $count } days
    }.
deadline-not-counted = Not counted: { $list }.
deadline-weekends = Saturdays and Sundays
deadline-holiday = { $day } (public holiday)
deadline-closing-day = { $day } (we are closed)
deadline-absence = your absence from { $first } to { $last }
deadline-absent-day = your absence on { $first }
deadline-outage = a failure of our line of { $length }
deadline-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
deadline-minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
