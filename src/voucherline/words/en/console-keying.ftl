# Paper forms, keyed in by customer service.
console-forms = Paper forms
console-registration = Registration form
console-registration-how = Everything can be done with the keyboard: Tab goes on, arrows choose, Enter registers. Is it a form about taking part in another way?
console-response = Response form
console-form-scheme = Scheme
console-form-language = Language
console-language = { $what ->
        [nl] Dutch
        [fr] French
        [de] German
       *[en] English
    }
console-form-surname = Surname
console-form-first-name = First name
console-form-street = Street, number and box
console-form-postcode = Postcode
console-form-town = Town
console-form-telephones = Telephone numbers
console-form-telephones-hint = The first is called first; commas between them.
console-form-email = E-mail
console-form-solution = Takes part
console-form-solution-is = { $what ->
        [online] Online
        [email] By e-mail
       *[telephone] By telephone
    }
console-form-confirmations = Orders are confirmed
console-form-confirmations-are = { $what ->
        [email] By e-mail
       *[letter] By letter
    }
console-form-confirmations-usual = As is usual
console-form-large-print = Letters in large print
console-form-statements = The statement of each quarter by letter
console-register = Register
console-choose-one = Choose one.
console-registered = { $name } is registered under number { $number }. The welcome letter and the code go out by themselves.
console-alike = Perhaps registered already
console-alike-how = Compare with the form. If it is one of these people, the form needs no new account.
console-alike-other = It is somebody else: register
console-response-number = User number on the form
console-response-number-hint = Twelve figures; a scanner types them for you.
console-response-next = Next
console-response-key-in = Key in
console-response-keyed = Keyed in for { $name }.
console-response-same = For { $name } it was so already.
