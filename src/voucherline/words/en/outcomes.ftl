## Why money goes back, said to the household

unknown-number = The number with your payment is not known to us, so we send the money back. Check the 12 digits and pay again.
broken-check-digits = The number with your payment contains a typing error, so we send the money back. Check the 12 digits and pay again.
wrong-account = You paid to an account that is not for orders, so we send the money back. Pay to the account in our letter.
below-smallest-order = The amount is too small for an order, so we send it back. Pay for at least the smallest order.
amount-too-small = The amount does not pay for one voucher, so we send it back. Pay at least the price of one voucher.
account-frozen = Your account is frozen, so we send the money back. Call customer service to hear what you can do.
account-closed = Your account is closed, so we send the money back. Call customer service if you want to order again.
account-excluded = You may not order vouchers for some time, so we send the money back. Call customer service if you do not agree.
quota-used-up = You have bought all the vouchers that you may have this year, so we send the money back. Order again from 1 January.
remainder = What is too little for one more voucher, we send back. You need not do anything.
more-than-quota = You paid for more vouchers than you may still have this year. We send the rest back; order again from 1 January.

## What waits in the tray or is left alone, said to customer service

two-candidates = The message names more than one user number. Choose the right one, or send the money back.
foreign-currency = The payment is not in euro. Decide whether to send it back.
no-number = No user number stands in the message. Look for the household by its account, or send the money back.
debit = Money that left the account; no order. You need not do anything.
charge = A charge of the bank; no order. You need not do anything.
interest = Interest of the bank; no order. You need not do anything.
return-of-our-payment = A payment of ours came back. Check the account of the receiver and pay again.
our-payment = A payment of ours, carried out by the bank. You need not do anything.
damaged-line = A part of this line cannot be read. Compare it with the bank's statement and decide.
unknown-line = We do not know this kind of movement. Look at it and decide.
