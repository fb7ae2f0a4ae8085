## Du travail chez vous : ce qui s'est passé

notice-prestation-to-answer-subject = { $helper } a travaillé { $hours } le { $day } : est-ce exact ?
notice-prestation-to-answer = { $helper }, de l'entreprise { $company }, a travaillé { $hours } pour vous le { $day }. Nous vous demandons si c'est exact.
notice-prestation-amended-subject = Le travail de { $helper } du { $day } est corrigé : est-ce exact ?
notice-prestation-amended = L'entreprise { $company } a corrigé le travail de { $helper }. Il est noté maintenant : { $hours } le { $day }.
notice-answer-reminder-subject = Nous attendons votre réponse : { $helper }, { $hours } le { $day }
notice-answer-reminder = Nous vous avons demandé si le travail de { $helper } du { $day } est exact. Nous n'avons pas encore votre réponse.
notice-prestation-cancelled-subject = Le travail de { $helper } du { $day } ne compte plus
notice-prestation-cancelled = Le travail de { $helper } du { $day } ({ $hours }) est annulé. Vous ne payez rien.
notice-contest-maintained-subject = L'entreprise { $company } maintient le travail du { $day } : qu'en dites-vous ?
notice-contest-maintained = Vous avez dit non au travail de { $helper } du { $day }. L'entreprise { $company } maintient { $hours }.
notice-contest-decided-subject = Une décision est prise sur le travail de { $helper } du { $day }
notice-contest-decided-company = Le service clientèle donne raison à l'entreprise { $company }. Le travail de { $helper } du { $day } compte : { $hours }.
notice-contest-decided-household = Le service clientèle vous donne raison. Le travail de { $helper } du { $day } ne compte pas. Vous ne payez rien.
notice-shortage-subject = Vous avez trop peu de titres-services pour le travail du { $day }
notice-shortage = Le travail de { $helper } du { $day } est approuvé, mais il n'est pas encore tout à fait payé. Il manque { $missing ->
        [one] { $missing } titre-service
       *[other] { $missing } titres-services
    }.
notice-shortage-then = { $missing ->
        [one] Commandez-le
       *[other] Commandez-les
    } maintenant. Dès que votre paiement est là, il sert d'abord à payer ce travail.
notice-shortage-then-closed = Vous ne pouvez pas commander de titres-services en ce moment. Appelez-nous : nous vous dirons que faire.
notice-outside-vouchers-subject = Vous payez le travail du { $day } directement à l'entreprise { $company }
notice-outside-vouchers = Nous ne pouvons plus payer le travail de { $helper } du { $day } avec des titres-services. Il a manqué { $missing ->
        [one] { $missing } titre-service
       *[other] { $missing } titres-services
    } trop longtemps.
notice-outside-vouchers-then = L'entreprise { $company } va vous demander l'argent elle-même. Attendez sa facture. Les titres-services réservés pour ce travail sont de nouveau libres.
notice-prestation-corrected-subject = Nous avons réparé une erreur : le travail de { $helper } du { $day }
notice-prestation-corrected = Le travail de { $helper } du { $day } ({ $hours }) était payé avec { $due ->
        [one] { $due } titre-service
       *[other] { $due } titres-services
    }. C'était une erreur. Nous avons tout annulé : ce qui a servi à le payer est de nouveau à vous.
notice-holder-confirmed-subject = { $holder } a répondu pour vous : travail du { $day }
notice-holder-confirmed = { $holder }, qui a votre mandat, a dit oui : le travail de { $helper } du { $day } ({ $hours }) est exact.
notice-holder-contested-subject = { $holder } a dit non pour vous : travail du { $day }
notice-holder-contested = { $holder }, qui a votre mandat, a dit non : le travail de { $helper } du { $day } ({ $hours }) n'est pas exact. { $company } doit maintenant répondre.
notice-holder-said-right-subject = { $holder } a répondu pour vous à notre question sur le { $day }
notice-holder-said-right = { $holder } a votre mandat. Nous avions demandé si le travail de { $helper } du { $day } ({ $hours }) était exact : personne n'y avait répondu. { $holder } a dit : oui, il était exact.
notice-holder-said-wrong-subject = { $holder } a répondu pour vous à notre question sur le { $day }
notice-holder-said-wrong = { $holder } a votre mandat. Nous avions demandé si le travail de { $helper } du { $day } ({ $hours }) était exact : personne n'y avait répondu. { $holder } a dit : non, il n'était pas exact. Le service clientèle le vérifie maintenant.
notice-holder-answered-else = Vous n'êtes pas d'accord avec { $holder } ? Dites-le-nous tout de suite.
notice-sample-question-subject = Une petite question : le travail de { $helper } du { $day } était-il exact ?
notice-sample-question = { $helper }, de l'entreprise { $company }, a travaillé { $hours } pour vous le { $day }. Vous n'avez pas répondu. Cela a donc compté comme un oui le { $agreed }.
notice-sample-question-why = Chaque semaine, nous demandons à quelques personnes si un tel oui était exact. C'est le hasard qui choisit. Répondre n'est pas obligatoire.
notice-sample-question-no = Si vous dites non, le service clientèle vérifie.

## Ce que cela veut dire

notice-costs-nothing = Ce travail ne coûte pas de titre-service maintenant : ce n'est pas encore une heure pleine. Les minutes s'ajoutent à un autre travail de l'entreprise { $company }.
notice-costs = Ce travail coûte { $due ->
        [one] { $due } titre-service. Il est réservé
       *[other] { $due } titres-services. Ils sont réservés
    } pour cela.
notice-costs-missing = Ce travail coûte { $due ->
        [one] { $due } titre-service
       *[other] { $due } titres-services
    }. Il en manque encore { $missing }. { $missing ->
        [one] Commandez-le
       *[other] Commandez-les
    } maintenant. Même s'il y en a trop peu, nous vous demandons si le travail est exact.
notice-costs-missing-closed = Ce travail coûte { $due ->
        [one] { $due } titre-service
       *[other] { $due } titres-services
    }. Il en manque encore { $missing }. Vous ne pouvez pas commander de titres-services en ce moment. Nous vous demandons quand même si le travail est exact.
notice-part-hours = Un titre-service paie une heure pleine. Les minutes en trop s'ajoutent à un autre travail.
notice-released = Des titres-services étaient réservés pour ce travail ? Ils sont de nouveau libres.
notice-kept-stays = Les titres-services pour ce travail restent réservés jusqu'à la décision.
notice-reason-company = L'entreprise { $company } écrit : « { $reason } »
notice-reason-customer-service = La raison : « { $reason } »
notice-decided-paid = Nous payons ce travail avec vos titres-services.
notice-amended-before = Avant, il était noté : { $hours } le { $day }.

## Le temps que vous avez

notice-time-begins = Votre délai commence seulement quand cet avis vous est arrivé.
notice-time-begins-after-company = Votre délai commence seulement quand cet avis vous est arrivé et quand l'entreprise { $company } a dit oui aussi.
notice-silence-is-yes = Si vous ne répondez pas à temps, cela compte comme un oui et nous payons le travail.
notice-silence-is-no-answer = Ici, ne pas répondre ne compte pas comme un oui. Nous attendons votre réponse.
notice-maintained-choice = Si c'est exact malgré tout, dites oui. Si vous restez sur votre non, vous ne devez rien faire : le service clientèle décide. Ici, ne pas répondre ne compte pas comme un oui.
