nobody-lives-there = Dort wohnt noch niemand. Legen Sie zuerst eine Stadt an: voucherline town create.
nobody-works-there = An diesem Tag arbeitet in diesem System niemand. Legen Sie zuerst eine Stadt an, oder wählen Sie ein anderes System oder einen anderen Tag.
