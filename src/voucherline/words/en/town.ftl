nobody-lives-there = Nobody lives there yet. Make a town first: voucherline town create.
