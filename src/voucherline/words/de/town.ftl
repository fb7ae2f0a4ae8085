nobody-lives-there = Dort wohnt noch niemand. Legen Sie zuerst eine Stadt an: voucherline town create.
