## Helpers

notice-helper-hours-contested-subject = The household does not agree with your hours of { $day }
notice-helper-hours-contested = You worked { $hours } on { $day } for { $company }. The household says that something is not right.
notice-helper-hours-contested-then = { $company } looks into it with the household. Tell { $company } how it was for you.
notice-helper-hours-amended-subject = Your hours of { $day } were changed
notice-helper-hours-amended = { $company } has changed your hours. It now says: { $hours } on { $day }.
notice-helper-hours-amended-then = Is that not right? Talk about it with { $company }.
notice-helper-hours-cancelled-subject = Your hours of { $day } no longer count
notice-helper-hours-cancelled = Your hours of { $day } ({ $hours }) for { $company } were cancelled.
notice-helper-hours-cancelled-then = Did you work that day? Talk about it with { $company }.
notice-helper-hours-confirmed-subject = The household now agrees with your hours of { $day }
notice-helper-hours-confirmed = The household confirms your hours of { $day } for { $company }: { $hours }.
notice-helper-hours-confirmed-then = There is nothing more for you to do.
notice-helper-hours-decided-subject = A decision about your hours of { $day }
notice-helper-hours-decided-company = Customer service decided that your hours of { $day } for { $company } count: { $hours }.
notice-helper-hours-decided-household = Customer service agreed with the household. Your hours of { $day } ({ $hours }) for { $company } do not count.
notice-helper-hours-decided-then = Do you have questions about it? Talk about it with { $company }.
notice-helper-hours-corrected-subject = Your hours of { $day } were put right
notice-helper-hours-corrected = We undid your hours of { $day } ({ $hours }) for { $company }, because of a mistake.
notice-helper-hours-corrected-then = Did you work that day? Talk about it with { $company }.
notice-helper-objection-answered-subject = An answer to what you wrote about your hours of { $day }
notice-helper-objection-answered = You wrote that something is not right with your hours of { $day } for { $company }. There is an answer.
notice-helper-answer = The answer: “{ $words }”
notice-helper-objection-answered-then = Is it still not right? Talk about it with { $company }.
notice-contest-reason = The household says: { $why ->
        [hours] the hours are not right.
        [day] the day is not right.
        [did-not-happen] nobody worked.
       *[other] there is another reason.
    }
notice-contest-words = The household writes: “{ $words }”

## Companies

notice-company-contested-subject = A household contests { $helper }’s work on { $day }
notice-company-contested = The household contests { $helper }’s work on { $day } ({ $hours }). We ask for your answer.
notice-company-contested-then = If you do not answer in time, customer service decides. Silence does not count as yes here.
notice-company-how-to-answer = What you can do
notice-company-portal = Go to { $portal } and open the work of { $day }.
notice-company-talk = Get in touch with the household and ask what is not right.
notice-company-choose = Then choose: amend the work, cancel it or maintain it. If you maintain it, give your reasons.
notice-company-contest-withdrawn-subject = A household now confirms { $helper }’s work on { $day }
notice-company-contest-withdrawn = The household no longer contests { $helper }’s work on { $day } ({ $hours }). That counts as the household’s yes.
notice-company-decided-subject = There is a decision about { $helper }’s work on { $day }
notice-company-decided-company = Customer service has decided that { $helper }’s work on { $day } counts: { $hours }.
notice-company-decided-household = Customer service has found the household to be right. { $helper }’s work on { $day } ({ $hours }) does not count and is not paid for.
notice-company-outside-vouchers-subject = { $helper }’s work on { $day } is to be paid outside vouchers
notice-company-outside-vouchers = For { $helper }’s work on { $day } ({ $hours }), { $missing ->
        [one] 1 voucher was
       *[other] { $missing } vouchers were
    } missing for too long. We can no longer pay for that part with vouchers.
notice-company-outside-vouchers-then = You may ask the household for that part directly.
notice-company-corrected-subject = { $helper }’s work on { $day } was put right
notice-company-corrected = We have put right a mistake in { $helper }’s work on { $day } ({ $hours }). The vouchers for it are back with the household.
notice-company-corrected-then = Have we paid you for this work already? Then you will hear from us how we settle that.
notice-company-paid-subject = We have paid you
notice-company-paid = On { $day } a payment of { $amount } left for you, for { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }.
notice-company-paid-then = The statement lists each piece of work with your own reference.
notice-company-payment-came-back-subject = Our payment to you came back
notice-company-payment-came-back = Our payment of { $amount } of { $day }, for { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }, came back from your bank.
notice-company-payment-came-back-then = We still owe you that money. Check your account number and let us know if it has changed.
