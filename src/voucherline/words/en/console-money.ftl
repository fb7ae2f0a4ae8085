# Money and proofs that customer service enters by hand: one person proposes, another approves.
console-first-person = Proposed by { $name }
console-decline = Decline
console-take-back = Take my proposal back
console-declined = Declined: nothing happens. The reason is kept.
console-declined-lately = Declined or taken back in the last { $count } days
console-declined-by = { $how ->
        [taken-back] Taken back by { $name }, { $moment }
       *[declined] Declined by { $name }, { $moment }
    }
console-own-declined = { $count ->
        [one] One proposal of yours was declined in the last { $days } days. Here is why.
       *[other] { $count } proposals of yours were declined in the last { $days } days. Here is why.
    }
console-refund = Give money back
console-refund-how = { $count ->
        [0] No voucher is free: there is nothing to give back.
        [one] One voucher is free. Its price goes back to the account from which it was paid, or to the account for refunds.
       *[other] { $count } vouchers are free. Their price goes back to the account from which they were paid, or to the account for refunds.
    }
console-refund-vouchers = How many vouchers?
console-refund-vouchers-hint = Empty: all that are free and were paid for. Free ones are not paid back.
console-refund-propose = Propose to give it back
console-rights = Proofs and free vouchers
console-proofs = What was proved
console-proof-of = { $what ->
        [self-employed-mother] Self-employed mother
       *[other] Priority group
    }
console-proof-holds = holds today
console-proof-since = since { $day }
console-proof-none = Nothing was proved.
console-proof-enter = Enter a proof
console-proof-first = First day
console-proof-last = Last day (may stay empty)
console-proof-entered = The proof is entered; the household is told.
console-free = Free vouchers
console-free-how = A self-employed mother gets them once a year, on proof. They count in the quota and are not paid back.
console-free-none = First enter the proof that the household is a self-employed mother’s.
console-free-propose = Propose this year’s free vouchers
console-told = The household was told in person
console-told-how = Only if you said it face to face: helper, day and hours. Its time to answer begins once a supervisor approves, not before.
console-told-where = Where, when, and to whom?
console-told-propose = Propose that it was told
