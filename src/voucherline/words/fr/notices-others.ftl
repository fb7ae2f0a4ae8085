## Aides-ménagères et aides-ménagers

notice-helper-hours-contested-subject = Une personne n'est pas d'accord avec vos heures du { $day }
notice-helper-hours-contested = Vous avez travaillé { $hours } le { $day } pour l'entreprise { $company }. La personne chez qui vous avez travaillé dit que quelque chose n'est pas exact.
notice-helper-hours-contested-then = L'entreprise { $company } vérifie avec cette personne. Dites à l'entreprise comment cela s'est passé pour vous.
notice-helper-hours-amended-subject = Vos heures du { $day } sont corrigées
notice-helper-hours-amended = L'entreprise { $company } a corrigé vos heures. Il est noté maintenant : { $hours } le { $day }.
notice-helper-hours-amended-then = Ce n'est pas exact ? Parlez-en avec l'entreprise { $company }.
notice-helper-hours-cancelled-subject = Vos heures du { $day } ne comptent plus
notice-helper-hours-cancelled = Vos heures du { $day } ({ $hours }) pour l'entreprise { $company } sont annulées.
notice-helper-hours-cancelled-then = Vous avez travaillé ce jour-là ? Parlez-en avec l'entreprise { $company }.
notice-helper-hours-confirmed-subject = Vos heures du { $day } sont maintenant acceptées
notice-helper-hours-confirmed = Vos heures du { $day } pour l'entreprise { $company } sont confirmées : { $hours }.
notice-helper-hours-confirmed-then = Vous n'avez plus rien à faire.
notice-helper-hours-decided-subject = Une décision est prise sur vos heures du { $day }
notice-helper-hours-decided-company = Le service clientèle a décidé : vos heures du { $day } pour { $company } comptent ({ $hours }).
notice-helper-hours-decided-household = Le service clientèle a donné raison à la personne chez qui vous avez travaillé. Vos heures du { $day } ({ $hours }) pour l'entreprise { $company } ne comptent pas.
notice-helper-hours-decided-then = Vous avez des questions ? Parlez-en avec l'entreprise { $company }.
notice-helper-hours-corrected-subject = Vos heures du { $day } sont rectifiées
notice-helper-hours-corrected = À cause d'une erreur, nous avons annulé vos heures du { $day } pour { $company } ({ $hours }).
notice-helper-hours-corrected-then = Vous avez travaillé ce jour-là ? Parlez-en avec l'entreprise { $company }.
notice-helper-objection-answered-subject = Une réponse à ce que vous avez écrit sur vos heures du { $day }
notice-helper-objection-answered = Vous avez écrit que vos heures du { $day } pour { $company } ne sont pas exactes. Une réponse est là.
notice-helper-answer = La réponse : « { $words } »
notice-helper-objection-answered-then = Ce n'est toujours pas exact ? Parlez-en avec l'entreprise { $company }.
notice-contest-reason = La raison donnée : { $why ->
        [hours] les heures ne sont pas exactes.
        [day] le jour n'est pas exact.
        [did-not-happen] personne n'a travaillé.
       *[other] il y a une autre raison.
    }
notice-contest-words = L'utilisateur ou l'utilisatrice écrit : « { $words } »

## Entreprises

notice-company-contested-subject = La prestation de { $helper } du { $day } est contestée
notice-company-contested = La prestation de { $helper } du { $day } ({ $hours }) est contestée par l'utilisateur ou l'utilisatrice. Nous vous demandons votre réponse.
notice-company-contested-then = Si vous ne répondez pas à temps, le service clientèle décide. Ici, le silence ne compte pas comme un oui.
notice-company-how-to-answer = Ce que vous pouvez faire
notice-company-portal = Allez sur { $portal } et ouvrez la prestation du { $day }.
notice-company-talk = Prenez contact avec cette personne et demandez ce qui n'est pas exact.
notice-company-choose = Choisissez ensuite : corriger la prestation, l'annuler ou la maintenir. Si vous la maintenez, donnez vos raisons.
notice-company-contest-withdrawn-subject = La prestation de { $helper } du { $day } est finalement confirmée
notice-company-contest-withdrawn = L'utilisateur ou l'utilisatrice ne conteste plus la prestation de { $helper } du { $day } ({ $hours }). Cela compte comme un oui.
notice-company-decided-subject = Une décision est prise sur la prestation de { $helper } du { $day }
notice-company-decided-company = Le service clientèle a décidé que la prestation de { $helper } du { $day } compte : { $hours }.
notice-company-decided-household = Le service clientèle ne vous donne pas raison. La prestation de { $helper } du { $day } ({ $hours }) ne compte pas et n'est pas payée.
notice-company-outside-vouchers-subject = La prestation de { $helper } du { $day } est à payer hors titres-services
notice-company-outside-vouchers = Pour la prestation de { $helper } du { $day } ({ $hours }), il a manqué trop longtemps { $missing ->
        [one] { $missing } titre-service
       *[other] { $missing } titres-services
    }. Nous ne pouvons plus payer cette partie avec des titres-services.
notice-company-outside-vouchers-then = Vous pouvez demander cette partie directement à l'utilisateur ou à l'utilisatrice.
notice-company-corrected-subject = La prestation de { $helper } du { $day } est rectifiée
notice-company-corrected = Nous avons réparé une erreur dans la prestation de { $helper } du { $day } ({ $hours }). Les titres-services sont rendus à l'utilisateur ou à l'utilisatrice.
notice-company-corrected-then = Cette prestation vous a déjà été payée ? Nous vous dirons comment nous réglons cela.
notice-company-paid-subject = Nous vous avons payé
notice-company-paid = Le { $day }, un paiement de { $amount } est parti vers vous, pour { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }.
notice-company-paid-then = Le décompte montre chaque prestation avec votre propre référence.
notice-company-payment-came-back-subject = Notre paiement est revenu
notice-company-payment-came-back = Notre paiement de { $amount } du { $day }, pour { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }, est revenu de votre banque.
notice-company-payment-came-back-then = Nous vous devons toujours cet argent. Vérifiez votre numéro de compte et dites-nous s'il a changé.
