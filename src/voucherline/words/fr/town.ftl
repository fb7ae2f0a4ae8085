nobody-lives-there = Personne n'y habite encore. Créez d'abord une ville : voucherline town create.
nobody-works-there = Personne ne travaille ce jour-là dans ce régime. Créez d’abord une ville, ou choisissez un autre régime ou un autre jour.
