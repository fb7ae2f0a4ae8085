## Orders, and money that goes back

notice-order-credited-subject = { $count ->
        [one] Your voucher is here
       *[other] Your { $count } vouchers are here
    }
notice-order-credited = We received your payment of { $amount }. You bought { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }.
notice-order-first = Is there still work waiting for vouchers? We pay for that first.
notice-order-lot = { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    } at { $price }, valid until and including { $day }
notice-order-served = { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    } for the work of { $helper } on { $day }
notice-order-given-back = { $count ->
        [one] It costs
       *[other] Together they cost
    } { $cost }: { $amount } was left over. We send that money back.
notice-payment-returned-subject = Your payment goes back to you
notice-payment-returned = We received a payment from you and send { $amount } back.
notice-payment-returned-other = Customer service can tell you why.
notice-free-vouchers-subject = { $count ->
        [one] You get 1 free voucher
       *[other] You get { $count } free vouchers
    }
notice-free-vouchers = Your proof is in order. So there { $count ->
        [one] is 1 free voucher
       *[other] are { $count } free vouchers
    } in your wallet, valid until and including { $day }.
notice-free-vouchers-terms = We do not pay back free vouchers. They count towards the number that you may have in a year.

## Vouchers that expire

notice-expiry-warning-subject = { $count ->
        [one] 1 voucher is
       *[other] { $count } vouchers are
    } still valid until and including { $day }
notice-expiry-warning = { $count ->
        [one] 1 voucher in your wallet is
       *[other] { $count } vouchers in your wallet are
    } still valid until and including { $day }. Use { $count ->
        [one] it
       *[other] them
    } in time.
notice-expiry-refunded = We pay back what you have not used by then, without your asking: at most { $amount }.
notice-expiry-lost = What you have not used by then is lost. It is worth { $amount }. You can ask for that money back as long as { $count ->
        [one] the voucher is
       *[other] the vouchers are
    } valid.
notice-expiry-free-lost = What you have not used by then is lost. { $count ->
        [one] This voucher was
       *[other] These vouchers were
    } free: there is no money to pay back.
notice-expiry-kept = Vouchers that are kept for work do not expire.
notice-how-to-ask-refund = How to ask for the money back
notice-ask-refund-call = Call { $line } and press 0.
notice-ask-refund-say = Give your user number, { $number }, and say that you want the money back.
notice-vouchers-expired-subject = { $count ->
        [one] 1 voucher has expired
       *[other] { $count } vouchers have expired
    }
notice-vouchers-expired = { $count ->
        [one] 1 voucher was
       *[other] { $count } vouchers were
    } valid until and including { $day } and { $count ->
        [one] has
       *[other] have
    } now expired.
notice-expired-refunded = We pay the price back to you: { $amount }, to the account that ends in { $ends }.
notice-expired-no-account = We pay the price back to you: { $amount }. We do not know yet to which account. Let us know by letter.
notice-expired-lost = By the rules we pay nothing back.
notice-expired-free = { $count ->
        [one] The voucher was
       *[other] The vouchers were
    } free: there is no money to pay back.
notice-vouchers-refunded-subject = You get your money back for { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }
notice-vouchers-refunded = You asked us to take back { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }. We pay { $amount } back to you.
notice-refunded-to = The money goes to the account that ends in { $ends }.
notice-refunded-no-account = We do not know yet to which account. Let us know by letter.
