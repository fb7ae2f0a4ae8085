## Pourquoi de l'argent est rendu, dit à l'utilisateur

payment-unknown-number = Nous ne connaissons pas le numéro joint à votre paiement : nous vous rendons l'argent. Vérifiez les 12 chiffres et payez de nouveau.
payment-broken-check-digits = Le numéro joint à votre paiement contient une faute de frappe : nous vous rendons l'argent. Vérifiez les 12 chiffres et payez de nouveau.
payment-no-number = Aucun numéro d'utilisateur n'accompagne votre paiement : nous vous rendons l'argent. Payez de nouveau, avec vos 12 chiffres en communication.
payment-wrong-account = Vous avez payé sur un compte qui ne sert pas à vos commandes : nous vous rendons l'argent. Payez sur le compte indiqué dans notre lettre.
payment-below-smallest-order = Le montant est trop petit pour une commande : nous vous le rendons. Payez au moins la plus petite commande.
payment-amount-too-small = Le montant ne suffit pas pour un titre-service : nous vous le rendons. Payez au moins le prix d'un titre-service.
payment-account-frozen = Votre compte de titres-services est bloqué : nous vous rendons l'argent. Appelez le service clientèle pour savoir ce que vous pouvez faire.
payment-account-closed = Votre compte de titres-services est clôturé : nous vous rendons l'argent. Appelez le service clientèle si vous voulez de nouveau commander.
payment-account-excluded = Vous ne pouvez pas commander de titres-services pendant un certain temps : nous vous rendons l'argent. Appelez le service clientèle si vous n'êtes pas d'accord.
payment-quota-used-up = Vous avez acheté tous les titres-services permis cette année : nous vous rendons l'argent. Commandez de nouveau à partir du 1er janvier.
payment-remainder = Nous vous rendons ce qui ne suffit pas pour un titre-service de plus. Vous ne devez rien faire.
payment-more-than-quota = Vous avez payé plus de titres-services que ce qui vous est encore permis cette année. Nous vous rendons le reste ; commandez de nouveau à partir du 1er janvier.
payment-by-hand = Le service clientèle vous rend l'argent. Appelez le service clientèle si vous voulez en savoir plus.

## Ce qui attend dans la corbeille ou reste tel quel, dit au service clientèle

payment-two-candidates = La communication contient plus d'un numéro d'utilisateur. Choisissez le bon, ou rendez l'argent.
payment-foreign-currency = Le paiement n'est pas en euros. Décidez s'il faut le rendre.
payment-debit = De l'argent sorti du compte ; pas de commande. Vous ne devez rien faire.
payment-charge = Des frais de la banque ; pas de commande. Vous ne devez rien faire.
payment-interest = Des intérêts de la banque ; pas de commande. Vous ne devez rien faire.
payment-return-of-our-payment = Un de nos paiements est revenu. Vérifiez le compte du bénéficiaire et payez de nouveau.
payment-our-payment = Un de nos paiements, exécuté par la banque. Vous ne devez rien faire.
payment-damaged-line = Une partie de cette ligne est illisible. Comparez avec l'extrait de la banque et décidez.
payment-unknown-line = Nous ne connaissons pas ce genre de mouvement. Regardez-le et décidez.
payment-perhaps-known = Un paiement semblable a déjà été importé, et la banque ne donne pas de référence qui les distingue. Vérifiez si c'est le même paiement, puis décidez.
payment-date-out-of-range = La date de ce paiement est antérieure à nos premières commandes, ou dans le futur. Comparez avec l'extrait de la banque et décidez.
payment-no-account-to-return-to = L'argent doit être rendu, mais la banque n'indique aucun compte. Demandez un compte au payeur.
payment-amount-differs = Un de nos paiements est comptabilisé avec un autre montant. Comparez le fichier de paiement avec l'extrait de la banque et décidez.
payment-out-of-turn = Un de nos paiements est comptabilisé deux fois, ou est revenu avant de partir. Comparez avec l'extrait de la banque et décidez.
payment-return-of-unknown-payment = La banque renvoie un paiement qui n'est pas de nous. Demandez à la banque ce que c'est.
payment-order-withdrawn = La commande liée à ce paiement a été annulée. Décidez de nouveau ce que devient l'argent.
payment-other-account = La ligne concerne un compte qui n'est pas à nous ; elle est restée telle quelle. Vous ne devez rien faire.
payment-credited = L'argent a acheté des titres-services. Vous ne devez rien faire.
payment-expired = Des titres-services sont périmés, et nous en rendons le prix. Vous ne devez rien faire.
payment-refund = Vous nous avez demandé de reprendre des titres-services. Vous ne devez rien faire.
payment-seen = Quelqu'un a regardé la ligne et l'a laissée telle quelle. Vous ne devez rien faire.
