# Les conditions des régimes en mots.
console-terms = Conditions
console-terms-about = Les règles de chaque régime en chiffres, avec ce qui n’en est pas certain.
console-terms-since = depuis le { $day }
console-terms-versions = Versions
console-terms-hold = en vigueur aujourd’hui
console-terms-how = Un nouveau prix ou délai est une nouvelle version avec son premier jour, jamais une modification ; ce qui a été décidé sous une version continue de la nommer. Ce qui est marqué indicatif vient d’une source ancienne ou indirecte.
console-terms-indicative = indicatif
console-term = { $what ->
        [person-tranches] Prix des titres-services d’une personne sur un an
        [family-tranches] Prix des titres-services d’un ménage sur un an
        [priority-quota] Au prix de base pour un groupe prioritaire
        [free-for-self-employed-mother] Gratuits pour une mère indépendante
        [smallest-order] Plus petite commande
        [validity] Validité d’un titre-service
        [at-expiry] À l’échéance
        [company-span] L’entreprise répond dans les
        [household-spans] L’utilisateur répond dans les
        [clocks] Horloges de l’entreprise et de l’utilisateur
        [contest-answer-span] L’entreprise répond à une contestation dans les
        [at-shortage] Trop peu de titres-services
        [oldest-paid-months] Travail le plus ancien qu’un nouveau titre-service peut payer
        [exchange-value] Payé à l’entreprise par titre-service
        [two-people-above-minutes] Deux personnes décident des contestations de plus de
        [contact-waiting-span] Une nouvelle coordonnée attend
        [mandate-months] Mandat le plus long
        [absence-months] Plus longue absence en une fois
        [extra-cost-span] Frais supplémentaires annoncés avant, au moins
        [extra-cost-ahead-months] Frais supplémentaires annoncés au plus
        [extra-cost-cap] Frais supplémentaires par heure, au plus
       *[languages] Langues des lettres et des appels
    }
console-term-tranche = { $price } pièce, jusqu’au titre-service numéro { $up_to } de l’année
console-term-vouchers = { $count ->
        [one] un titre-service
       *[other] { $count } titres-services
    }
console-term-months = { $count ->
        [one] un mois
       *[other] { $count } mois
    }
console-term-months-to-the-end = { $count ->
        [one] un mois, jusqu’à la fin du mois
       *[other] { $count } mois, jusqu’à la fin du mois
    }
console-term-working-days = { $count ->
        [one] un jour ouvrable
       *[other] { $count } jours ouvrables
    }
console-term-calendar-days = { $count ->
        [one] un jour civil
       *[other] { $count } jours civils
    }
console-term-at-expiry = { $what ->
        [refund] l’argent est rendu de lui-même
       *[loss] le titre-service est perdu ; argent rendu sur demande avant
    }
console-term-clocks = { $what ->
        [parallel] les deux courent en même temps
       *[household-after-company] celle de l’utilisateur court après celle de l’entreprise
    }
console-term-at-shortage = { $what ->
        [hold-and-wait] ce qu’il y a est gardé, le reste attend la commande suivante
       *[pay-in-parts] payé en parties ; la commande suivante complète
    }
console-term-answers = { $what ->
        [online] en ligne
        [email] par e-mail
       *[telephone] par téléphone
    }, { $entered ->
        [helper] encodé par l’aide-ménagère
       *[company] encodé par l’entreprise
    }: { $days }
