wallet-in-wallet = Dans le portefeuille : { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }
wallet-kept = Dont réservés pour du travail qui attend une réponse : { $count }
wallet-free = Libres : { $count }
wallet-lot = { $left ->
        [one] { $left } titre-service
       *[other] { $left } titres-services
    } à { $price }, émis le { $issued_on }, valables jusqu'au { $expires_on } inclus : { $kept } réservés, { $free } libres
wallet-lot-counters = Sur { $issued } émis : { $spent } utilisés, { $refunded } restitués, { $expired } périmés
wallet-nothing = Il n'y a pas de titres-services dans le portefeuille.
wallet-goes-back = { $amount } { $state ->
        [ready] part avec les prochains paiements
        [no-account] sera rendu dès que nous saurons sur quel compte
        [in-file] est en route
        [executed] a été rendu
        [came-back] nous est revenu
       *[stopped] n'est plus rendu
    } : { $why }
