nobody-lives-there = Nobody lives there yet. Make a town first: voucherline town create.
nobody-works-there = Nobody works in this scheme on that day. Create a town first, or choose another scheme or day.
