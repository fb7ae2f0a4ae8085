# Les frais qu’une entreprise demande en plus du titre-service : ce que l’utilisateur en apprend et en voit, et où l’entreprise les annonce.

## À l’utilisateur

notice-extra-cost-announced-subject = { $company } vous demandera des frais supplémentaires à partir du { $day }
notice-extra-cost-announced = À partir du { $day }, { $company } vous demande { $amount } { $per ->
        [hour] pour chaque heure de travail
       *[month] par mois
    }. Cela s'ajoute à vos titres-services.
notice-extra-cost-not-ours = Vous payez cet argent à { $company } directement. Nous ne l'encaissons pas, et il ne se paie pas avec vos titres-services.
notice-extra-cost-doing = Vous n'êtes pas d'accord, ou quelque chose n'est pas clair ?
notice-extra-cost-talk = Parlez-en avec { $company } avant le { $day }.
notice-extra-cost-other = Vous pouvez toujours choisir une autre entreprise.
notice-extra-cost-withdrawn-subject = { $company } ne vous demandera finalement pas de frais supplémentaires
notice-extra-cost-withdrawn = { $company } avait annoncé des frais supplémentaires : { $amount } { $per ->
        [hour] pour chaque heure de travail
       *[month] par mois
    }. Ils devaient commencer le { $day }. Cela n'aura pas lieu.
notice-extra-cost-ended-subject = { $company } ne vous demandera bientôt plus de frais supplémentaires
notice-extra-cost-ended = { $company } vous demande maintenant { $amount } { $per ->
        [hour] pour chaque heure de travail
       *[month] par mois
    }. Cela vaut encore jusqu'au { $day } compris.
notice-extra-cost-amount = { $amount } { $per ->
        [hour] par heure
       *[month] par mois
    }
notice-label-extra-cost-purpose = Pour quoi
notice-label-first-day = À partir du
notice-label-last-day = Dernier jour

## Sur les pages

extra-costs = Frais supplémentaires
extra-cost-amount = { $amount } { $per ->
        [hour] par heure
       *[month] par mois
    }
extra-cost-standing = { $standing ->
        [coming] pas encore commencés
        [running] en vigueur
        [over] terminés
       *[withdrawn] retirés
    }
extra-cost-from = à partir du { $first }
extra-cost-between = du { $first } au { $last }
extra-costs-coming = À venir
extra-costs-running = En vigueur
extra-costs-before = Auparavant
extra-costs-what = En plus des titres-services, une entreprise peut vous demander des frais, par exemple pour les déplacements. Elle doit vous le dire à l’avance.
extra-costs-not-ours = Vous payez ces frais à l’entreprise directement. Nous ne les encaissons pas, et ils ne se paient jamais avec vos titres-services.
extra-costs-none = Aucune entreprise ne vous a annoncé de frais supplémentaires.
extra-costs-of-household-none = Aucune entreprise n’a annoncé de frais supplémentaires.
extra-cost-told-on = Annoncés le { $day }

## L’entreprise annonce

office-costs = Frais supplémentaires
office-costs-what = Demandez-vous aux utilisateurs des frais en plus des titres-services ? Annoncez-les d’abord ici. Nous prévenons chaque utilisateur par le moyen qu’il a choisi.
office-costs-not-ours = Vous encaissez cet argent vous-même. Nous ne l’encaissons pas, rien n’en est inscrit à votre compte chez nous, et les titres-services ne le paient jamais.
office-costs-new = Annoncer des frais supplémentaires
office-costs-to = À qui ?
office-costs-to-open = À tous les utilisateurs avec qui vous avez du travail en attente d’une réponse
office-costs-to-numbers = Aux utilisateurs qui ont ces numéros
office-costs-numbers = Numéros d’utilisateur
office-costs-numbers-hint = Un par ligne : 12 chiffres, comme sur la carte de l’utilisateur.
office-costs-purpose = Pour quoi sont ces frais ?
office-costs-purpose-hint = En quelques mots, comme l’utilisateur les lira. { $most } caractères au plus.
office-costs-amount = Combien, en euros ?
office-costs-amount-hint = Par exemple 0,50
office-costs-per = Par
office-costs-per-name = { $per ->
        [hour] heure de travail
       *[month] mois
    }
office-costs-first = À partir de quel jour ?
office-costs-first-hint = Au plus tôt le { $first } : les utilisateurs doivent le savoir à l’avance.
office-costs-check = Vérifier avant d’annoncer
office-costs-preview = Est-ce juste ?
office-costs-preview-count = { $good ->
        [0] Personne ne sera prévenu.
        [one] Un utilisateur sera prévenu.
       *[other] { $good } utilisateurs seront prévenus.
    } { $bad ->
        [0] Rien n’est refusé.
        [one] Un numéro est refusé.
       *[other] { $bad } numéros sont refusés.
    }
office-costs-result = Ce qui se passe
office-costs-row = { $how ->
        [new] sera prévenu
       *[repeated] a déjà été prévenu
    }
office-costs-go = Annoncer
office-costs-change = Modifier
office-costs-announced = { $good ->
        [0] Personne n’est prévenu.
        [one] Un utilisateur sera prévenu.
       *[other] { $good } utilisateurs seront prévenus.
    } { $bad ->
        [0] Aucun numéro n’a été refusé.
        [one] Un numéro a été refusé.
       *[other] { $bad } numéros ont été refusés.
    }
office-costs-who-missing = Dites à qui : choisissez l’un des deux, et entrez au moins un numéro.
office-costs-too-many = { $most } numéros au plus à la fois.
office-costs-none-open = Vous n’avez pas de travail en attente d’une réponse.
office-costs-amount-unreadable = Entrez un montant comme 0,50.
office-costs-per-missing = Choisissez : par heure de travail ou par mois.
office-costs-none = Vous n’avez annoncé aucuns frais supplémentaires.
office-costs-households = { $count ->
        [one] Un utilisateur
       *[other] { $count } utilisateurs
    }
office-costs-withdraw = Retirer
office-costs-withdrawn = { $count ->
        [0] Cette annonce était déjà retirée.
        [one] Annonce retirée. Un utilisateur sera prévenu.
       *[other] Annonce retirée. { $count } utilisateurs seront prévenus.
    }
office-costs-end = Y mettre fin
office-costs-end-last = Dernier jour
office-costs-ended = { $count ->
        [one] Ces frais prennent fin. Un utilisateur sera prévenu.
       *[other] Ces frais prennent fin. { $count } utilisateurs seront prévenus.
    }

## Refusé

extra-cost-incomplete = { $what ->
        [purpose] Dites pour quoi sont ces frais.
       *[amount] Dites combien : plus que rien.
    }
extra-cost-too-soon = Un utilisateur doit connaître les frais supplémentaires à l’avance : ils peuvent commencer au plus tôt le { $earliest }.
extra-cost-too-far-ahead = C’est trop loin : les frais supplémentaires peuvent commencer au plus tard le { $latest }.
extra-cost-above-cap = Dans ce régime, une entreprise peut demander au plus { $most } par heure de travail, et rien par mois.
extra-cost-not-for-household = Vous ne pouvez pas travailler pour l’utilisateur qui a le numéro { $number } ; vous ne pouvez donc pas non plus annoncer de frais.
extra-cost-unknown = Vous n’avez pas annoncé de tels frais.
extra-cost-begun = Ces frais sont en vigueur depuis le { $first }. Ils ne peuvent plus être retirés ; vous pouvez y mettre fin.
extra-cost-not-running = Ces frais ne peuvent pas prendre fin le { $day } : choisissez un jour à partir d’aujourd’hui où ils sont encore en vigueur.
