## Welcome

notice-welcome-subject = Welcome: how your vouchers work
notice-welcome = You are registered. You can order vouchers now.
notice-welcome-what = One voucher pays for one hour of a helper’s work. You get no paper: your vouchers are in your wallet with us.
notice-welcome-answer-online = After each piece of work you get an e-mail. At { $portal } you say if it is right.
notice-welcome-answer-email = After each piece of work you get an e-mail with the day and the hours. Call { $line } to say if it is right.
notice-welcome-answer-telephone = After each piece of work we call you with the day and the hours. You say at once if it is right. Or you call { $line } yourself later.
notice-welcome-code = For the telephone and our website you need a code. You get it in a letter of its own.
notice-welcome-transfer = Pay money to account { $account }. One voucher now costs { $price }.
notice-welcome-smallest = Order at least { $count } at a time.

## The code for the telephone

notice-telephone-code-subject = Your new code for the telephone
notice-telephone-code = With this code we know that it is you when you call, or when you sign in on our website. Did you have a code before? It no longer works.
notice-telephone-code-secret = Give the code to nobody. Not to your helper, not to the company, not to one of our staff. You only key it in on our telephone line, or to sign in on our website.
notice-how-to-call = How to call us
notice-telephone-code-now = Key in the code from this letter.
notice-call-then = You then hear what you can do.

## Wrong codes on the telephone

notice-wrong-codes-subject = A wrong telephone code was keyed in
notice-wrong-codes = On our telephone line a wrong code was keyed in { $count } times in a row with your user number.
notice-wrong-codes-nothing-heard = With a wrong code nobody hears anything about you, and nobody can change anything. Your vouchers are safe.
notice-wrong-codes-you = Was it you? That can happen to anybody. After a while you can simply try again.
notice-wrong-codes-no-loss = You lose none of your rights. Is there work that waits for your answer? Customer service can confirm or contest it together with you, also without a code.
notice-wrong-codes-help = Was it not you, or do you no longer know the code?
notice-wrong-codes-call = Call { $line } and press 0. Somebody will help you.
notice-wrong-codes-new = Ask for a new code. It comes by letter, and the old code then no longer works.
notice-wrong-codes-secret = Tell your code to nobody, not even to one of us.

## How you take part

notice-solution-changed-subject = { $solution ->
        [online] From now on you do everything online
        [email] From now on you get e-mails and answer by telephone
       *[telephone] From now on we call you
    }
notice-solution-changed-online = You get an e-mail when there is work waiting for your answer. You answer online.
notice-solution-changed-email = You get an e-mail when there is work waiting for your answer. It gives the day and the hours. You answer by telephone.
notice-solution-changed-telephone = We call you when there is work waiting for your answer. You hear the day and the hours. You answer at once, or you call us later.
notice-solution-confirmations = { $how ->
        [email] You get the confirmation of an order by e-mail.
       *[letter] You get the confirmation of an order by letter.
    }
notice-solution-no-loss = Is there work that still waits for your answer? You never get less time for it than you had.
notice-solution-again = You can always change this again.

## New address, new number

notice-contact-changed-subject = { $what ->
        [email] We were given a new e-mail address for you
        [telephone] We were given a new telephone number for you
       *[address] We were given a new address for you
    }
notice-contact-changed = { $what ->
        [email] Somebody gave us a new e-mail address for you. So we write to you once more in the old way.
        [telephone] Somebody gave us a new telephone number for you. So we write to you once more in the old way.
       *[address] Somebody gave us a new address for you. So we write to you once more at the old one.
    }
notice-contact-changed-from = We use the new one from { $day }. Before that day nobody can log in with it.
notice-was-it-you = Was it you? Then you need not do anything.
notice-was-it-not-you = Was it not you?
notice-not-me-call = Call { $line } at once and press 0.
notice-not-me-say = Say that you have changed nothing. We then stop it.

## Mandates

