## The story that `voucherline story` tells

story-title = One month of a small town
story-intro = { $households } households, { $companies } companies and { $helpers } helpers, and a bank. Everything you see is really done: the bank's files are written and read, vouchers and cents move in the ledger, deadlines are counted, companies are paid. Only the clock is ours.
story-who = Who plays
story-takes-part = takes part
story-number = user number
story-solution = { $state ->
        [online] online
        [email] by e-mail
       *[telephone] by telephone
    }
story-works-for = { $helper } works for { $company }.

story-scene-year-before = A year before
story-scene-statement = The bank's statement
story-scene-confirmed = Two yeses
story-scene-amended = Contested, and put right
story-scene-expired = Vouchers that nobody used
story-scene-cancelled = Contested, and cancelled
story-scene-short = Too few vouchers
story-scene-silence = No answer at all
story-scene-payments = The companies are paid
story-scene-closed = The bank has done it
story-scene-end = The end, and how to look further

story-in-wallet = in the wallet
story-kept = of which kept for work waiting for an answer
story-free = free
story-before = before
story-meanwhile = meanwhile
story-after = after

story-older-order = { $name } pays { $amount } to the scheme's account. The bank's statement says so, and { $count } vouchers are in the wallet.
story-valid-until = They are valid until and including { $day }.
story-year-passes = A year goes by. Nobody uses them.
story-statement-comes = The statement of the day comes in as a CODA file, { $file }, with { $count } lines. Each line gets exactly one outcome:
story-from = from
story-amount = amount
story-outcome = what came of it
story-the-bank = the bank
story-bought = { $count ->
        [one] 1 voucher.
       *[other] { $count } vouchers.
    }
story-goes-back = { $amount } goes back.
story-read-again = Somebody reads the same file in once more. { $count ->
        [0] Nothing new: no line is counted twice.
       *[other] { $count } lines are new.
    }

story-helper-calls = { $helper } has worked { $minutes } at { $name }'s and telephones it in: number, hours, done.
story-kept-all = { $kept ->
        [one] 1 voucher is
       *[other] { $kept } vouchers are
    } kept for it. Now both are asked: the company and the household.
story-kept-some = { $kept ->
        [one] 1 voucher is
       *[other] { $kept } vouchers are
    } kept for it, { $missing } { $missing ->
        [one] is
       *[other] are
    } missing. The household hears that as well.
story-told-portal = { $name } looks at the work online. That it was seen is the proof: the household knows.
story-told-email = The e-mail to { $name } was accepted and has not bounced for 24 hours. That is the proof: the household knows.
story-told-call = We call { $name }, say what was entered, and a key is pressed. That is the proof: the household knows.
story-told-news = We call { $name } and say so. Somebody answers, and presses a key.
story-told-letter = The letter to { $name } went to the post on { $day }. Three working days later it counts as received. That is the proof: the household knows.
story-confirms = { $name } says yes.
story-validates = { $company } says yes.
story-words-hours = It was one hour less.
story-contests-hours = { $name } says no: it was { $minutes }, not more.
story-must-answer = From now on silence is no answer. { $company } hears it the same day and has until { $day }.
story-amends = { $company } asks its helper and corrects the work to { $minutes }.
story-silence-off = The household must be told again, and after a correction only a person can say yes.
story-words-never = Nobody came that day.
story-contests-never = { $name } says no: nobody came that day.
story-words-cancel = The helper was ill and entered the wrong household.
story-cancels = { $company } looks into it and cancels the work. The vouchers are free again.
story-short = Both agree, but { $missing ->
        [one] 1 voucher is
       *[other] { $missing } vouchers are
    } missing. What there is stays kept; the household is asked to order.
story-next-order = The bank's statement brings { $name }'s next order: { $count } vouchers.
story-completed = The first of them complete the work; nobody has to do anything.
story-why = Why { $day }?
story-weeks-pass = Two weeks pass. Nothing is heard.
story-silence = The last day is over, and { $name } has not answered. Told with proof, and given the time: now the silence counts as a yes.
story-expires = The last day of { $name }'s old vouchers has passed: { $count } expire.
story-refund-due = Their price, { $amount }, goes back to the account it came from, with the next payment file.

story-payment-file = The payment file for the bank is written, pain.001: { $file }. { $count } payments, together { $amount }.
story-execution = To be carried out on { $day }.
story-to = to
story-for-what = what for
story-for-work = { $count } vouchers of agreed work, at { $price } each.
story-others = In the same file { $count ->
        [one] goes 1 payment
       *[other] go { $count } payments
    } that other people in this database were waiting for, together { $amount }.
story-executed = The bank's statement, { $file }: { $count } of { $of } payments were carried out. That closes them.
story-work-at = work at
story-length = hours
story-minutes = { $minutes }
story-how-it-ended = how it ended
story-by-silence = agreed by silence

story-files = The bank's files, in and out:
story-look = Look for yourself:
story-audit = Now every balance, state and deadline is computed again from the entries.

story-scene-welcome = Everybody is written to
story-scene-received = What each person received
story-welcome-letters = { $count ->
        [one] 1 letter goes
       *[other] { $count } letters go
    } to the post, printed together as run { $file }: a welcome with the user number for each, and a code for whoever uses the telephone.
story-order-letters = Each household hears of its order the way it chose: by e-mail at once, or by letter. Run { $file } has { $count ->
        [one] 1 letter.
       *[other] { $count } letters.
    }
story-mail-goes = An e-mail goes to { $name }: “{ $subject }”
story-called-in-vain = { $attempt ->
        [1] We call { $name }. Nobody answers.
        [2] We call again, on another day and at another hour. Nobody answers.
       *[other] The third call. Nobody answers: a letter must do.
    }
story-letter-goes = The letter is printed and handed to the post: “{ $subject }”
story-by-what = by
story-what = what
story-channel = { $state ->
        [email] e-mail
        [call] call
        [letter] letter
       *[portal] online
    }
story-letters-and-mails = The letters as PDF, one file for each print run, and the folder of the e-mails:
