# A household's file: what is best done next, what is changed for it, its money, and taking it away.
console-next = Best done next
console-next-step = { $what ->
        [call-back] The household asked for a call: call it back
        [unreachable] No way reaches the household: ask for an e-mail address or telephone number
        [decide] { $count ->
            [one] One piece of work waits for a decision
           *[other] { $count } pieces of work wait for a decision
        }
        [contest] { $count ->
            [one] One piece of work is contested; the company must answer
           *[other] { $count } pieces of work are contested; the company must answer
        }
        [code] The letter with the code came, and nobody telephoned yet: ask whether it is there, or send a new code
       *[short] { $count ->
            [one] One voucher is missing: say how to order
           *[other] { $count } vouchers are missing: say how to order
        }
    }
console-on-behalf = Change for the household
console-absence-noted = The absence is noted; the clocks of the household stand still meanwhile.
console-code = Code for the telephone
console-code-how = A letter brings a new code; the old one works until then. Nobody of us ever sees a code.
console-code-ask = Send a new code
console-code-asked = A letter will bring a new code.
console-contacts = Contact points
console-contacts-how = Only on proof. The change is told at the old contact point, and waits some working days before it is used.
console-contact-noted = Noted. It is used from { $day } on; the household is told at the old contact point.
console-contact-stop = Stop this change
console-contact-stopped = The change is stopped; the old contact point stays.
console-contact-email = Change the e-mail address
console-contact-telephone = Change the telephone numbers
console-contact-address = Change the address
console-proof = What was shown?
console-proof-hint = For example: identity card shown, signed letter.
console-money = Money
console-money-how = Nothing moves by the hand of one person alone: a colleague enters the same, or a supervisor approves.
console-account = Account for refunds
console-account-none = None was entered: money goes back to the account from which it was paid.
console-account-iban = Account (IBAN)
console-account-hint = As a letter proves it. It holds once two people have entered it.
console-account-holds = Two people have entered the same account: money goes back to it from now on.
console-orders = Orders
console-order = { $count ->
        [one] one voucher
       *[other] { $count } vouchers
    }
console-order-free = free
console-order-withdrawn = taken back
console-order-none = Nothing was ordered yet.
console-withdraw = Take back an order whose money was somebody else’s
console-withdraw-propose = Propose to take it back
console-export = Take the file away
console-export-how = The file as a table: who it is, wallet, work and story. Telephone numbers are masked. That it was taken, by whom and why, the household can read.
console-export-why = Why do you take it?
console-export-why-missing = Say why you take the file.
console-export-look = File taken as a table: { $why }
console-export-part = Part
console-export-when = When
console-export-what = What
console-export-who = Who
console-export-channel = How
console-export-minutes = Minutes
console-export-vouchers = Vouchers
console-export-words = Words
console-export-name = Name
console-export-work = Work
console-recorded-help = Help on recorded calls
console-recorded-help-about = What colleagues answered for households, and on which call.
console-recorded-help-how = Each of it was done for a household that asked it on a recorded call.
console-helped-by = Of whom?
console-helped-by-hint = The sign-in name of a colleague; empty: of all.
console-helped-more = The newest are shown.
console-helped-none = Nothing was done on a recorded call.
