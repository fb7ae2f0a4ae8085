wallet-in-wallet = In the wallet: { $count ->
        [one] 1 voucher
       *[other] { $count } vouchers
    }
wallet-kept = Of which kept for work waiting for an answer: { $count }
wallet-free = Free: { $count }
wallet-lot = { $left ->
        [one] 1 voucher
       *[other] { $left } vouchers
    } at { $price }, issued on { $issued_on }, valid until and including { $expires_on }: { $kept } kept, { $free } free
wallet-lot-counters = Of { $issued } issued: { $spent } used, { $refunded } refunded, { $expired } expired
wallet-nothing = There are no vouchers in the wallet.
wallet-goes-back = { $amount } { $state ->
        [ready] goes back with the next payments
        [no-account] goes back as soon as we know to which account
        [in-file] is on its way back
        [executed] was paid back
        [came-back] came back to us
       *[stopped] does not go back any more
    }: { $why }
