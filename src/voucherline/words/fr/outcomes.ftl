## Pourquoi de l'argent est rendu, dit à l'utilisateur

unknown-number = Nous ne connaissons pas le numéro joint à votre paiement : nous vous rendons l'argent. Vérifiez les 12 chiffres et payez de nouveau.
broken-check-digits = Le numéro joint à votre paiement contient une faute de frappe : nous vous rendons l'argent. Vérifiez les 12 chiffres et payez de nouveau.
wrong-account = Vous avez payé sur un compte qui ne sert pas aux commandes : nous vous rendons l'argent. Payez sur le compte indiqué dans notre lettre.
below-smallest-order = Le montant est trop petit pour une commande : nous vous le rendons. Payez au moins la plus petite commande.
amount-too-small = Le montant ne suffit pas pour un titre-service : nous vous le rendons. Payez au moins le prix d'un titre-service.
account-frozen = Votre compte est bloqué : nous vous rendons l'argent. Appelez le service clientèle pour savoir ce que vous pouvez faire.
account-closed = Votre compte est clôturé : nous vous rendons l'argent. Appelez le service clientèle si vous voulez de nouveau commander.
account-excluded = Vous ne pouvez pas commander de titres-services pendant un certain temps : nous vous rendons l'argent. Appelez le service clientèle si vous n'êtes pas d'accord.
quota-used-up = Vous avez acheté tous les titres-services permis cette année : nous vous rendons l'argent. Commandez de nouveau à partir du 1er janvier.
remainder = Nous vous rendons ce qui ne suffit pas pour un titre-service de plus. Vous ne devez rien faire.
more-than-quota = Vous avez payé plus de titres-services que ce qui vous est encore permis cette année. Nous vous rendons le reste ; commandez de nouveau à partir du 1er janvier.

## Ce qui attend dans la corbeille ou reste tel quel, dit au service clientèle

two-candidates = La communication contient plus d'un numéro d'utilisateur. Choisissez le bon, ou rendez l'argent.
foreign-currency = Le paiement n'est pas en euros. Décidez s'il faut le rendre.
no-number = La communication ne contient pas de numéro d'utilisateur. Cherchez l'utilisateur par son compte, ou rendez l'argent.
debit = De l'argent sorti du compte ; pas de commande. Vous ne devez rien faire.
charge = Des frais de la banque ; pas de commande. Vous ne devez rien faire.
interest = Des intérêts de la banque ; pas de commande. Vous ne devez rien faire.
return-of-our-payment = Un de nos paiements est revenu. Vérifiez le compte du bénéficiaire et payez de nouveau.
our-payment = Un de nos paiements, exécuté par la banque. Vous ne devez rien faire.
damaged-line = Une partie de cette ligne est illisible. Comparez avec l'extrait de la banque et décidez.
unknown-line = Nous ne connaissons pas ce genre de mouvement. Regardez-le et décidez.
