# Changer les conditions : deux superviseurs, la différence, et ce qu’elle veut dire.
console-terms-come = décidées, pas encore en vigueur
console-terms-from-day = à partir du { $day }
console-terms-changes = Modifications
console-terms-propose = Proposer de nouvelles conditions
console-terms-propose-how = Les nombres sont ceux de la version la plus récente. Changez ce qui doit être différent. Un deuxième superviseur voit la différence et l’approuve ou la refuse ; alors seulement elle vaut, à partir de son jour. Ce qui a été émis ou commencé avant garde les conditions de son propre jour.
console-terms-from = À partir de quel jour
console-terms-from-hint = Au plus tôt après-demain, et après toutes les autres versions.
console-terms-day-unreadable = Indiquez un jour, par exemple 31/12/2026.
console-terms-unreadable = Ce nombre n’est pas possible ici. Admis : { $bounds }.
console-terms-bounds = de { $lowest } à { $highest }
console-terms-bounds-minutes = en minutes, de { $lowest } à { $highest }
console-terms-group = { $what ->
        [buying] Acheter
        [answering] Répondre
        [paying] Payer
        [entering] Encoder du travail
        [extra-costs] Frais supplémentaires de l’entreprise
       *[people] Les personnes
    }
console-terms-number = { $what ->
        [person-tranches-price] Prix d’un titre-service, personne, tranche { $place }
        [person-tranches-up-to] Dernier titre-service de l’année, personne, tranche { $place }
        [family-tranches-price] Prix d’un titre-service, ménage, tranche { $place }
        [family-tranches-up-to] Dernier titre-service de l’année, ménage, tranche { $place }
        [priority-quota] Titres-services au prix de base pour un groupe prioritaire
        [free-for-self-employed-mother] Titres-services gratuits pour une mère indépendante
        [smallest-order] Plus petite commande
        [validity] Validité d’un titre-service
        [demand-days] Une commande annoncée échoit après
        [household-spans] L’utilisateur répond dans les ({ $solution ->
                [online] en ligne
                [email] par e-mail
               *[telephone] par téléphone
            }, { $entered ->
                [helper] encodé par l’aide-ménagère
               *[company] encodé par l’entreprise
            })
        [company-span] L’entreprise répond dans les
        [contest-answer-span] L’entreprise répond à une contestation dans les
        [exchange-value] Payé à l’entreprise par titre-service
        [oldest-paid-months] Travail le plus ancien qu’un nouveau titre-service peut payer
        [oldest-entry-months] Travail le plus ancien qui peut être encodé
        [longest-day-minutes] Plus longue journée d’une aide-ménagère
        [two-people-above-minutes] Deux personnes décident des contestations de plus de
        [contact-waiting-span] Une nouvelle coordonnée attend
        [mandate-months] Mandat le plus long
        [extra-cost-span] Frais supplémentaires annoncés avant, au moins
        [extra-cost-ahead-months] Frais supplémentaires annoncés au plus
        [extra-cost-cap] Frais supplémentaires par heure, au plus
       *[absence-months] Plus longue absence en une fois
    }
console-terms-proposed = Proposé. Un deuxième superviseur doit l’approuver.
console-terms-answered = { $what ->
        [approved] Approuvé. Les nouvelles conditions valent à partir de leur jour.
        [refused] Refusé. Rien ne change.
        [withdrawal-asked] Noté. Un deuxième superviseur doit approuver le retrait.
        [withdrawal-approved] Retiré. Ces conditions ne commencent jamais.
       *[withdrawal-refused] Maintenu. Les conditions commencent à leur jour.
    }
console-terms-new = Nouvelles conditions
console-terms-state = { $state ->
        [proposed] attend une deuxième personne
        [decided] décidé par deux personnes
        [leaving] retrait demandé
        [refused] refusé
       *[withdrawn] retiré
    }