notice-mandate-offered-subject = You want { $holder } to act for you
notice-mandate-offered = You told us that { $holder } may act for you. This letter brings the code for that. Without the code { $holder } may not do anything yet.
notice-mandate-offered-code = Give this code to { $holder } and to nobody else. It is not your own code for the telephone.
notice-mandate-accept = How { $holder } accepts the mandate
notice-mandate-accept-give = Give { $holder } the code from this letter.
notice-mandate-accept-call = { $holder } calls { $line } and presses 0.
notice-mandate-accept-online = { $holder } goes to { $portal }, or calls { $line } and presses 0.
notice-mandate-accept-say = { $holder } tells us your user number, { $number }, and the code.
notice-mandate-accept-until = This must be done by { $day } at the latest. After that day the code no longer works.
notice-mandate-offered-not-you = Have you not given a mandate? Then give the code to nobody. Call { $line } and press 0. We then stop it.
notice-mandate-given-subject = { $holder } may now act for you
notice-mandate-sees = { $holder } may see your vouchers and the work at your home. That holds from { $first } to { $last }.
notice-mandate-answers = { $holder } may also say if work is right.
notice-mandate-given-both = You can still do everything yourself. You hear of all that { $holder } does.
notice-mandate-not = { $holder } cannot change your address, your telephone number or your code.
notice-mandate-stop = Do you not want this?
notice-mandate-stop-call = Call { $line } and press 0.
notice-mandate-stop-say = Say that you want to stop the mandate. You always can.
notice-holder-planned-absence-subject = { $holder } told us that you will be away
notice-holder-planned-absence = { $holder } has a mandate from you, and told us that you will be away from { $first } to { $last }.
notice-holder-planned-absence-time = While you are away, your deadlines stand still: nothing is agreed by silence.
notice-mandate-not-accepted-subject = { $holder } has not accepted your mandate
notice-mandate-not-accepted = For that { $holder } needed a code, and had some days. The code no longer works. Do you still want it? Then give a new mandate.
notice-mandate-ended-subject = { $holder } may no longer act for you
notice-mandate-ended = The mandate of { $holder }, from { $first } to { $last }, has ended.
notice-mandate-ended-stays = What { $holder } has done for you still holds.

## Frozen, excluded, closed, open again

notice-account-changed-subject = { $state ->
        [frozen] You cannot order vouchers now
        [excluded] You may not use vouchers for some time
        [deceased] The vouchers of { $name }
        [closed] Your voucher account is closed
       *[open] You can order vouchers again
    }
notice-account-closed-after-death-subject = The vouchers of { $name }
notice-account-frozen = Your voucher account is frozen. You cannot order now. Money that you pay goes back to you.
notice-account-frozen-work = You can still confirm or contest work that was done. We pay for it with the vouchers that you have.
notice-account-frozen-ask = Customer service will gladly tell you why, and what you can do.
notice-account-excluded = The inspection has decided that you may not order vouchers for some time. No new work can be done for you either.
notice-account-excluded-until = That lasts until { $day } at the latest. After that day you can order again.
notice-account-excluded-work = Is there still work waiting for an answer? Customer service decides about it.
notice-account-excluded-ask = Do you not agree? Let us know. You may tell your side of it.
notice-account-open = Your voucher account is open again. You can order again, and a helper can work for you again.
notice-account-closed = Your voucher account is closed. You can no longer order with it. Money that you still pay goes back to you.
notice-account-closed-again = Would you like to use vouchers again later? Customer service will help you.
notice-account-deceased = We have heard that { $name } has died. We are sorry for your loss.
notice-account-deceased-calm = You need not do anything today. Here you can read what happens to the vouchers.
notice-account-deceased-orders = Orders are no longer possible. Money that still comes in goes back.
notice-account-deceased-work = Did a helper work before the death? You can still confirm that work. We pay for it with the vouchers that are there.
notice-account-deceased-heirs = We pay what is left back to the heirs. For that we ask for a certificate of inheritance and an account number.
notice-account-deceased-until = You have time until { $day }. On that day we close everything.
notice-account-closed-after-death = We wrote to you before, after the death of { $name }. We have now closed the voucher account.
notice-account-closed-after-death-ask = Is there something that is not settled for you? Customer service is there for you.

## Proofs and account

notice-proof-accepted-subject = Your proof is in order
notice-proof-accepted = { $proof ->
        [priority-group] We have accepted your proof. You may buy more vouchers at the lowest price.
       *[self-employed-mother] We have accepted your proof. As a self-employed mother you get free vouchers.
    }
notice-proof-from = That holds from { $first }.
notice-proof-between = That holds from { $first } to { $last }.
notice-proof-vouchers = { $proof ->
        [priority-group] That is at most { $count ->
                [one] 1 voucher
               *[other] { $count } vouchers
            } a year.
       *[self-employed-mother] That is { $count ->
                [one] 1 voucher
               *[other] { $count } vouchers
            }.
    }
notice-refund-account-noted-subject = We have noted your account for money that goes back
notice-refund-account-noted = When we pay money back to you, it goes to the account that ends in { $ends }.

notice-form-question-subject = A question about your form
notice-form-question = Thank you for your form. There is something in it that we cannot read, or do not understand.
notice-form-question-words = Our question: “{ $words }”
notice-form-question-answer = Write your answer on the slip below and send it back. Or call { $line } and press 0. Until then nothing changes for you.
