console-search = Find
console-tray = Tray
console-who = { $name }, { role-name }
console-search-box = Who?
console-search-hint = User number, name, telephone number, address, or the reference of a payment. Accents and small typing errors do not matter.
console-found = { $count ->
        [one] One household found
       *[other] { $count } households found
    }
console-found-more = Perhaps there are more. Add a word of the name or the address.
console-found-none = Nobody is found. Try the number, or fewer words.
console-found-none-figures = Nobody is found. A telephone number and a postcode must be whole; of a user number the first four figures are enough.
console-why = Why do you open the file? (may stay empty)
console-why-needed = Why do you open the file?
console-look-recorded = Each look at a file is recorded, with who and why; the household can read it.
console-open = Open the file
console-read-only = Inspectors look, and change nothing. Nothing was changed.
console-who-it-is = Who it is
console-solution = Takes part
console-scheme = Scheme and language
console-address = Address
console-telephone = Telephone
console-email = E-mail
console-none = none
console-contact-waits = { $what ->
        [email] New e-mail address, used from
        [telephone] New telephone numbers, used from
       *[address] New address, used from
    }
console-wallet = Wallet
console-open-work = Work that is open
console-open-work-none = No work is waiting for anything.
console-until = The household may answer until { $moment }.
console-missing = { $count ->
        [one] One voucher is missing.
       *[other] { $count } vouchers are missing.
    }
console-fact = { $fact ->
        [household-registered] Account opened
        [solution-changed] Takes part in another way
        [preferences-changed] Wants to be spoken to otherwise
        [household-state-changed] State of the account changed
        [absence-planned] Absence planned
        [proof-accepted] Proof accepted
        [refund-account-noted] Account for refunds noted
        [contact-change-asked] Another contact point given
        [contact-change-stopped] Change of contact point stopped
        [contact-changed] New contact point in use
        [form-question-asked] Question about a form asked
        [form-settled] Form finished
        [telephone-code-asked] Telephone code asked for
        [telephone-code-changed] Telephone code changed
        [wrong-codes-keyed] Wrong codes keyed in
        [mandate-offered] Mandate given
        [mandate-accepted] Mandate accepted
        [mandate-ended] Mandate ended
        [file-seen] File opened
        [order-credited] Vouchers bought
        [payment-returned] Payment sent back
        [payment-account-entered] Account for a payment entered
        [line-left-alone] Bank line left alone
        [free-vouchers-granted] Free vouchers granted
        [demand-made] Order made, to be paid
        [demand-lapsed] Order lapsed, not paid
        [order-withdrawn] Order taken back
        [tax-certificate-due] Tax certificate made
        [vouchers-expired] Vouchers expired
        [vouchers-refunded] Vouchers refunded
        [expiry-warned] Warning of expiry
        [quarterly-statement-due] Quarterly statement made
        [prestation-registered] Work registered
        [prestation-told] Household told of work
        [told-in-person] Told in person, two people stand for it
        [prestation-telling-failed] Proof that the household was told fell away
        [prestation-validated] Work validated by the company
        [prestation-validated-by-silence] Work validated by the company’s silence
        [prestation-confirmed] Work confirmed
        [prestation-confirmed-by-silence] Work confirmed by silence
        [prestation-contested] Work contested
        [prestation-amended] Work corrected by the company
        [contest-maintained] Company keeps to its hours
        [prestation-cancelled] Work cancelled
        [prestation-covered] Work covered by new vouchers
        [prestation-lapsed] Work lapsed: to be paid outside vouchers
        [prestation-decided] Work decided by customer service
        [prestation-put-in-tray] Work put in the tray
        [clock-moved] Deadline moved
        [prestation-reimbursed] Work paid to the company
        [reimbursement-came-back] Payment to the company came back
        [prestation-corrected] Work undone by two people
        [answer-reminded] Reminder of the answer
        [sample-asked] Asked again about silence
        [sample-answered] Answered about silence
        [sample-settled] Answer about silence settled
        [helper-objected] The helper objected
        [objection-settled] Objection answered
        [company-paid] Company paid
        [company-payment-came-back] Payment of the company came back
        [contract-signed] Contract of a helper signed
        [contract-ended] Contract of a helper ended
        [company-reach-changed] Company reached elsewhere
        [helper-reach-changed] Helper reached elsewhere
        [submission-chosen] Company chose how it submits
        [extra-cost-announced] Extra costs announced
        [extra-cost-withdrawn] Extra costs withdrawn
        [extra-cost-ended] Extra costs end
        [submission-withdrawn] Submission withdrawn
        [user-invited] User invited
        [user-ended] User signs in no more
        [password-changed] Password changed
        [eid-linked] Electronic identity linked
        [device-bound] Device of a helper known
        [terms-proposed] Terms proposed
        [terms-decided] Terms decided
        [terms-refused] Terms refused or taken back
        [terms-withdrawal-asked] Asked that decided terms never begin
        [terms-withdrawn] Decided terms never begin
        [terms-kept] Decided terms begin after all
       *[other] { $fact }
    }
