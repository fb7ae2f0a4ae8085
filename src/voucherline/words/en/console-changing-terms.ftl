# Changing terms: two supervisors, the difference, and what it means.
console-terms-come = decided, not yet begun
console-terms-from-day = from { $day }
console-terms-changes = Changes
console-terms-propose = Propose new terms
console-terms-propose-how = The numbers are those of the newest version. Change what is to be different. A second supervisor sees the difference and approves it or refuses it; only then does it hold, from its day on. What was issued or begun before keeps the terms of its own day.
console-terms-from = From which day
console-terms-from-hint = The day after tomorrow at the earliest, and after all other versions.
console-terms-day-unreadable = Enter a day such as 31/12/2026.
console-terms-unreadable = This number is not possible here. Allowed: { $bounds }.
console-terms-bounds = { $lowest } to { $highest }
console-terms-bounds-minutes = in minutes, { $lowest } to { $highest }
console-terms-group = { $what ->
        [buying] Buying
        [answering] Answering
        [paying] Paying
        [entering] Entering work
        [extra-costs] Extra costs of the company
       *[people] People
    }
console-terms-number = { $what ->
        [person-tranches-price] Price of a voucher, person, tranche { $place }
        [person-tranches-up-to] Last voucher of the year, person, tranche { $place }
        [family-tranches-price] Price of a voucher, family, tranche { $place }
        [family-tranches-up-to] Last voucher of the year, family, tranche { $place }
        [priority-quota] Vouchers at the base price for a priority group
        [free-for-self-employed-mother] Free vouchers for a self-employed mother
        [smallest-order] Smallest order
        [validity] Validity of a voucher
        [demand-days] An announced order lapses after
        [household-spans] Household answers within ({ $solution ->
                [online] online
                [email] by e-mail
               *[telephone] by telephone
            }, { $entered ->
                [helper] the helper entered it
               *[company] the company entered it
            })
        [company-span] Company answers within
        [contest-answer-span] Company answers a contest within
        [exchange-value] Paid to the company for a voucher
        [oldest-paid-months] Oldest work that a new voucher can pay
        [oldest-entry-months] Oldest work that can be entered
        [longest-day-minutes] Longest working day of a helper
        [two-people-above-minutes] Two people decide contests longer than
        [contact-waiting-span] A new contact point waits
        [mandate-months] Longest mandate
        [extra-cost-span] Extra costs announced beforehand, at least
        [extra-cost-ahead-months] Extra costs announced ahead, at most
        [extra-cost-cap] Extra costs for an hour, at most
       *[absence-months] Longest absence planned at once
    }
console-terms-proposed = Proposed. A second supervisor must approve it.
console-terms-answered = { $what ->
        [approved] Approved. The new terms hold from their day on.
        [refused] Refused. Nothing changes.
        [withdrawal-asked] Noted. A second supervisor must approve the withdrawal.
        [withdrawal-approved] Withdrawn. The terms never begin.
       *[withdrawal-refused] Kept. The terms begin on their day.
    }
console-terms-new = New terms
console-terms-state = { $state ->
        [proposed] waiting for a second person
        [decided] decided by two people
        [leaving] withdrawal asked
        [refused] refused
       *[withdrawn] withdrawn
    }
console-terms-difference = What would be different
console-terms-what = Term
console-terms-before = Before
console-terms-after = From that day
console-terms-meaning = What it means
console-terms-means = { $what ->
        [person-tranches] Payments that the bank books from { $day } on buy at the new prices and up to the new numbers. The year’s vouchers count from 1 January.
        [family-tranches] Payments that the bank books from { $day } on buy at the new prices and up to the new numbers. The year’s vouchers count from 1 January.
        [priority-quota] From { $day } on, a household of a priority group may buy up to the new number in the year.
        [free-for-self-employed-mother] Free vouchers granted from { $day } on are as many as the new number.
        [smallest-order] Payments that the bank books from { $day } on must buy at least the new number.
        [validity] Vouchers issued from { $day } on live as long as the new terms say.
        [demand-days] Orders announced from { $day } on lapse after the new number of days.
        [household-spans] The household has the new number of days for work registered from { $day } on.
        [company-span] The company has the new number of days for work registered from { $day } on.
        [contest-answer-span] The company has the new number of days to answer contests of work registered from { $day } on.
        [exchange-value] The company is paid the new amount for each voucher, for work done from { $day } on.
        [oldest-paid-months] Vouchers issued from { $day } on pay work as old as the new terms say.
        [oldest-entry-months] From { $day } on, work as old as the new terms say can be entered.
        [longest-day-minutes] From { $day } on, work is entered up to the new length of a day.
        [two-people-above-minutes] Contests about work done from { $day } on need a second person above the new length.
        [contact-waiting-span] Contact points announced from { $day } on wait the new number of days.
        [mandate-months] Mandates given from { $day } on last at most the new number of months.
        [extra-cost-span] Extra costs announced from { $day } on begin after the new time at the earliest.
        [extra-cost-ahead-months] Extra costs announced from { $day } on begin within the new time at the latest.
        [extra-cost-cap] Extra costs that begin from { $day } on are at most as high as the new terms say.
       *[absence-months] Absences planned from { $day } on are as long as the new terms say.
    }
console-terms-old-stays = What was issued or begun before that day keeps its own terms, whenever it ends.
console-terms-example = An example: registered on { $day } at 10:00, told, validated or contested at once. What people would read:
console-terms-too-late = Its day is too near: it can no longer be approved. Whoever wants it proposes it again from a later day.
console-terms-answer = Answer
console-terms-own = You asked for this yourself: another supervisor must approve it. You can take it back.
console-terms-say = { $what ->
        [approved] Approve
        [refused] Refuse
        [withdrawal-asked] Ask for its withdrawal
        [withdrawal-approved] Approve the withdrawal
       *[withdrawal-refused] Keep the terms
    }
console-terms-history = History
console-terms-fact = { $what ->
        [TermsProposed] proposed by { $name }
        [TermsDecided] approved by { $name }
        [TermsRefused] refused by { $name }
        [TermsWithdrawalAsked] { $name } asked for its withdrawal
        [TermsWithdrawn] withdrawal approved by { $name }
       *[TermsKept] kept by { $name }
    }
