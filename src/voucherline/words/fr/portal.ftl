portal-home = Aperçu
portal-hello = Bonjour, { $name }
portal-card = Votre carte avec votre numéro, à imprimer (PDF)
portal-number = Votre numéro d’utilisateur : { $number }
portal-answer = À répondre
portal-history = Tout le travail
portal-order = Commander
portal-wallet = Portefeuille
portal-messages = Messages
portal-absence = Absence
portal-answer-none = Rien n’attend votre réponse.
portal-answer-some = { $count ->
        [one] Une prestation attend votre réponse.
       *[other] { $count } prestations attendent votre réponse.
    }
portal-answer-how = Vérifiez ce que l’aide-ménagère a encodé. Si c’est juste, cochez et confirmez. Si ce n’est pas juste, contestez.
portal-answer-go = Répondre
portal-confirm = Confirmer ce qui est coché
portal-confirm-one = Confirmer
portal-contest = Contester
portal-contest-which = Contester : { $helper }, { $day }
portal-why = Jusqu’à quand, et pourquoi ?
portal-tick-none = Rien n’est coché. Cochez ce qui est juste, puis confirmez.
portal-confirmed = { $count ->
        [one] Une prestation est confirmée.
       *[other] { $count } prestations sont confirmées.
    }
portal-contested = Votre contestation est notée. L’entreprise doit maintenant répondre ; entre-temps, rien ne peut être approuvé par le silence.
portal-contest-reason = Qu’est-ce qui n’est pas juste ?
portal-reason-hours = Le nombre d’heures
portal-reason-day = Le jour
portal-reason-did-not-happen = Personne n’est venu travailler
portal-reason-other = Autre chose
portal-contest-words = Voulez-vous ajouter quelque chose ? (facultatif)
portal-contest-then = L’entreprise lit ceci et doit répondre. Vous pouvez retirer votre contestation tant que rien n’est décidé.
portal-take-back = Retirer la contestation et confirmer
portal-day = Jour
portal-hours = Heures
portal-activity = Activité
portal-helper = Aide-ménagère
portal-company = Entreprise
portal-state = État
portal-vouchers = Titres-services
portal-vouchers-of-work = { $due } nécessaires : { $held } mis de côté, { $spent } utilisés, { $missing } manquent encore
portal-story = Ce qui s’est passé
portal-history-none = Aucun travail ne correspond.
portal-filter-go = Montrer
portal-older = Plus ancien
portal-newer = Plus récent
portal-wallet-in = Dans le portefeuille
portal-wallet-kept = Mis de côté pour du travail qui attend une réponse
portal-wallet-free = Libres
portal-wallet-expires = Expirent en premier
portal-wallet-expires-when = { $count }, jusqu’au { $day } inclus
portal-lots = Vos titres-services, les plus anciens d’abord
portal-lot-bought = Achetés le
portal-lot-expires = Valables jusqu’au
portal-lot-price = Prix par titre
portal-lot-left = Restants
portal-wallet-none = Il n’y a pas de titres-services dans votre portefeuille. Commandez-en pour que votre aide-ménagère puisse être payée.
portal-order-how-many = Combien de titres-services voulez-vous ?
portal-order-hint = Un titre par heure de travail.
portal-order-quote = Calculer
portal-order-piece = { $count ->
        [one] 1 titre
       *[other] { $count } titres
    } à { $price }
portal-order-total = Total à payer
portal-order-left = Vous pouvez encore acheter { $count } titres-services cette année, ceux-ci compris.
portal-order-pay = Voici comment payer
portal-order-account = Compte
portal-order-communication = Communication structurée
portal-order-amount = Montant
portal-order-scan = Ou scannez ce code avec l’application de votre banque.
portal-order-then = Dès que la banque nous signale le paiement, les titres sont dans votre portefeuille et vous recevez une confirmation.
portal-messages-none = Nous ne vous avons encore rien fait savoir.
portal-message-when = Quand
portal-message-what = Quoi
portal-message-way = { $channel ->
        [email] par courriel
        [letter] par lettre
        [call] par téléphone
       *[other] sur ces pages
    }
portal-message-said = Tel que c’était envoyé
portal-absence-why = Vous partez quelque temps ? Vos délais s’arrêtent : rien n’est approuvé par le silence pendant votre absence.
portal-absence-first = Premier jour
portal-absence-last = Dernier jour
portal-absence-note = Signaler l’absence
portal-absence-noted = Votre absence est notée.
portal-absence-noted-before = Cette absence était déjà notée : rien ne change.
portal-absence-planned = Ce que vous avez signalé
portal-absence-period = Du { $first } au { $last } inclus
portal-day-unreadable = Indiquez un jour, par exemple 31/12/2026.
portal-refund = Demander un remboursement
portal-refund-why = Vous pouvez rendre les titres-services libres et valables au prix payé. L’argent va au compte d’où vous avez payé.
portal-refund-how-many = Combien en rendez-vous ?
portal-refund-go = Rendre
portal-refunded = { $amount } retournent sur votre compte, avec les prochains paiements.
portal-number-unreadable = Indiquez un nombre entier, comme 20.
portal-looks = Qui a consulté mon dossier
portal-looks-why = Chaque fois que quelqu’un du service clientèle, un inspecteur ou une personne que vous avez mandatée ouvre votre dossier, cela figure ici.
portal-looks-none = Encore personne.
portal-message-call = { $way ->
        [made] Nous vous avons appelé
       *[received] Vous nous avez appelés
    }
portal-message-heard = Vous avez appuyé sur : { $words }
portal-message-secret = Vous avez tapé un code. Il n’a pas été gardé.
portal-message-call-empty = Rien n’a été dit.
portal-message-words = Les mots de l’appel
portal-message-pdf = La lettre telle qu’elle a été imprimée (PDF)
portal-message-paper = Cette lettre apporte un code : il n’est écrit que sur le papier.
portal-messages-what = Tout ce que nous vous avons envoyé ou dit, tel quel, le plus récent d’abord.
portal-messages-older = Les messages et appels plus anciens ne sont plus affichés ici. Vous les trouvez tous dans vos données :
portal-message-hung-up = Vous avez raccroché.
portal-message-silence = Vous n’avez appuyé sur rien.
portal-filter-all = tout
portal-filter-month = Mois
portal-demand-keep = Je vais payer ceci
portal-demand-noted = Votre commande est notée. Elle est faite dès que votre paiement arrive.
portal-demands = Commandes que vous n’avez pas encore payées
portal-demands-what = Elles tombent d’elles-mêmes. Si vous payez plus tard, ou un autre montant, le paiement compte quand même, au prix de ce jour-là.
portal-demand = { $count ->
        [one] Un titre-service
       *[other] { $count } titres-services
    }, { $total }, attendu jusqu’au { $day }
