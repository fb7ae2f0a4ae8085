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
office-column = { $column ->
        [helper] helper
        [household] household
        [company] company
        [day] day
        [hours] hours
        [minutes] minutes
        [start] start
        [activity] activity
        [reference] reference
        [number] helper number
        [name] name
        [language] language
        [email] email
        [telephone] telephone
        [first] first day
       *[last] last day
    }
office-enter = Enter work
office-enter-how = What you enter counts as validated. The user is told and must answer. Many rows at once:
office-household-hint = 12 digits, as on the user’s card.
office-hours-hint = Such as 3, 2:45 or 2,75.
office-start = Beginning (if known)
office-start-unreadable = Enter a time such as 9:30, or leave it empty.
office-reference-optional = Your reference (may stay empty)
office-reference-unreadable = A reference has at most { $most } letters, digits or signs, on one line.
office-helper-missing = Choose one of your helpers.
office-enter-go = Enter
office-entered = Entered: { $day }, user { $household }.
office-status = May we work there?
office-status-why = Only this is yours to know: whether you may enter work for this user, and how much time the answer takes. Who it is and what is in the wallet is the user’s own.
office-status-go = Ask
office-status-open = You may work there.
office-status-closed = No new work can be entered for this user. Ask the user, or customer service.
office-status-not-approved = You have no approval in the region of this user.
office-status-activities = You are approved there for:
office-status-online = The user answers online.
office-status-otherwise = The user does not answer online, and has more time to answer.
office-files = Files
office-files-how = CSV or XLSX, at most 2 MB and 5,000 rows. First you see what would happen to each row; nothing is entered before you say so. The same row twice counts once.
office-file-what = What stands in it?
office-file-kind = { $kind ->
        [helpers] Helpers and contracts
       *[hours] Hours worked
    }
office-file = File
office-file-missing = Choose a file first.
office-file-try = Look what would happen
office-templates = Empty files to fill in
office-files-before = Handed in before
office-file-tried = only tried
office-file-rows = { $rows } rows, { $refused } of them not possible
office-file-would = Can be entered
office-file-would-not = Cannot be entered
office-file-done = Entered
office-file-refused = Not entered
office-file-known = Entered before: nothing changes
office-file-nothing-yet = Nothing is entered yet.
office-file-enter = { $count ->
        [one] Enter one row
       *[other] Enter { $count } rows
    }
office-file-no-good = There is nothing in it to enter. Correct the file and hand it in again.
office-file-entered = The file is entered.
office-file-more = { $count ->
        [one] And one more row: take the results away to see it.
       *[other] And { $count } more rows: take the results away to see them.
    }
office-file-results = Results of all rows (CSV)
office-file-kept = The file as you handed it in
office-row = Row
office-result-why = Why
office-row-how = { $how ->
        [entered] entered
        [known] entered before
       *[refused] not entered
    }
another-company = The row is about company { $number }. Hand in only the hours of your own company, or leave that column out.
file-too-big = The file is too big: at most { $most_megabytes } MB. Split it and hand in the parts.
too-many-rows = The file has too many rows: at most { $most }. Split it and hand in the parts.
file-of-other-kind = This is neither CSV nor XLSX. Save the table as one of these, and hand it in again.
file-with-macros = The spreadsheet holds macros or other files. Save it as plain XLSX or CSV, and hand it in again.
file-damaged = The spreadsheet cannot be opened: it is damaged. Save it again, or hand it in as CSV.
office-user = User
office-payments = Payments
office-owed = { $count ->
        [0] Nothing waits to be submitted
        [one] One voucher waits to be submitted
       *[other] { $count } vouchers wait to be submitted
    }
office-submits-by-itself = That happens by itself each day. You can do it now, too.
office-submits-when-asked = It is paid only once you submit it.
office-submit = Submit now
office-submitted = Submitted. It is paid with the next file to the bank.
office-submits = How do you submit?
office-submits-way = { $way ->
        [itself] When we say so
       *[daily] Every day, by itself
    }
office-submits-missing = Choose how you submit.
office-submits-noted = Noted how you submit.
office-note = Note
office-paid-before = Your payments
office-payments-none = There are no payments yet.
office-amount = Amount
office-payment-state = { $state ->
        [open] being put together
        [submitted] on its way
        [paid] paid
       *[came-back] came back from your bank
    }
