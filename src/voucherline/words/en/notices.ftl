## Words that are the same in every notice

notice-value = { $value }
notice-greeting = Dear { $name },
notice-greeting-family = To the family of { $name },
notice-vouchers = { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }
notice-label-helper = Helper
notice-label-company = Company
notice-label-user = User number
notice-label-day = Day
notice-label-hours = Hours
notice-label-activity = Activity
notice-label-was-day = Day, at first
notice-label-was-hours = Hours, at first
notice-label-was-activity = Activity, at first
notice-label-due = This work costs
notice-label-missing = Still missing
notice-label-reference = Reference
notice-label-wallet = In the wallet
notice-label-kept = Of which kept for work waiting for an answer
notice-label-free = Free
notice-label-amount = Amount
notice-label-account = Account to pay to
notice-label-communication = Structured communication
notice-label-bought = Bought
notice-label-given-back = Goes back to you
notice-label-served = Used at once
notice-label-vouchers = Vouchers

notice-help = Do you have a question? Call { $line } and press 0. You will then speak to customer service.
notice-nothing-to-do = You need not do anything.
notice-written-in-english = You receive this in English, because we do not yet write in your language.

## How to answer

notice-how-to-answer = How to answer
notice-answer-online = Go to { $portal } and log in.
notice-answer-online-choose = Choose the work of { $day }. Click “Confirm” if it is right. Click “Contest” if it is not right.
notice-answer-call = Call { $line }. You can do so day or night.
notice-answer-number = Key in your user number: { $number }.
notice-answer-code = Key in your telephone code. You find it in a letter from us.
notice-answer-keys = Listen to the day and the hours. Press { $yes } if it is right. Press { $no } if it is not right.
notice-answer-person = Would you rather speak to somebody? Press 0.
notice-answer-missed-call = We called you about this and did not reach you. Now please call us.

## The slip that comes back

notice-slip-heading = Would you rather answer by post? Tick a box and send this slip back.
notice-slip-yes = Yes, it is right.
notice-slip-hours = No, the hours are not right.
notice-slip-day = No, the day is not right.
notice-slip-did-not-happen = No, nobody worked.
notice-slip-other = No, for another reason:
notice-slip-work = { $helper } ({ $company }), { $day }, { $hours }
notice-slip-solution-heading = Would you like another way? Tick a box and send this slip back.
notice-slip-solution-line = User number { $number }
notice-slip-solution-online = I do everything online.
notice-slip-solution-email = I get e-mails and answer by telephone.
notice-slip-solution-telephone = You call me and I answer by telephone.
notice-slip-confirmation-email = I get the confirmation of an order by e-mail.
notice-slip-confirmation-letter = I get the confirmation of an order by letter.
notice-slip-account-heading = Tell us your account: fill in this slip and send it back.
notice-slip-account-line = In the name of { $name }
notice-slip-account-iban = My account number (IBAN):
notice-slip-form-heading = Your answer about your form
notice-slip-form-line = { $name }, form { $reference }
notice-slip-form-answer = My answer:

## How to order

notice-how-to-order = How to order
notice-order-missing = This is how to order what is missing.
notice-order-transfer = Pay { $amount } to account { $account }. That is the price of { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }.
notice-order-communication = Put these digits in the field “structured communication”: { $communication }.
notice-order-then = As soon as we have the money, you get your vouchers and a confirmation.
notice-order-portal = You can also order online, at { $portal }.