console-terms-difference = Ce qui serait différent
console-terms-what = Condition
console-terms-before = Avant
console-terms-after = À partir de ce jour
console-terms-meaning = Ce que cela veut dire
console-terms-means = { $what ->
        [person-tranches] Les paiements que la banque comptabilise à partir du { $day } achètent aux nouveaux prix et jusqu’aux nouveaux nombres. Les titres-services de l’année comptent depuis le 1er janvier.
        [family-tranches] Les paiements que la banque comptabilise à partir du { $day } achètent aux nouveaux prix et jusqu’aux nouveaux nombres. Les titres-services de l’année comptent depuis le 1er janvier.
        [priority-quota] À partir du { $day }, un utilisateur d’un groupe prioritaire peut acheter dans l’année jusqu’au nouveau nombre.
        [free-for-self-employed-mother] Qui reçoit des titres-services gratuits à partir du { $day } reçoit le nouveau nombre.
        [smallest-order] Les paiements que la banque comptabilise à partir du { $day } doivent acheter au moins le nouveau nombre.
        [validity] Les titres-services émis à partir du { $day } sont valables aussi longtemps que le disent les nouvelles conditions.
        [demand-days] Les commandes annoncées à partir du { $day } échoient après le nouveau nombre de jours.
        [household-spans] L’utilisateur a le nouveau nombre de jours pour le travail encodé à partir du { $day }.
        [company-span] L’entreprise a le nouveau nombre de jours pour le travail encodé à partir du { $day }.
        [contest-answer-span] L’entreprise a le nouveau nombre de jours pour répondre aux contestations du travail encodé à partir du { $day }.
        [exchange-value] L’entreprise reçoit le nouveau montant par titre-service, pour le travail fait à partir du { $day }.
        [oldest-paid-months] Les titres-services émis à partir du { $day } paient du travail aussi ancien que le disent les nouvelles conditions.
        [oldest-entry-months] À partir du { $day }, on peut encoder du travail aussi ancien que le disent les nouvelles conditions.
        [longest-day-minutes] À partir du { $day }, le travail s’encode jusqu’à la nouvelle longueur d’une journée.
        [two-people-above-minutes] Les contestations de travail fait à partir du { $day } demandent une deuxième personne au-dessus de la nouvelle durée.
        [contact-waiting-span] Les coordonnées annoncées à partir du { $day } attendent le nouveau nombre de jours.
        [mandate-months] Les mandats donnés à partir du { $day } durent au plus le nouveau nombre de mois.
        [extra-cost-span] Les frais supplémentaires annoncés à partir du { $day } commencent au plus tôt après le nouveau délai.
        [extra-cost-ahead-months] Les frais supplémentaires annoncés à partir du { $day } commencent au plus tard dans le nouveau délai.
        [extra-cost-cap] Les frais supplémentaires qui commencent à partir du { $day } ne dépassent pas le nouveau maximum.
       *[absence-months] Les absences prévues à partir du { $day } sont aussi longues que le disent les nouvelles conditions.
    }
console-terms-old-stays = Ce qui a été émis ou commencé avant ce jour garde ses propres conditions, quel que soit le jour où cela finit.
console-terms-example = Un exemple : encodé le { $day } à 10 h 00, annoncé, validé ou contesté aussitôt. Ce que les gens liraient :
console-terms-too-late = Le jour est trop proche : ceci ne peut plus être approuvé. Qui le veut le propose à nouveau à partir d’un jour plus tardif.
console-terms-answer = Répondre
console-terms-own = Vous l’avez demandé vous-même : un autre superviseur doit l’approuver. Vous pouvez reprendre votre demande.
console-terms-say = { $what ->
        [approved] Approuver
        [refused] Refuser
        [withdrawal-asked] Demander le retrait
        [withdrawal-approved] Approuver le retrait
       *[withdrawal-refused] Maintenir les conditions
    }
console-terms-history = Historique
console-terms-fact = { $what ->
        [TermsProposed] proposé par { $name }
        [TermsDecided] approuvé par { $name }
        [TermsRefused] refusé par { $name }
        [TermsWithdrawalAsked] { $name } a demandé le retrait
        [TermsWithdrawn] retrait approuvé par { $name }
       *[TermsKept] maintenu par { $name }
    }
