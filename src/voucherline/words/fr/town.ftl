nobody-lives-there = Personne n'y habite encore. Créez d'abord une ville : voucherline town create.
