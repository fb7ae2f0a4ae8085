office-home = Overview
office-work = Work
office-waiting = { $state ->
        [contested] { $count ->
            [one] One prestation was contested: you must answer.
           *[other] { $count } prestations were contested: you must answer.
        }
       *[registered] { $count ->
            [one] One prestation is waiting for you to validate it.
           *[other] { $count } prestations are waiting for you to validate them.
        }
    }
office-waiting-none = Nothing is waiting for you.
office-contest-answer = Answer
office-validate = Validate
office-filter = Which work
office-show = Show
office-show-waiting = what waits for us
office-helper-any = all helpers
office-day-first = From
office-day-last = Until and including
office-work-count = { $count ->
        [one] One prestation.
       *[other] { $count } prestations.
    }
office-tick = Tick
office-tick-all = Tick all
office-untick-all = Tick none
office-validate-ticked = Validate what is ticked
office-amend-ticked = Correct what is ticked
office-cancel-ticked = Cancel what is ticked
office-keys = In the list, arrow keys go from tick to tick, the space bar ticks, and Ctrl+A ticks all.
office-household = User number
office-waits = waits for you
office-further = Further
office-work-none = There is no work like that.
office-tick-none = Nothing is ticked that can still be changed. Tick what you mean, then choose again.
office-reference = Your reference
office-contested = The user says: this is not right
office-contest-how = Correct the work, cancel it, or keep to it with your reasons.
office-amend = Correct
office-cancel = Cancel the work
office-maintain = Keep to it
office-maintain-why = Why is it right as it stands?
office-maintain-then = The user reads this. If the user does not agree, customer service decides.
office-maintained = You keep to the work. The user hears why.
office-cancel-count = { $count ->
        [one] Cancel one prestation
       *[other] Cancel { $count } prestations
    }
office-cancel-then = Cancelled work cannot be brought back, and is not paid. The user is told, with your reason.
office-cancel-why = Why?
office-cancel-why-missing = Say in a few words why.
office-amend-then = Whoever was told of the work is told again, and must then answer in person. What you leave as it is stays so.
office-hours-unreadable = Enter hours such as 3, 2:45 or 2,75.
office-activity-missing = Choose an activity.
office-results = What became of it
office-result = Result
office-results-count = { $done } done, { $refused } not done.
office-not-done = Not done.
office-done = { $how ->
        [validated] Validated
        [cancelled] Cancelled
        [amended] Corrected
       *[unchanged] Left as it was
    }
