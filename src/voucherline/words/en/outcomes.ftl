## Why money goes back, said to the household

payment-unknown-number = The number with your payment is not known to us, so we send the money back. Check the 12 digits and pay again.
payment-broken-check-digits = The number with your payment contains a typing error, so we send the money back. Check the 12 digits and pay again.
payment-no-number = No user number stands with your payment, so we send the money back. Pay again, with your 12 digits as communication.
payment-wrong-account = You paid to an account that is not for your orders, so we send the money back. Pay to the account in our letter.
payment-below-smallest-order = The amount is too small for an order, so we send it back. Pay for at least the smallest order.
payment-amount-too-small = The amount does not pay for one voucher, so we send it back. Pay at least the price of one voucher.
payment-account-frozen = Your voucher account is frozen, so we send the money back. Call customer service to hear what you can do.
payment-account-closed = Your voucher account is closed, so we send the money back. Call customer service if you want to order again.
payment-account-excluded = You may not order vouchers for some time, so we send the money back. Call customer service if you do not agree.
payment-quota-used-up = You have bought all the vouchers that you may have this year, so we send the money back. Order again from 1 January.
payment-remainder = What is too little for one more voucher, we send back. You need not do anything.
payment-more-than-quota = You paid for more vouchers than you may still have this year. We send the rest back; order again from 1 January.
payment-by-hand = Customer service sends the money back. Call customer service if you wish to know more.

## What waits in the tray or is left alone, said to customer service

payment-two-candidates = The message names more than one user number. Choose the right one, or send the money back.
payment-foreign-currency = The payment is not in euro. Decide whether to send it back.
payment-debit = Money that left the account; no order. You need not do anything.
payment-charge = A charge of the bank; no order. You need not do anything.
payment-interest = Interest of the bank; no order. You need not do anything.
payment-return-of-our-payment = A payment of ours came back. Check the account of the receiver and pay again.
payment-our-payment = A payment of ours, carried out by the bank. You need not do anything.
payment-damaged-line = A part of this line cannot be read. Compare it with the bank's statement and decide.
payment-unknown-line = We do not know this kind of movement. Look at it and decide.
payment-perhaps-known = A payment like this one was taken in before, and the bank gives no reference that tells them apart. Check whether it is the same payment, then decide.
payment-date-out-of-range = The day of this payment lies before our first orders, or in the future. Compare it with the bank's statement and decide.
payment-no-account-to-return-to = The money should go back, but the bank names no account. Ask the payer for an account.
payment-amount-differs = A payment of ours was booked with another amount. Compare the payment file with the bank's statement and decide.
payment-out-of-turn = A payment of ours was booked twice, or came back before it went. Compare with the bank's statement and decide.
payment-return-of-unknown-payment = The bank sends back a payment that is not one of ours. Ask the bank what it is.
payment-order-withdrawn = The order from this payment was taken back. Decide again what to do with the money.
payment-other-account = The line is about an account that is not one of ours; it was left alone. You need not do anything.
payment-credited = The money bought vouchers. You need not do anything.
payment-expired = Vouchers have expired, and we give their price back. You need not do anything.
payment-refund = You asked us to take vouchers back. You need not do anything.
payment-seen = Somebody looked at the line and left it alone. You need not do anything.
