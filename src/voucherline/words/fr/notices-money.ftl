## Les commandes, et l'argent rendu

notice-order-credited-subject = { $count ->
        [one] Votre titre-service est là
       *[other] Vos { $count } titres-services sont là
    }
notice-order-credited = Nous avons reçu votre paiement de { $amount }. Vous avez acheté { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }.
notice-order-first = Du travail attend encore des titres-services ? Nous le payons d'abord.
notice-order-lot = { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    } à { $price }, à utiliser jusqu'au { $day } inclus
notice-order-served = { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    } pour le travail de { $helper } du { $day }
notice-order-given-back = { $count ->
        [one] Il coûte
       *[other] Ensemble, ils coûtent
    } { $cost } : il restait { $amount }. Nous vous rendons cet argent.
notice-payment-returned-subject = Nous vous rendons votre paiement
notice-payment-returned = Nous avons reçu un paiement de vous et nous vous rendons { $amount }.
notice-payment-returned-other = Le service clientèle peut vous dire pourquoi.
notice-free-vouchers-subject = { $count ->
        [one] Vous recevez { $count } titre-service gratuit
       *[other] Vous recevez { $count } titres-services gratuits
    }
notice-free-vouchers = Votre preuve est en ordre. Il y a donc { $count ->
        [one] { $count } titre-service gratuit
       *[other] { $count } titres-services gratuits
    } dans votre portefeuille, à utiliser jusqu'au { $day } inclus.
notice-free-vouchers-terms = Nous ne remboursons pas les titres-services gratuits. Ils comptent dans le nombre permis par an.

## Les titres-services qui arrivent à leur fin

notice-expiry-warning-subject = { $count ->
        [one] { $count } titre-service est encore valable
       *[other] { $count } titres-services sont encore valables
    } jusqu'au { $day } inclus
notice-expiry-warning = { $count ->
        [one] { $count } titre-service de votre portefeuille est encore valable
       *[other] { $count } titres-services de votre portefeuille sont encore valables
    } jusqu'au { $day } inclus. { $count ->
        [one] Utilisez-le
       *[other] Utilisez-les
    } à temps.
notice-expiry-refunded = Ce que vous n'avez pas utilisé à ce moment-là, nous vous le remboursons sans que vous le demandiez : au plus { $amount }.
notice-expiry-lost = Ce que vous n'avez pas utilisé à ce moment-là est perdu. Le prix total est de { $amount }. Vous pouvez demander cet argent tant que { $count ->
        [one] le titre-service est valable
       *[other] les titres-services sont valables
    }.
notice-expiry-free-lost = Ce que vous n'avez pas utilisé à ce moment-là est perdu. { $count ->
        [one] Ce titre-service était gratuit
       *[other] Ces titres-services étaient gratuits
    } : il n'y a pas d'argent à rendre.
notice-expiry-kept = Les titres-services réservés pour du travail ne se perdent pas.
notice-how-to-ask-refund = Comment demander l'argent
notice-ask-refund-call = Appelez le { $line } et appuyez sur 0.
notice-ask-refund-say = Donnez votre numéro d'utilisateur, { $number }, et dites que vous voulez votre argent.
notice-vouchers-expired-subject = { $count ->
        [one] { $count } titre-service est périmé
       *[other] { $count } titres-services sont périmés
    }
notice-vouchers-expired = { $count ->
        [one] { $count } titre-service était valable
       *[other] { $count } titres-services étaient valables
    } jusqu'au { $day } inclus. { $count ->
        [one] Il est maintenant périmé
       *[other] Ils sont maintenant périmés
    }.
notice-expired-refunded = Nous vous en rendons le prix : { $amount }, sur le compte qui finit par { $ends }.
notice-expired-no-account = Nous vous en rendons le prix : { $amount }. Nous ne savons pas encore sur quel compte. Dites-le-nous par lettre.
notice-expired-lost = Selon les règles, nous ne rendons rien.
notice-expired-free = { $count ->
        [one] Le titre-service était gratuit
       *[other] Les titres-services étaient gratuits
    } : il n'y a pas d'argent à rendre.
notice-vouchers-refunded-subject = Nous vous remboursons { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }
notice-vouchers-refunded = Vous nous avez demandé de reprendre { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }. Nous vous rendons { $amount }.
notice-refunded-to = L'argent va sur le compte qui finit par { $ends }.
notice-refunded-no-account = Nous ne savons pas encore sur quel compte. Dites-le-nous par lettre.
