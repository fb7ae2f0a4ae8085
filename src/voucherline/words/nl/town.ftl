nobody-lives-there = Daar woont nog niemand. Maak eerst een stad: voucherline town create.
