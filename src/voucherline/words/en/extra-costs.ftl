# Costs that a company asks beside the voucher: what a household is told and sees, and where the company announces them.

## Told to the household

notice-extra-cost-announced-subject = { $company } will ask you extra costs from { $day }
notice-extra-cost-announced = From { $day } { $company } asks you { $amount } { $per ->
        [hour] for each hour of work
       *[month] each month
    }, beside your vouchers.
notice-extra-cost-not-ours = You pay this money to { $company } itself. We do not collect it, and it does not come out of your vouchers.
notice-extra-cost-doing = Do you not agree, or is something not clear?
notice-extra-cost-talk = Talk to { $company } before { $day }.
notice-extra-cost-other = You are free to choose another company.
notice-extra-cost-withdrawn-subject = { $company } will not ask you extra costs after all
notice-extra-cost-withdrawn = { $company } had announced extra costs: { $amount } { $per ->
        [hour] for each hour of work
       *[month] each month
    }. They were to begin on { $day }. That will not happen.
notice-extra-cost-ended-subject = { $company } will stop asking you extra costs
notice-extra-cost-ended = { $company } now asks you { $amount } { $per ->
        [hour] for each hour of work
       *[month] each month
    }. That holds up to and including { $day }.
notice-extra-cost-amount = { $amount } { $per ->
        [hour] an hour
       *[month] a month
    }
notice-label-extra-cost-purpose = What for
notice-label-first-day = From
notice-label-last-day = Last day

## Shown on pages

extra-costs = Extra costs
extra-cost-amount = { $amount } { $per ->
        [hour] an hour
       *[month] a month
    }
extra-cost-standing = { $standing ->
        [coming] not begun yet
        [running] holds now
        [over] over
       *[withdrawn] withdrawn
    }
extra-cost-from = from { $first }
extra-cost-between = from { $first } to { $last }
extra-costs-coming = What is coming
extra-costs-running = What holds now
extra-costs-before = What was
extra-costs-what = Beside the vouchers a company may ask you costs of its own, for example for travel. It must tell you beforehand.
extra-costs-not-ours = You pay these costs to the company itself. We do not collect them, and they never come out of your vouchers.
extra-costs-none = No company has announced extra costs to you.
extra-costs-of-household-none = No company has announced extra costs.
extra-cost-told-on = Announced on { $day }

## The company announces

office-costs = Extra costs
office-costs-what = Do you ask users costs beside the vouchers? Announce them here first. We tell each user by the way that he or she chose.
office-costs-not-ours = You collect this money yourself. We do not collect it, nothing of it is entered in your account with us, and vouchers never pay for it.
office-costs-new = Announce extra costs
office-costs-to = To whom?
office-costs-to-open = To all users with whom you have work that still waits for an answer
office-costs-to-numbers = To the users with these numbers
office-costs-numbers = User numbers
office-costs-numbers-hint = One on each line: 12 digits, as on the user’s card.
office-costs-purpose = What are the costs for?
office-costs-purpose-hint = In a few words, as the user will read them. At most { $most } characters.
office-costs-amount = How much, in euro?
office-costs-amount-hint = For example 0.50
office-costs-per = Per
office-costs-per-name = { $per ->
        [hour] hour of work
       *[month] month
    }
office-costs-first = From which day?
office-costs-first-hint = { $first } at the earliest: users must know it beforehand.
office-costs-check = Look at it before you announce it
office-costs-preview = Is this right?
office-costs-preview-count = { $good ->
        [0] Nobody will be told.
        [one] One user will be told.
       *[other] { $good } users will be told.
    } { $bad ->
        [0] Nothing is wrong.
        [one] One number is refused.
       *[other] { $bad } numbers are refused.
    }
office-costs-result = What happens
office-costs-row = { $how ->
        [new] will be told
       *[repeated] was told before
    }
office-costs-go = Announce
office-costs-change = Change something
office-costs-announced = { $good ->
        [0] Nobody was told.
        [one] One user will be told.
       *[other] { $good } users will be told.
    } { $bad ->
        [0] None was refused.
        [one] One number was refused.
       *[other] { $bad } numbers were refused.
    }
office-costs-who-missing = Say to whom: choose one of the two, and enter at least one number.
office-costs-too-many = At most { $most } numbers at once.
office-costs-none-open = You have no work that still waits for an answer.
office-costs-amount-unreadable = Enter an amount such as 0.50.
office-costs-per-missing = Choose: per hour of work or per month.
office-costs-none = You have announced no extra costs.
office-costs-households = { $count ->
        [one] One user
       *[other] { $count } users
    }
office-costs-withdraw = Withdraw
office-costs-withdrawn = { $count ->
        [0] It was withdrawn before.
        [one] Withdrawn. One user will be told.
       *[other] Withdrawn. { $count } users will be told.
    }
office-costs-end = Let it end
office-costs-end-last = Last day
office-costs-ended = { $count ->
        [one] It ends. One user will be told.
       *[other] It ends. { $count } users will be told.
    }

## Refused

extra-cost-incomplete = { $what ->
        [purpose] Say what the costs are for.
       *[amount] Say how much it is: more than nothing.
    }
extra-cost-too-soon = A user must know of extra costs beforehand: they can begin on { $earliest } at the earliest.
extra-cost-too-far-ahead = That is too far ahead: extra costs can begin on { $latest } at the latest.
extra-cost-above-cap = In this scheme a company may ask at most { $most } for an hour of work, and nothing by the month.
extra-cost-not-for-household = You cannot work for the user with number { $number }, so you cannot announce costs either.
extra-cost-unknown = You have announced no such costs.
extra-cost-begun = These costs have held since { $first }. They can no longer be withdrawn; you can let them end.
extra-cost-not-running = These costs cannot end on { $day }: choose a day from today on, on which they still hold.
