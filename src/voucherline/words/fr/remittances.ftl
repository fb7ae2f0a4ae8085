## Ce qui figure sur l'extrait du bénéficiaire quand de l'argent est rendu : 140 lettres au plus, sans accents

remittance-unknown-number = Voucherline: nous ne connaissons pas ce numero d'utilisateur, argent rendu.
remittance-broken-check-digits = Voucherline: faute de frappe dans le numero d'utilisateur, argent rendu.
remittance-no-number = Voucherline: aucun numero d'utilisateur avec votre paiement, argent rendu.
remittance-wrong-account = Voucherline: ce compte ne sert pas a vos commandes, argent rendu.
remittance-below-smallest-order = Voucherline: moins que la plus petite commande, argent rendu.
remittance-amount-too-small = Voucherline: moins que le prix d'un titre-service, argent rendu.
remittance-account-frozen = Voucherline: compte d'utilisateur bloque, argent rendu. Appelez-nous.
remittance-account-closed = Voucherline: compte d'utilisateur cloture, argent rendu. Appelez-nous.
remittance-account-excluded = Voucherline: pas de commandes pour ce compte pour le moment, argent rendu.
remittance-quota-used-up = Voucherline: tous les titres-services de cette annee sont achetes, argent rendu.
remittance-remainder = Voucherline: le reste de votre paiement, trop peu pour un titre-service de plus.
remittance-more-than-quota = Voucherline: le reste de votre paiement, plus que les titres-services de cette annee.
remittance-by-hand = Voucherline: le service clientele vous rend votre argent.
remittance-expired = Voucherline: argent rendu pour des titres-services perimes.
remittance-refund = Voucherline: argent rendu pour des titres-services, a votre demande.
remittance-other = Voucherline: votre argent vous est rendu.