office-payment = Payment of { $day }
office-payment-file = statement
office-payment-reference = Reference of the payment
office-statement = Statement:
office-statement-more = { $count ->
        [one] And one more line: it stands in the statement.
       *[other] And { $count } more lines: they stand in the statement.
    }
office-statement-column = { $column ->
        [reference] your reference
        [day] day
        [helper-number] helper number
        [helper] helper
        [household] user number
        [minutes] minutes
        [vouchers] vouchers
       *[amount] amount (EUR)
    }
office-not-your-duty = This is for a colleague
office-not-your-duty-ask = You are signed in with other duties. Ask the owner of your company’s account.
office-helpers = Helpers
office-hire = Sign a contract
office-hire-many = Many at once:
office-hire-go = Sign
office-helper-name = Name
office-helper-number = Helper number (if she has one)
office-helper-number-hint = 12 digits beginning with 980. Whoever has none yet gets one.
office-number = Number
office-language = { $language ->
        [nl] Dutch
        [fr] French
        [de] German
        [en] English
        [pl] Polish
        [pt] Portuguese
        [ro] Romanian
       *[es] Spanish
    }
office-contract = Contract
office-contract-first = First day of the contract
office-contract-last = Last day of the contract (if known)
office-contract-since = Since { $day }
office-contract-end = End of the contract
office-contract-end-go = Let it end
office-contract-ends = The contract ends on { $day }.
office-hired = The contract with { $name } is signed. Helper number: { $number }.
office-hired-before = That contract with { $name } was there already: nothing changes.
helper-unreachable = Give an e-mail address or a telephone number: without one of them nobody can send you a code.
helper-incomplete = { $what ->
        [language] Choose a language in which we speak: nl, fr, de, en, pl, pt, ro or es.
       *[name] Enter the helper’s name.
    }
contract-days-invalid = A contract that begins on { $first } cannot end on { $last }. Correct the days.
contract-overlaps = This helper already has a contract with you from { $first }, on some of these days. End that one first.
no-such-contract = This helper has no contract with you on { $day }. Look at the days again.
office-figures = Figures
office-figures-drawn = Hours by month
office-figures-table = The last twelve months
office-figures-file = figures
office-figures-column = { $column ->
        [month] Month
        [work] Prestations
        [hours] Hours
        [agreed] Agreed by both
       *[vouchers] Vouchers used
    }
office-objections = Objections
office-objections-what = Your helpers wrote that a change of their hours is not right. They read your answer on their page. The hours themselves do not change by it: amend them at the work.
office-objections-none = No helper waits for an answer.
office-objections-wait = { $count ->
        [one] One helper wrote that her hours are not right.
       *[other] { $count } times a helper wrote that her hours are not right.
    }
office-objection-answer = Your answer
office-objection-send = Answer
office-objection-answered = Your answer is noted. The helper reads it on her page.
office-users = Who signs in
office-user-name = Name
office-user-login = Name to sign in with
office-user-may = May
office-user-change = Change
office-user-you = this is you
office-user-waits = has not chosen a password yet
office-user-invite = Invite somebody
office-user-invite-go = Invite
office-user-invite-again = Invite again
office-user-end = End access
office-user-end-then = Whoever you invite again chooses a new password; the old one works no more. Whoever’s access you end is signed out at once.
office-user-ended = { $name } can no longer sign in.
office-user-oneself = You do not change your own access here. Ask another owner, or customer service.
office-user-name-missing = Say whom you invite.
office-user-login-hint = To sign in with: small letters and digits, such as an.peeters
office-user-invited = Invitation for { $login }
office-user-invited-then = Hand this code on yourself, not in one e-mail with the name to sign in with. You see it only once; it works once, within { $days } days.
office-duty = { $duty ->
        [owner] owner
        [planner] planner
       *[accountant] accountant
    }
office-duty-hint = { $duty ->
        [owner] Everything, also who signs in.
        [planner] Helpers and their hours.
       *[accountant] What the company is paid.
    }

## Where the company is written to

office-reach = Where we write to
office-reach-why = Messages about your prestations and payments go there. Only an owner changes this.
office-reach-email = E-mail address
office-reach-save = Save
office-reach-changed = Noted. From now on we write there.
office-reach-same = Nothing is different.