console-channel = { $channel ->
        [portal] on the web
        [office] on the company’s pages
        [console] at customer service
        [api] by the company’s software
        [file] by file
        [telephone] by telephone
        [command-line] at the command line
        [bank] by the bank
       *[clock] by itself
    }
console-by-itself = by itself
console-on-call = On the recorded call “{ $call }”
console-notice = { $channel ->
        [email] E-mail to the household
        [letter] Letter to the household
        [call] Told by telephone
       *[portal] On the household’s page
    }
console-call = { $way ->
        [made] We called
       *[received] The household called
    }
console-call-heard = What was said and pressed
console-call-code = Code keyed in (not kept)
console-call-pressed = Pressed: { $keys }
console-call-silence = Nothing pressed
console-call-hung-up = Hung up
console-help = Answer for the household
console-help-how = Only on a recorded call, when the household asks it. Your name and the call stay with the answer.
console-which-call = On which recorded call?
console-which-call-hint = Its number or name in the recordings.
console-call-missing = Say on which recorded call the household asked it.
console-confirm = Confirm for the household
console-contest = Contest for the household
console-confirmed = The work is confirmed for the household.
console-contested = The contest is noted for the household. The company must answer now.
console-decide = Decide
console-decide-for = Whose word is followed?
console-for-company = The company’s: the work is agreed
console-for-household = The household’s: the work is cancelled
console-reason = Why?
console-side-missing = Say whose word is followed.
console-decided = The decision is carried out.
console-correct = Undo this work
console-correct-how = Vouchers and money are moved back once a supervisor approves it.
console-proposed = Proposed. A supervisor must approve it.
console-approve = Approve
console-approved = Approved and done.
console-tray-lines = Bank lines
console-tray-works = Work
console-tray-payments = Payments without an account
console-tray-wrong = Agreed by silence, and wrong
console-tray-unreachable = People whom no channel reaches
console-tray-second = A second person is needed
console-tray-calls = To be called back
console-tray-objections = Objections of helpers
console-objection-answer = Your answer to { $helper }
console-objection-send = Answer
console-objection-answered = Your answer is noted. The helper reads it on her page.
console-tray-nothing = Nothing is waiting here.
console-tray-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
console-tray-why = { $why ->
        [company-silent] the company must answer and does not
        [household-silent] the household must answer and does not
        [maintained] the company keeps to its hours
        [household-excluded] the household is excluded
        [household-unreachable] the household cannot be told
       *[silence-in-doubt] silence answered, and perhaps should not have
    }
console-second-what = { $what ->
        [account-for-refunds] Account for refunds
        [account-of-a-payment] Account of a payment
        [account-of-a-payer] Account of a payer
        [decision] Decision about long work
        [correction-of-work] Undo agreed work
        [refund] Give the money of vouchers back
        [free-vouchers] Give free vouchers
        [told-in-person] Told in person
       *[correction-of-an-order] Take back an order
    }
console-proposed-by = By { $name }, { $moment }
console-line = A bank line
console-line-from = From
console-line-amount = Amount
console-line-day = Booked on
console-line-said = Communication
console-line-why = Why it waits
console-line-what = What is to be done?
console-line-household = It is an order of the household with this number
console-line-number = User number
console-line-return = The money goes back to who paid
console-line-iban = Account of the payer, if the bank named none
console-line-leave = Nothing more is to be done
console-line-decided = Decided: { $words }
console-choice-missing = Say what is to be done.
console-called-back = Called back
console-called-back-noted = Noted: called back.
console-called-back-before = That was noted before.
console-payment-account = Account to which it goes
console-payment-enter = Enter
console-payment-goes = Two people have entered the same account: the next payment file sends it there.
