# The terms of the schemes in words.
console-terms = Terms
console-terms-about = The rules of each scheme in figures, with what is not certain of them.
console-terms-since = since { $day }
console-terms-versions = Versions
console-terms-hold = hold today
console-terms-how = A new price or deadline is a new version with its first day, never an edit; what was decided under a version keeps naming it. What is marked as indicative comes from an old or second-hand source.
console-terms-indicative = indicative
console-term = { $what ->
        [person-tranches] Price of a person’s vouchers in a year
        [family-tranches] Price of a family’s vouchers in a year
        [priority-quota] At the base price for a priority group
        [free-for-self-employed-mother] Free for a self-employed mother
        [smallest-order] Smallest order
        [validity] Validity of a voucher
        [at-expiry] At expiry
        [company-span] Company answers within
        [household-spans] Household answers within
        [clocks] Clocks of company and household
        [contest-answer-span] Company answers a contest within
        [at-shortage] Too few vouchers
        [oldest-paid-months] Oldest work that a new voucher can pay
        [exchange-value] Paid to the company for a voucher
        [two-people-above-minutes] Two people decide contests longer than
        [contact-waiting-span] A new contact point waits
        [mandate-months] Longest mandate
        [absence-months] Longest absence planned at once
        [extra-cost-span] Extra costs announced beforehand, at least
        [extra-cost-ahead-months] Extra costs announced ahead, at most
        [extra-cost-cap] Extra costs for an hour, at most
       *[languages] Languages of letters and calls
    }
console-term-tranche = { $price } each, up to the voucher number { $up_to } of the year
console-term-vouchers = { $count ->
        [one] one voucher
       *[other] { $count } vouchers
    }
console-term-months = { $count ->
        [one] one month
       *[other] { $count } months
    }
console-term-months-to-the-end = { $count ->
        [one] one month, to the end of the month
       *[other] { $count } months, to the end of the month
    }
console-term-working-days = { $count ->
        [one] one working day
       *[other] { $count } working days
    }
console-term-calendar-days = { $count ->
        [one] one calendar day
       *[other] { $count } calendar days
    }
console-term-at-expiry = { $what ->
        [refund] the money goes back by itself
       *[loss] the voucher is lost; money back on request before
    }
console-term-clocks = { $what ->
        [parallel] both run at once
       *[household-after-company] the household’s runs after the company’s
    }
console-term-at-shortage = { $what ->
        [hold-and-wait] what there is is kept, the rest waits for the next order
       *[pay-in-parts] paid in parts; the next order completes it
    }
console-term-answers = { $what ->
        [online] online
        [email] by e-mail
       *[telephone] by telephone
    }, { $entered ->
        [helper] the helper entered it
       *[company] the company entered it
    }: { $days }
