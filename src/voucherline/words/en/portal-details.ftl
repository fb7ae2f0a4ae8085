details-title = My details
details-more = More about you
details-solution = How you take part
details-solution-name = { $solution ->
        [online] Online
        [email] By e-mail
       *[telephone] By telephone
    }
details-confirmed-by = { $by_way ->
        [letter] Your orders are confirmed by letter.
       *[email] Your orders are confirmed by e-mail.
    }
details-solution-change = Take part in another way
details-solution-then = The change counts at once, and you can change again at any time. Work that still waits for your answer never gets less time by it.
details-solution-changed = From now on you take part in the way that you chose.
details-confirmations = How do we tell you that your payment has arrived?
details-contacts = How we reach you
details-contact = { $what ->
        [email] E-mail address
        [telephone] Telephone
       *[address] Postal address
    }
details-contact-new = { $what ->
        [email] Another e-mail address
        [telephone] Other telephone numbers
       *[address] Another postal address
    }
details-contact-waits = A new one is used from { $day }. Until then this one stays.
details-contact-keep = Keep what there is
details-contact-kept = { $what ->
        [email] Your e-mail address stays as it is.
        [telephone] Your telephone numbers stay as they are.
       *[address] Your postal address stays as it is.
    }
details-contact-noted = { $what ->
        [email] Your new e-mail address is noted. We use it from { $day }.
        [telephone] Your new telephone numbers are noted. We use them from { $day }.
       *[address] Your new postal address is noted. We use it from { $day }.
    }
details-contact-go = Note the change
details-wait = If you change this now, the new one is used from { $day }.
details-wait-why = { $count ->
        [one] First one working day passes; weekends and public holidays do not count.
       *[other] First { $count } working days pass; weekends and public holidays do not count.
    } At once we write about it to where you are reached now. So nobody can take your account over without your noticing: what is not from you, you stop here, or you call us.
details-change = Change
details-none = none
details-usual = as usual
details-field-email = E-mail address
details-field-telephone = { $place ->
        [1] Telephone number that we call first
       *[other] Another telephone number (may stay empty)
    }
details-field-street = Street, number and box
details-field-postcode = Postcode
details-field-town = Town
details-preferences = How we speak to you
details-preferences-change = Change how we speak to you
details-preferences-changed = Your wishes are noted.
details-nothing-changed = That was so already: nothing changes.
details-language = Language of our letters, e-mails and calls
details-wishes = On paper
details-print = Letters
details-paper = Statements
details-large-print = In large print
details-statements = A statement by letter each quarter
details-call-hours = Hours for calls
details-call-from = Call me from
details-call-to = Call me until
details-call-hint = Leave both empty if our usual hours suit you.
details-hours-unreadable = Enter both hours, such as 10:30, or none.
details-keep = Save
details-code = Telephone code
details-code-what = With your number and this code of five figures you answer by telephone. It is written nowhere, not even here.
details-code-change = Choose another code
details-code-ask = Send me a new code by letter
details-code-asked = A letter with a new code is on its way to your postal address. Until it is printed, the old code works.
details-code-changed = Your new telephone code works from now on.
details-code-old = Your code now
details-code-new = Your new code
details-code-hint = Five figures without a pattern.
details-code-forgotten = Do you not know your code any more? Go back and ask for a new one: it comes by letter.
