## Statement of a quarter

notice-quarterly-statement-subject = Your vouchers from { $first } to { $last }
notice-quarterly-statement = This is what happened with your vouchers from { $first } to { $last }.
notice-quarterly-statement-empty = In those months nothing came in and nothing was used.
notice-quarterly-statement-check = Take your time to check it. If something is not right, let us know.
notice-statement-before = In the wallet on { $day }
notice-statement-after = In the wallet at the end of { $day }
notice-statement-caption = What came in and what went out
notice-statement-day = Day
notice-statement-what = What
notice-statement-count = Number
notice-statement-event = { $event ->
        [bought] Bought
        [free] Given for free
        [spent] Used
        [refunded] Paid back
        [expired] Expired
       *[corrected] Put right
    }
notice-statement-work = { $event ->
        [corrected] Put right
       *[spent] Work
    }: { $helper }, { $hours }, { $activity }

## Tax certificate

notice-tax-certificate-subject = Your tax certificate for { $year }
notice-tax-certificate = This certificate shows how many vouchers you bought in { $year }.
notice-tax-certificate-corrected = It replaces the certificate for { $year } that you have already received: more counts than it said. Use only this one.
notice-tax-certificate-keep = Keep this certificate with your tax papers. You need it for your tax return.
notice-tax-caption = Bought in { $year }
notice-tax-what = What
notice-tax-how-much = How much
notice-tax-vouchers = Vouchers bought
notice-tax-paid = Paid
notice-tax-counted = Vouchers that count for your tax
notice-tax-counted-price = Price of what counts
notice-tax-percent = Taken off your tax
notice-tax-percent-of = { $percent }% of that price
