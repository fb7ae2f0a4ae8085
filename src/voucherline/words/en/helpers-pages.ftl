helper-program = Voucherline for helpers
helper-program-short = My hours
helper-home = Enter hours
helper-book = My hours
helper-offline = There is no network here. Enter your hours all the same: this telephone keeps them, and sends them as soon as it can.
helper-where = Where did you work?
helper-last-time = Last time:
helper-elsewhere = At another household
helper-household = Household number
helper-household-hint = 12 digits. They are on the household’s card and letters.
helper-scan = Scan the card
helper-scanning = Hold the card before the camera.
helper-scan-stop = Stop the camera
helper-no-camera = The camera does not work here. Type the number.
helper-day = Day
helper-how-long = How long did you work?
helper-hours = Hours
helper-minutes = Minutes
helper-hour-mark = h
helper-starts = From what time? (may stay empty)
helper-what = What did you do?
helper-activity = { $activity ->
        [home-help] Home help
        [shopping] Shopping
        [ironing] Ironing
       *[transport] Transport
    }
helper-company = Company
helper-company-which = For which company?
helper-enter = Enter the hours
helper-noted = { $hours } on { $day } at household { $household } are noted.

## On the telephone

helper-queue = Hours on this telephone
helper-queue-signed-out = Sign in again: then what waits here is sent.
helper-state-waiting = waits for the network
helper-state-sent = sent
helper-state-refused = not accepted
helper-correct = Correct
helper-again = Send again
helper-throw-away = Throw away

## What is wrong

helper-two-households = You chose a household and typed the number of another one. Keep one of the two.
helper-household-missing = Choose a household, or type its number.
helper-day-unreadable = Enter a day such as 31/12/2026.
helper-day-not-yet = That day has not come yet. Enter the work on the day itself or later.
helper-hours-unreadable = Enter how long you worked, in hours and minutes: for example 3 and 30.
helper-time-unreadable = Enter a time such as 9:30, or leave it empty.
helper-activity-missing = Choose what you did.
helper-company-missing = Choose the company for which you worked that day.
helper-no-employer = We know no company for which you worked on that day. Check the day, or call your company.
helper-why-number-invalid = There is a typing error in the household’s number. Compare the 12 digits with the card.
helper-why-household-unknown = We know no household with this number. Compare the 12 digits with the card.
helper-why-household-closed = Hours can no longer be entered at this household. Call your company.
helper-why-no-contract = As far as we know, you did not work for this company on { $day }. Check the day, or call your company.
helper-why-not-approved = Your company was not allowed to do this kind of work on { $day }. Check what you chose, or call your company.
helper-why-day-in-future = { $day } has not come yet. Enter the work on the day itself or later.
helper-why-day-too-old = { $day } is too long ago: you can enter work from { $oldest } on. Call your company.
helper-why-too-many-minutes-in-day = With this you would have worked { MINUTES($minutes) } on { $day }. At most { MINUTES($most) } a day is allowed. Look in your hours if something is there twice.
helper-why-overlap = On { $day } you have other hours from { CLOCK($other_start) }, at the same time. Correct the time, or look in your hours.
helper-why-same-prestation-differs = You sent this before, with other details. Look in your hours before you enter it anew.
helper-why-otherwise = These hours are not accepted. Call your company or the number below.

## The book

helper-news = New about your hours
helper-news-line = { $what ->
        [helper-hours-contested] The household says that something is not right.
        [helper-hours-amended] Your company changed your hours.
        [helper-hours-cancelled] Your hours were cancelled.
        [helper-hours-confirmed] The household now agrees.
        [helper-hours-decided] Customer service decided.
        [helper-hours-corrected] Customer service undid your hours.
       *[helper-objection-answered] There is an answer to what you wrote.
    }
helper-months = Other months
helper-all-hours = All hours
helper-agreed-hours = Agreed
helper-disputed-hours = Contested
helper-paid-hours = Paid to your company
helper-book-empty = No hours are noted in this month.
helper-state = { $state ->
        [registered] waiting for an answer
        [maintained] contested: the company stands by the hours
        [agreed] agreed
        [contested] contested by the household
        [cancelled] cancelled
        [short] agreed, waiting for vouchers
        [outside-vouchers] agreed, to be paid outside vouchers
        [reimbursed] agreed and paid
       *[other] finished
    }
helper-at-household = household { $household }
helper-changed = Your company changed these hours on { $moment }.
helper-paid = Paid to your company on { $moment }.
helper-how-it-stands = How it stands
helper-story = What happened
helper-story-registered = { $role ->
        [helper] You entered these hours.
       *[company] Your company entered these hours.
    }
helper-story-validated = { $how ->
        [silence] Your company let its time pass: that counts as its yes.
       *[person] Your company said yes.
    }
helper-story-confirmed = { $how ->
        [silence] The household let its time pass: that counts as its yes.
       *[person] The household said yes.
    }
helper-story-contested = The household said that something is not right: { $reason ->
        [hours] the number of hours.
        [day] the day.
        [did-not-happen] nobody came to work.
       *[other] something else.
    }
helper-story-amended = Your company changed { $before } on { $day_before } to { $now } on { $day } ({ helper-activity }).
helper-story-maintained = Your company stands by these hours.
helper-story-cancelled = { $role ->
        [company] Your company cancelled these hours.
       *[agent] Customer service cancelled these hours.
    }
helper-story-decided = Customer service decided: { $for ->
        [company] the hours count.
       *[household] the hours do not count.
    }
helper-story-corrected = Customer service undid these hours, because of a mistake.
helper-story-paid = Your company was paid for these hours.
helper-story-came-back = The payment to your company came back; it is paid again.
helper-story-objected = You wrote that this is not right:
helper-story-settled = { $role ->
        [company] Your company answered:
       *[agent] Customer service answered:
    }

## Her answer to a correction

helper-objection = Is this not right?
helper-objection-words = Write what is not right
helper-objection-hint = Your company and customer service read it.
helper-objection-send = Send
helper-objection-noted = Your words are noted. Your company and customer service read them.
helper-objection-waits = What you wrote waits for an answer. You will find the answer here.
helper-why-nothing-to-object-to = Nobody changed or contested these hours. Call your company if something is wrong.
helper-why-objected-before = What you wrote before still waits for an answer. Call your company if it takes long.
helper-why-reason-missing = Write in a few words what is not right.
helper-why-words-too-long = That is too long: { $length } characters. Write at most { $most }.

## On paper

helper-pdf = This month as a PDF
helper-pdf-title = Hours of { $name }, { $month }
helper-number = Helper number
helper-made = Made on

## How she is reached

helper-reach = How I am reached
helper-reach-why = One-time codes for signing in on another telephone go there, and news of your hours. Nobody but you changes this.
helper-reach-email = E-mail address
helper-reach-telephone = Telephone number
helper-reach-save = Save
helper-reach-changed = Noted. From now on you are reached there.
helper-reach-same = Nothing is different.
helper-why-email-invalid = “{ $email }” is not an e-mail address. Check every letter, and that there is one @.
helper-why-telephone-invalid = “{ $telephone }” is not a telephone number that can be called. Check the figures; for another country, begin with + and its code.
helper-why-helper-unreachable = Give an e-mail address or a telephone number: without one of them nobody can send you a code.
