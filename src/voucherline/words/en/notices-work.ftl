## Work at your home: what happened

notice-prestation-to-answer-subject = { $helper } worked { $hours } on { $day }: is that right?
notice-prestation-to-answer = { $helper } from { $company } worked { $hours } for you on { $day }. We ask you if that is right.
notice-prestation-amended-subject = { $helper }’s work on { $day } was changed: is that right?
notice-prestation-amended = { $company } has changed something about { $helper }’s work. It now says: { $hours } on { $day }.
notice-answer-reminder-subject = We are waiting for your answer: { $helper }, { $hours } on { $day }
notice-answer-reminder = We asked you if { $helper }’s work on { $day } is right. We have no answer from you yet.
notice-prestation-cancelled-subject = { $helper }’s work on { $day } no longer counts
notice-prestation-cancelled = { $helper }’s work on { $day } ({ $hours }) was cancelled. You pay nothing for it.
notice-contest-maintained-subject = { $company } stands by the work of { $day }: what do you say?
notice-contest-maintained = You said no to { $helper }’s work on { $day }. { $company } stands by { $hours }.
notice-contest-decided-subject = There is a decision about { $helper }’s work on { $day }
notice-contest-decided-company = Customer service has decided that { $company } is right. { $helper }’s work on { $day } counts: { $hours }.
notice-contest-decided-household = Customer service has decided that you are right. { $helper }’s work on { $day } does not count. You pay nothing for it.
notice-shortage-subject = You have too few vouchers for the work of { $day }
notice-shortage = { $helper }’s work on { $day } is agreed, but not yet fully paid for. { $missing ->
        [one] 1 voucher is
       *[other] { $missing } vouchers are
    } missing.
notice-shortage-then = Order { $missing ->
        [one] it
       *[other] them
    } now. As soon as your payment arrives, it first goes to this work.
notice-shortage-then-closed = You cannot order vouchers now. Call us: we tell you what you can do.
notice-outside-vouchers-subject = You pay { $company } directly for the work of { $day }
notice-outside-vouchers = We can no longer pay for { $helper }’s work on { $day } with vouchers. { $missing ->
        [one] 1 voucher was
       *[other] { $missing } vouchers were
    } missing for too long.
notice-outside-vouchers-then = { $company } will now ask you for the money. Wait for the bill of { $company }. What we kept for this work is free again.
notice-prestation-corrected-subject = We have put a mistake right: { $helper }’s work on { $day }
notice-prestation-corrected = { $helper }’s work on { $day } ({ $hours }) was paid for with { $due ->
        [one] 1 voucher
       *[other] { $due } vouchers
    }. That was a mistake. We have undone it: what was paid for it is yours again.
notice-holder-confirmed-subject = { $holder } answered for you about { $day }
notice-holder-confirmed = { $holder } has a mandate from you, and said yes: { $helper }’s work on { $day } ({ $hours }) is right.
notice-holder-contested-subject = { $holder } said no for you about { $day }
notice-holder-contested = { $holder } has a mandate from you, and said no: { $helper }’s work on { $day } ({ $hours }) is not right. { $company } must answer now.
notice-holder-said-right-subject = { $holder } answered our question for you about { $day }
notice-holder-said-right = { $holder } has a mandate from you. We asked if { $helper }’s work on { $day } ({ $hours }) was right, to which nobody had answered. { $holder } said: yes, it was right.
notice-holder-said-wrong-subject = { $holder } answered our question for you about { $day }
notice-holder-said-wrong = { $holder } has a mandate from you. We asked if { $helper }’s work on { $day } ({ $hours }) was right, to which nobody had answered. { $holder } said: no, it was not right. Customer service now looks into it.
notice-holder-answered-else = Do you not agree with { $holder }? Let us know at once.
notice-sample-question-subject = A short question: was { $helper }’s work on { $day } right?
notice-sample-question = { $helper } from { $company } worked { $hours } for you on { $day }. You gave no answer. So it counted as yes on { $agreed }.
notice-sample-question-why = Every week we ask a few people if such a yes was right. You were drawn by lot. You need not answer.
notice-sample-question-no = If you say no, customer service looks into it.

## What it means

notice-costs-nothing = This work costs no voucher now: it is not yet a full hour. The minutes count together with other work of { $company }.
notice-costs = This work costs { $due ->
        [one] 1 voucher
       *[other] { $due } vouchers
    }. { $due ->
        [one] It is
       *[other] They are
    } kept for it.
notice-costs-missing = This work costs { $due ->
        [one] 1 voucher
       *[other] { $due } vouchers
    }. { $missing ->
        [one] 1 of them is still missing. Order it
       *[other] { $missing } of them are still missing. Order them
    } now. Even if there are too few, we ask you if the work is right.
notice-costs-missing-closed = This work costs { $due ->
        [one] 1 voucher
       *[other] { $due } vouchers
    }. { $missing ->
        [one] 1 of them is still missing
       *[other] { $missing } of them are still missing
    }. You cannot order vouchers now. We ask you all the same if the work is right.
notice-part-hours = One voucher pays for one full hour. Loose minutes count later, with other work.
notice-released = Were vouchers kept for it? They are free again.
notice-kept-stays = The vouchers for this work stay kept until there is a decision.
notice-reason-company = { $company } writes: “{ $reason }”
notice-reason-customer-service = The reason: “{ $reason }”
notice-decided-paid = We pay for this work with your vouchers.
notice-amended-before = At first it said: { $hours } on { $day }.

## How much time there is

notice-time-begins = Your time begins only when this notice has reached you.
notice-time-begins-after-company = Your time begins only when this notice has reached you and { $company } has said yes as well.
notice-silence-is-yes = If you do not answer in time, that counts as yes and we pay for the work.
notice-silence-is-no-answer = No answer does not count as yes here. We wait until you answer.
notice-maintained-choice = If it is right after all, say yes. If you stay with your no, you need not do anything: customer service decides. No answer does not count as yes here.
