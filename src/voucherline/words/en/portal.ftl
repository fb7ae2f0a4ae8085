portal-home = Overview
portal-hello = Hello, { $name }
portal-card = Your card with your number, to print (PDF)
portal-number = Your user number: { $number }
portal-answer = To answer
portal-history = All work
portal-order = Order
portal-wallet = Wallet
portal-messages = Messages
portal-absence = Absence
portal-answer-none = Nothing is waiting for your answer.
portal-answer-some = { $count ->
        [one] One prestation is waiting for your answer.
       *[other] { $count } prestations are waiting for your answer.
    }
portal-answer-how = Check what the helper entered. If it is right, tick it and confirm. If it is not, contest it.
portal-answer-go = Answer
portal-confirm = Confirm what is ticked
portal-confirm-one = Confirm
portal-contest = Contest
portal-contest-which = Contest: { $helper }, { $day }
portal-why = Until when, and why?
portal-tick-none = Nothing is ticked. Tick what is right, then confirm.
portal-confirmed = { $count ->
        [one] One prestation is confirmed.
       *[other] { $count } prestations are confirmed.
    }
portal-contested = Your contest is noted. The company must answer now; meanwhile nothing can be agreed by silence.
portal-contest-reason = What is not right?
portal-reason-hours = The number of hours
portal-reason-day = The day
portal-reason-did-not-happen = Nobody came to work
portal-reason-other = Something else
portal-contest-words = Would you like to add anything? (may stay empty)
portal-contest-then = The company reads this and must answer. You can take your contest back as long as nothing is decided.
portal-take-back = Take the contest back and confirm
portal-day = Day
portal-hours = Hours
portal-activity = Activity
portal-helper = Helper
portal-company = Company
portal-state = State
portal-vouchers = Vouchers
portal-vouchers-of-work = { $due } needed: { $held } kept, { $spent } used, { $missing } still missing
portal-story = What happened
portal-history-none = There is no work like that.
portal-filter-go = Show
portal-older = Older
portal-newer = Newer
portal-wallet-in = In the wallet
portal-wallet-kept = Kept for work waiting for an answer
portal-wallet-free = Free
portal-wallet-expires = First to expire
portal-wallet-expires-when = { $count }, valid until and including { $day }
portal-lots = Your vouchers, the oldest first
portal-lot-bought = Bought on
portal-lot-expires = Valid until and including
portal-lot-price = Price each
portal-lot-left = Left
portal-wallet-none = There are no vouchers in your wallet. Order some, so that your helper can be paid.
portal-order-how-many = How many vouchers do you want?
portal-order-hint = One voucher for each hour of work.
portal-order-quote = Work it out
portal-order-piece = { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    } at { $price }
portal-order-total = To pay in all
portal-order-left = You may buy { $count } more vouchers this year, these included.
portal-order-pay = How to pay
portal-order-account = Account
portal-order-communication = Structured communication
portal-order-amount = Amount
portal-order-scan = Or scan this code with your bank’s app.
portal-order-then = As soon as the bank tells us of the payment, the vouchers are in your wallet, and you get a confirmation.
portal-messages-none = We have not told you anything yet.
portal-message-when = When
portal-message-what = What
portal-message-way = { $channel ->
        [email] by e-mail
        [letter] by letter
        [call] by telephone
       *[other] on these pages
    }
portal-message-said = As it was sent
portal-absence-why = Away for a while? Then your deadlines stand still: nothing is agreed by silence while you are away.
portal-absence-first = First day
portal-absence-last = Last day
portal-absence-note = Note the absence
portal-absence-noted = Your absence is noted.
portal-absence-noted-before = That absence was noted already: nothing changes.
portal-absence-planned = What you told us
portal-absence-period = From { $first } until and including { $last }
portal-day-unreadable = Enter a day such as 31/12/2026.
portal-refund = Ask your money back
portal-refund-why = You can give back free, valid vouchers at the price you paid. The money goes to the account you paid from.
portal-refund-how-many = How many do you give back?
portal-refund-go = Give back
portal-refunded = { $amount } go back to your account with the next payments.
portal-number-unreadable = Enter a whole number, such as 20.
portal-looks = Who looked at my file
portal-looks-why = Each time somebody of customer service, an inspector, or somebody with your mandate opens your file, it stands here.
portal-looks-none = Nobody yet.
portal-message-call = { $way ->
        [made] We called you
       *[received] You called us
    }
portal-message-heard = You pressed: { $words }
portal-message-secret = You keyed in a code. It was not kept.
portal-message-call-empty = Nothing was said.
portal-message-words = The words of the call
portal-message-pdf = The letter as it was printed (PDF)
portal-message-paper = This letter brings a code: it stands on the paper alone.
portal-messages-what = All that we sent or said to you, as it was, the newest first.
portal-messages-older = Older messages and calls are not shown here. You find all of them in your data:
portal-message-hung-up = You hung up.
portal-message-silence = You pressed nothing.
portal-filter-all = everything
portal-filter-month = Month
portal-demand-keep = I am going to pay this
portal-demand-noted = Your order is noted. It is done as soon as your payment arrives.
portal-demands = Orders that you have not paid yet
portal-demands-what = They lapse by themselves. If you pay later, or another amount, the payment counts all the same, at the price of that day.
portal-demand = { $count ->
        [one] One voucher
       *[other] { $count } vouchers
    }, { $total }, expected until { $day }
