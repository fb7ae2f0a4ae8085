nobody-lives-there = Daar woont nog niemand. Maak eerst een stad: voucherline town create.
nobody-works-there = In dit stelsel werkt niemand op die dag. Maak eerst een stad aan, of kies een ander stelsel of een andere dag.
