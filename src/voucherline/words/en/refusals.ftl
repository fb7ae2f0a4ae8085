## Shared words

activity-name = { $activity ->
        [home-help] home help
        [shopping] shopping
        [ironing] ironing
        [transport] transport
       *[other] { $activity }
    }
state-name = { $state ->
        [open] open
        [frozen] frozen
        [deceased] frozen after a death
        [excluded] excluded
        [closed] closed
        [registered] waiting for an answer
        [maintained] kept by the company
        [agreed] agreed
        [contested] contested
        [cancelled] cancelled
        [short] waiting for vouchers
        [outside-vouchers] to be paid outside vouchers
        [reimbursed] paid to the company
       *[other] finished
    }
role-name = { $role ->
        [household] the household
        [mandate-holder] the holder of a mandate
        [helper] the helper
        [company] the company
        [agent] an agent
        [supervisor] a supervisor
        [inspector] an inspector
       *[other] this role
    }
field-name = { $field ->
        [name] name
        [street] street and number
        [postcode] postcode
        [town] town
        [language] language
        [solution] solution
        [order_confirmations] order confirmations
       *[other] { $field }
    }

## Schemes

unknown-scheme = There is no scheme called “{ $scheme }”. Choose one of the schemes in the list.
no-terms-yet = The scheme “{ $scheme }” had no terms yet on { $on }. Choose a later day.
unknown-terms = There are no terms called “{ $version }”. Check the scheme and the date in the name.
terms-day-outside = New terms can hold from { $earliest } at the earliest and from { $latest } at the latest. Choose a day between the two.
terms-not-the-newest = The scheme already has terms from { $since }. New ones come after all others: choose a later day, or have those withdrawn first.
terms-unchanged = Nothing would be different. Change at least one number.
term-out-of-bounds = This number cannot be right: it is at least { $lowest } and at most { $highest }. Check it.
tranches-out-of-order = Each further tranche must end at a higher number and may not be cheaper. Check the numbers of { $name ->
        [person_tranches] the person
       *[other] the family
    }.
terms-change-settled = This change is { $state ->
        [proposed] still waiting for a second person
        [decided] decided
        [leaving] decided, and a withdrawal has been asked
        [refused] refused
       *[other] withdrawn
    }, so this is not possible. Look at it again.
terms-already-proposed = Another change of these terms is waiting for a second person. Let it be approved or refused first.
terms-basis-gone = The terms with which this was compared have changed since. Refuse it, and propose it again.
terms-reason-missing = A reason is missing. Say in a few words why.
terms-change-unknown = There is no change of terms { $id }. Check the list of changes.

## People and companies

household-unknown = We know no household with number { $number }. Check the 12 digits on a letter from us.
household-closed = The account { $number } is { state-name }, so this is not possible. Ask customer service what can still be done.
number-invalid = The number { $number } contains a typing error. Read the 12 digits again and type them once more.
company-unknown = We know no company with number { $number }. Check the number on your approval.
helper-unknown = We know no helper with number { $number }. Check the 12 digits: they begin with 980.
no-contract = Helper { $helper } had no contract with company { $company } on { $day }. Enter the contract first, or correct the day.
not-approved = Company { $company } was not approved for { activity-name } on { $day }. Correct the activity or the day, or ask for the approval.
iban-invalid = The account number { $iban } contains a typing error. Copy it again from your bank card or bank statement.
enterprise-number-invalid = The enterprise number { $number } contains a typing error. Type its 10 digits again.

## Vouchers and money

not-enough-vouchers = { $free ->
        [0] There are no free vouchers left
        [one] There is only 1 free voucher left
       *[other] There are only { $free } free vouchers left
    }, and { $asked } { $asked ->
        [one] is
       *[other] are
    } needed. Order vouchers first.
lot-expired = These vouchers expired on { $day } and can no longer be used. Order new vouchers.
nothing-to-refund = There are no free vouchers that we can refund. Vouchers kept for work can be refunded once that work is cancelled.
refund-needs-proof = The user of account { $number } has died: the money goes to the heirs. Enter the account they have proved first.
hold-already-answered = These vouchers have already been used or released. Look at the work again before you go on.
not-found-in-ledger = We find nothing with the number “{ $id }”. Copy it whole, as a list or a payment file shows it.
same-person-twice = { $name } has already approved this. Ask somebody else to approve it as the second person.
account-needs-second-person = Account { $iban } is noted. For an account to which money goes, two people must decide: ask a colleague to enter the same account.
already-corrected = Entry { $id } has already been corrected. Look at the correction before you make another one.
cannot-be-corrected = Entry { $id } can no longer be corrected, because what followed from it has been used or paid. Correct that first.
correction-unknown = No correction { $id } is waiting for approval. Check the list of corrections.

