## The telephone line: short sentences, to be heard. What a key does is said before the key.

phone-clock = { $minute ->
        [0] { $hour }:00
       *[other] { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
    }
phone-length-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
phone-length-minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
phone-length = { $hours } and { $minutes }

## Words inside sentences

phone-activity = { $activity ->
        [home-help] home help
        [shopping] shopping
        [ironing] ironing
       *[transport] transport
    }
phone-state = { $state ->
        [registered] waiting for an answer
        [maintained] kept by the company
        [agreed] agreed
        [contested] contested
        [cancelled] cancelled
        [short] waiting for vouchers
        [outside-vouchers] to be paid without vouchers
        [reimbursed] paid to the company
       *[other] finished
    }

## Beginning, language, who is calling

phone-welcome = Welcome to the service voucher line.
phone-option-language-nl = For Dutch, press { $key }.
phone-option-language-fr = For French, press { $key }.
phone-option-language-de = For German, press { $key }.
phone-option-language-en = For English, press { $key }.
phone-option-language-pl = For Polish, press { $key }.
phone-option-language-pt = For Portuguese, press { $key }.
phone-option-language-ro = For Romanian, press { $key }.
phone-option-language-es = For Spanish, press { $key }.
phone-number = Key in your user number, 12 digits.
phone-code = Key in your telephone code, 5 digits.
phone-not-known-again = Number and code do not go together. Take your time and try again.
phone-not-known = Number and code do not go together. You lose no right: a person will help you.

## What is possible everywhere

phone-wrong-key = I do not know that key here.
phone-too-few = Those were too few digits.
phone-silence = I did not hear anything.
phone-go-on = Take your time and go on.
phone-not-understood = It does not work this way. A person will help you.
phone-too-long = This call is long. A person will help you.
phone-keys = To speak to a person, press 0. To hear this again, press 9.
phone-to-person = I am connecting you with customer service. Please hold the line.
phone-call-back-booked = We will call you back on the next working day. Until then.
phone-opening-hours = There is nobody here now. Please call again on a working day, between { $opens } and { $closes }. Until then.
phone-bye = Thank you for your call. Goodbye.
phone-bye-called = Thank you. Goodbye.

## Wallet and open work

phone-wallet = You have { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }, of which { $free } { $free ->
        [one] is
       *[other] are
    } free.
phone-works = { $works ->
        [one] One visit is waiting for your answer.
       *[other] { $works } visits are waiting for your answer.
    }
phone-works-none = Nothing is waiting for your answer.
phone-works-done = That was all. You may hang up.
phone-work = { $helper } worked on { $day }, { $hours }, { $activity }.
phone-work-maintained = You contested { $hours } on { $day }, { $helper }. The company keeps to it.
phone-option-after-all = If it is right after all, press { $key }.
phone-option-stay = If you keep to your no, press { $key }.
phone-sure-stay = I am noting: you keep to your no, { $hours } on { $day }, { $helper }.
phone-staying = It is noted. Customer service will decide.
phone-option-yes = If that is right, press { $key }.
phone-option-no = If that is not right, press { $key }.
phone-option-more = For anything else, press { $key }.
phone-option-why = To hear until when you can answer, press { $key }.
phone-option-later = To answer later, press { $key }.
phone-why = { $why }
phone-reason = What is not right?
phone-option-hours = If the number of hours is not right, press { $key }.
phone-option-day = If the day is not right, press { $key }.
phone-option-else = If it is something else, press { $key }.
phone-option-not-happened = If nobody came to work, press { $key }.
phone-option-other = If it is something else again, press { $key }.
phone-sure-yes = I am noting: right, { $hours } on { $day }.
phone-sure-no = I am noting: you contest { $hours } on { $day }, { $helper }: { $reason ->
        [hours] the number of hours
        [day] the day
        [did-not-happen] nobody came to work
       *[other] another reason
    }.
phone-option-undo = To change that, press { $key }.
phone-undone = That is undone.
phone-confirmed = It is noted.
phone-contested = It is noted. The company must answer now.
phone-changed = The company has just changed this. I will read it again.
phone-answered-before = There is already an answer: the work is { phone-state }.
phone-not-possible = That cannot be done here. Customer service can help you.

## Menu, order, wishes

phone-option-order = For your last order, press { $key }.
phone-option-settings = For your settings, press { $key }.
phone-option-works = To hear your open work, press { $key }.
phone-order = Your last order: { $bought ->
        [one] 1 voucher
       *[other] { $bought } vouchers
    }, on { $on }.
phone-order-none = You have not ordered anything yet.
phone-option-set-language = To change the language, press { $key }.
phone-option-set-pace = To make me speak more slowly, press { $key }.
phone-option-set-more = For other settings, press { $key }.
phone-option-set-hours = To choose when we call you, press { $key }.
phone-option-set-code = To change your telephone code, press { $key }.
phone-option-call-back = To be called back, press { $key }.
phone-language-set = I will speak English with you from now on.
phone-option-pace-0 = For the usual pace, press { $key }.
phone-option-pace-1 = For a slower pace, press { $key }.
phone-option-pace-2 = For a very slow pace, press { $key }.
phone-pace-set = I will speak like this from now on.
phone-hours-from = From what hour may we call you? Key in two digits, such as 0 9.
phone-hours-to = Until what hour? Key in two digits, such as 1 8.
phone-hours-wrong = That is not possible: the second hour must come after the first.
phone-hours-check = You want to be called between { $from } and { $to }.
phone-option-hours-right = If that is right, press { $key }.
phone-option-hours-anew = To choose again, press { $key }.
phone-hours-set = We will call you between { $from } and { $to } from now on.
phone-code-old = First key in your present telephone code.
phone-code-new = Now key in the new code, 5 digits.
phone-code-again = Key in the new code once more.
phone-code-set = Your new code works from now on.
phone-code-wrong = Your present code was not right. Nothing has changed.
phone-code-easy = That code is too easy to guess. Choose another.
phone-code-differs = The two new codes are not the same. Begin again.

## The line calls

phone-call-announce = Hello, this is the service voucher line. We have a message for the user of this number.
phone-option-listen = If that is you and you want to hear it, press { $key }.
phone-option-not-me = If that is not you, press { $key }.
phone-call-wrong-person = Sorry to have disturbed you. Goodbye.
phone-voicemail = This is the service voucher line. We have a message for you. Call us back when it suits you, at the number in your letters. Goodbye.
phone-news-decided = A decision is made about { $hours } on { $day }, { $helper }: the work is { phone-state }.
phone-news-cancelled = The company has cancelled { $hours } on { $day }, { $helper }.
phone-news-shortage = For { $hours } on { $day }, { $helper }, { $missing ->
        [one] 1 voucher is missing
       *[other] { $missing } vouchers are missing
    }. Please order more.
phone-news-expiry = { $expiring ->
        [one] 1 voucher expires
       *[other] { $expiring } vouchers expire
    } on { $on }.
phone-news-other = There is news about your account. We are sending you a letter.
phone-option-understood = If you have understood, press { $key }.

## The helper calls

phone-helper-welcome = Welcome to the line for helpers.
phone-helper-number = Key in your own number, 12 digits.
phone-option-helper-register = To enter hours, press { $key }.
phone-option-helper-entries = To hear your last hours, press { $key }.
phone-helper-household = Key in the user number of the household where you worked today.
phone-helper-household-wrong = That number is not right.
phone-helper-activity = Which activity, 1 to 4?
phone-helper-activities = For help in the home, press 1. For shopping, press 2. For ironing, press 3. For transport, press 4.
phone-helper-hours = How many whole hours, 1 to 9?
phone-helper-summary = Today at user { $household }: { $hours }, { $activity }.
phone-option-helper-right = If that is right, press { $key }.
phone-option-helper-wrong = To begin again, press { $key }.
phone-helper-registered = Your hours are entered.
phone-helper-refused = That was not possible. { $why }
phone-helper-refused-otherwise = Your company can help you.
phone-helper-several = You work for more than one company.
phone-helper-which-company = For which company did you work today?
phone-option-helper-company-1 = For { $company-1 }, press { $key }.
phone-option-helper-company-2 = For { $company-2 }, press { $key }.
phone-option-helper-company-3 = For { $company-3 }, press { $key }.
phone-helper-for-company = Company: { $employer }.
phone-option-helper-language = For another language, press { $key }.
phone-helper-here = You are calling from the telephone of a household where you have worked before.
phone-option-helper-here = If you worked there today, press { $key }.
phone-option-helper-elsewhere = If you worked somewhere else, press { $key }.
phone-helper-no-contract = You have no contract with a company today.
phone-helper-entry = { $day }, { $hours }, user { $household }: { phone-state }.
phone-helper-entries-done = Those were your last hours.

## The line calls with a one-time code

phone-code-announce = Hello, this is the service voucher line. Somebody is signing in on our website and asks for a code by telephone.
phone-option-code-asked = If that is you and you can write the code down, press { $key }.
phone-option-code-not-asked = If that is not you, press { $key }.
phone-code-voicemail = Nobody pressed a key, so we give no code. If you still need one, ask for it again on the website. Goodbye.
phone-code-not-asked = Then nobody gets a code. Somebody may know the code of your letter: choose another one.
phone-code-too-late = This code can no longer be used. Ask for another one on the website. Goodbye.
phone-one-time-code = Here is your code. Type it on the page where you are signing in, and tell it to nobody.
phone-one-time-code-again = Once more.
phone-option-code-typed = If you have the code, press { $key }.
phone-a-digit = (a digit)
phone-code-digit-1 = { $digit-1 }
phone-code-digit-2 = { $digit-2 }
phone-code-digit-3 = { $digit-3 }
phone-code-digit-4 = { $digit-4 }
phone-code-digit-5 = { $digit-5 }
phone-code-digit-6 = { $digit-6 }
