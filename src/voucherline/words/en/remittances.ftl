## What stands on the receiver's own bank statement when money goes back: at most 140 letters, without accents

remittance-unknown-number = Voucherline: we do not know the user number, your money goes back.
remittance-broken-check-digits = Voucherline: typing error in the user number, your money goes back.
remittance-no-number = Voucherline: no user number stood with your payment, your money goes back.
remittance-wrong-account = Voucherline: this account is not for your orders, your money goes back.
remittance-below-smallest-order = Voucherline: less than the smallest order, your money goes back.
remittance-amount-too-small = Voucherline: less than the price of one voucher, your money goes back.
remittance-account-frozen = Voucherline: account frozen, your money goes back. Please call us.
remittance-account-closed = Voucherline: account closed, your money goes back. Please call us.
remittance-account-excluded = Voucherline: no orders for this account for now, your money goes back.
remittance-quota-used-up = Voucherline: all vouchers of this year were bought, your money goes back.
remittance-remainder = Voucherline: the rest of your payment, too little for one more voucher.
remittance-more-than-quota = Voucherline: the rest of your payment, more than this year's vouchers.
remittance-by-hand = Voucherline: customer service sends your money back.
remittance-expired = Voucherline: money back for vouchers that expired.
remittance-refund = Voucherline: money back for vouchers, as you asked.
remittance-other = Voucherline: your money goes back.