## Work

day-in-future = { $day } has not come yet. Enter the work on the day itself or later.
day-too-old = { $day } is too long ago: work can be entered from { $oldest } on. Ask customer service what can still be done.
too-many-minutes-in-day = With this, the helper would have worked { MINUTES($minutes) } on { $day }; at most { MINUTES($most) } is allowed. Correct the hours.
overlap = On { $day } the helper already has hours from { CLOCK($other_start) }, which overlap with those from { CLOCK($start) }. Correct one of the two.
no-minutes = A length of { $minutes } minutes is not possible. Enter how long the work took.
start-invalid = There is no minute { $starts } of a day at which work can begin: a day has minutes 0 to 1439. Correct the time at which the work began.
same-prestation-differs = You have already sent work with reference { $reference }, but with other details. Use a new reference, or change the work that was sent.
prestation-unknown = We find no work with number { $id }. Check the number.
move-refused = This is not possible now, because the work is { state-name }. Look at the work again, or call customer service.
no-tax-relief = Nothing that household { $number } bought in { $year } gives tax relief. Check the number and the year.
not-in-sample = Nobody was asked again about this prestation. Choose one of the list: voucherline sample show.
sample-answered-before = This question was answered otherwise on { $answered_at }, and the first answer counts. Call customer service if it was a mistake.
nothing-to-settle = Nothing about this prestation waits for you: nobody said that it was wrong, or it has been dealt with. Look at the list again.
nothing-to-object-to = Nobody changed, contested or cancelled these hours: there is nothing to object to. Call your company if something is wrong.
objected-before = What you wrote before still waits for an answer. Call your company if it takes long.
told-before-registered = The hours were entered on { $registered_at }, so nobody was told of them on { $told_at }. Correct the moment.
already-answered = { $state ->
        [registered] { $party ->
            [company] { $by ->
                [silence] Your time has passed, and that counts as your yes: the household must still answer.
               *[person] You have already said yes: the household must still answer.
            }
           *[household] { $by ->
                [silence] Your time has passed, and that counts as your yes: the company must still answer.
               *[person] You have already said yes: the company must still answer.
            }
        }
        [cancelled] This work is cancelled: you need not answer any more.
        [reimbursed] This work is already paid to the company: it can no longer be answered.
       *[other] This work already has an answer: it is { state-name }.
    } If that is not right, call customer service.
changed-meanwhile = The company has meanwhile changed this work: it now says { MINUTES($minutes) } on { $day }. Look at it again, then answer.
form-done-before = { $name } finished this form on { $done_at }. Look at what came of it before you do anything more.
form-without-address = The name or address on this form cannot be read, so no letter can go out. Ask by telephone.
reason-missing = A reason is missing. Say in a few words why.
words-too-long = That is too long: { $length } characters. Write it in at most { $most } characters, so that a letter and a telephone call can hold it.
not-yours = The work { $id } is not on your list, so you cannot answer for it. Check the number.
second-person-needed = Your decision is noted. For { MINUTES($minutes) } of work, two people must decide: ask a colleague to decide the same.
activity-unknown = There is no activity “{ activity-name }”. Choose 1 (home help), 2 (shopping), 3 (ironing) or 4 (transport).
not-allowed = This is not something { role-name } may do. Ask somebody who may, or call customer service.

## Accounts, contact points, codes, mandates

account-move-refused = The account { $number } is { $state ->
        [open] open
        [frozen] frozen
        [deceased] frozen after a death
        [excluded] excluded
       *[other] closed
    }, so this is not possible. Look at the account again before you change it.
field-missing = The field “{ field-name }” is empty. Fill it in.
field-unreadable = The field “{ field-name }” holds signs that are no letters or figures. Type it again.
choice-unknown = The field “{ field-name }” must be one of these: { $choices }. Choose one.
email-invalid = “{ $email }” is not an e-mail address. Check every letter, and that there is one @.
telephone-invalid = “{ $telephone }” is not a telephone number that we can call. Check the figures; for another country, begin with + and its code.
postcode-invalid = “{ $postcode }” is not a Belgian postcode. It has four figures, such as 9000.
contact-missing = { $what ->
        [email] For this, we need an e-mail address. Give one, or choose letters and the telephone.
       *[other] For this, we need a telephone number. Give one, or choose another solution.
    }
contact-change-unknown = { $what ->
        [email] No new e-mail address is waiting
        [telephone] No new telephone number is waiting
       *[other] No new postal address is waiting
    }, so there is nothing to stop. It may be in use already: then change it back.
proof-missing = Customer service changes this only on proof. Write down what was shown to you.
call-hours-invalid = Calls from { CLOCK($first) } to { CLOCK($last) } are not possible. Choose hours of one day, the earlier one first.
absence-days-invalid = An absence from { $first } to { $last } is not possible: it ends after it begins, not in the past, and within { $months ->
        [one] one month
       *[other] { $months } months
    }. Choose other days, or ask customer service.
proof-days-invalid = A proof from { $first } to { $last } is not possible: it ends before it begins. Correct the days.
code-wrong = This code is not right. Check the five figures on the letter; you can always ask for a new code.
code-tried-too-often = The code was wrong too often. Ask for a new code: it comes by letter.
code-malformed = A code has { $digits } figures, no more and no less. Choose another one.
code-too-easy = Others would guess this code first. Choose one without a pattern.
mandate-unknown = We find no mandate with number { $id }. Check the number.
mandate-days-invalid = A mandate from { $first } to { $last } is not possible: it ends after it begins, not in the past, and within { $years ->
        [one] one year
       *[other] { $years } years
    }. Choose other days.
mandate-too-far-ahead = A mandate cannot begin as late as { $first }. Choose a first day until { $latest }.
mandate-closed = This mandate is not valid, or no longer. The household can give a new one.
mandate-not-yet = This mandate holds from { $first }. Come back then.
mandate-allows-nothing = It is not said what the mandate allows. Choose looking, answering, or both.
holder-invalid = A mandate goes to another person: give a user number, or a name with an e-mail address or a telephone number.

## Orders

quota-used-up = { $left ->
        [0] You may not buy any more vouchers this year
        [one] You may buy only 1 more voucher this year
       *[other] You may buy only { $left } more vouchers this year
    }; you asked for { $asked }. Order fewer, or order again from 1 January.
below-smallest-order = An order has at least { $smallest } vouchers; you asked for { $asked }. Order more.
not-proved = We have no proof that this household { $proof ->
        [priority-group] belongs to a priority group
       *[other] is that of a self-employed mother
    } on that day. Send us the proof first.
order-unknown = We find no order with number { $id }. Check the number.
line-unknown = No bank line with number { $id } is waiting in the tray. Check the tray; somebody may have decided it.
line-is-no-payment = The line { $id } brought no money, so nothing can be credited or returned for it. Look into it, then leave it alone.

## Bank

account-unknown = No bank account is known here for the scheme “{ $scheme }”. Check the name of the scheme.
does-not-add-up = The statement of account { $account } does not add up: the difference is { CENTS($difference) }. Ask the bank for the file again; nothing has been imported.
amount-lost = The amount on line { NUMBER($line, useGrouping: 0) } of the statement of account { $account } cannot be read, and a balance is missing too. Ask the bank for the file again; nothing has been imported.
nothing-to-pay = There is nothing to pay. You need not do anything; look again when more work is agreed.
statement-refused = The bank file cannot be read. { $reason }

## Hours in a file

columns-missing = The first row of the file must name its columns; missing: { $columns }. Add them and send the file again.
cell-unreadable = “{ $found }” in column { $column } cannot be read. Correct it and send the row again.
row-unreadable = The row has another number of cells than the first one, or a quotation mark too many. Correct it and send the row again.

## Notices and letters

notice-unknown = We find no notice with number { $id }. Check the number.
delivery-unknown = We find no delivery with number { $id }. Check the number.
delivery-move-refused = This is not possible now, because { $state ->
        [waiting] the delivery has yet to leave
        [under-way] the delivery is on its way
        [handed-over] the delivery was already handed over
        [told] the person has already been told
        [failed] the delivery has already failed
       *[other] the delivery is no longer needed
    }. Look at the notice again.
run-unknown = There is no print run { $name }. Check the list: voucherline letters list.
run-not-printed = Print run { $name } is not printed yet. Print it first: voucherline letters run.
reason-to-look-missing = Say why you look at this file: the user can read it.

## Signing in

login-taken = Somebody already signs in as “{ $login }”. Choose another name to sign in with.
login-unreadable = “{ $login }” cannot be a name to sign in with. Use 3 to 60 small letters and digits; dots, dashes, _, @ and + may stand between them.
user-unknown = Nobody signs in as “{ $login }”. Check the name in the list.
password-too-short = This password is too short. Choose one of { $least } signs or more, such as four words.
password-too-common = This password is used by many people. Choose another one.
password-of-own-words = This password is little more than your name or words of service vouchers. Choose other words.
file-harmful = This file is harmful: there is a virus in it. We did not take it.
file-not-scanned = We could not look for viruses in this file just now, and did not take it. Try again in a few minutes.
asked-too-often = You can ask about { $most } user numbers at most in { $hours ->
        [one] an hour
       *[other] { $hours } hours
    }. Wait a while, then ask again.
duty-missing = Say what this person may do for the company: owner, planner or accountant.
second-needed = You need something besides your password. Add another passkey first.
