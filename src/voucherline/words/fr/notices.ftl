## Les mots qui sont les mêmes dans chaque avis

notice-value = { $value }
notice-greeting = Bonjour { $name },
notice-greeting-family = À la famille de { $name },
notice-vouchers = { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }
notice-label-helper = Aide-ménagère ou aide-ménager
notice-label-company = Entreprise
notice-label-user = Numéro d'utilisateur
notice-label-day = Jour
notice-label-hours = Heures
notice-label-activity = Activité
notice-label-was-day = Jour, au début
notice-label-was-hours = Heures, au début
notice-label-was-activity = Activité, au début
notice-label-due = Ce travail coûte
notice-label-missing = Il manque encore
notice-label-reference = Référence
notice-label-wallet = Dans le portefeuille
notice-label-kept = Dont réservés pour du travail qui attend une réponse
notice-label-free = Libres
notice-label-amount = Montant
notice-label-account = À payer sur le compte
notice-label-communication = Communication structurée
notice-label-bought = Achetés
notice-label-given-back = Vous est rendu
notice-label-served = Utilisés tout de suite
notice-label-vouchers = Titres-services

notice-help = Une question ? Appelez le { $line } et appuyez sur 0. Vous parlerez au service clientèle.
notice-nothing-to-do = Vous ne devez rien faire.
notice-written-in-english = Cet avis est en anglais, car nous n'écrivons pas encore dans votre langue.

## Comment vous répondez

notice-how-to-answer = Comment répondre
notice-answer-online = Allez sur { $portal } et connectez-vous.
notice-answer-online-choose = Choisissez le travail du { $day }. Cliquez sur « Confirmer » si c'est exact. Cliquez sur « Contester » si ce n'est pas exact.
notice-answer-call = Appelez le { $line }, le jour ou la nuit.
notice-answer-number = Tapez votre numéro d'utilisateur : { $number }.
notice-answer-code = Tapez votre code téléphonique. Il se trouve dans une de nos lettres.
notice-answer-keys = Écoutez le jour et les heures. Appuyez sur { $yes } si c'est exact. Appuyez sur { $no } si ce n'est pas exact.
notice-answer-person = Vous préférez parler à quelqu'un ? Appuyez sur 0.
notice-answer-missed-call = Nous n'avons pas pu vous joindre par téléphone. À vous de nous appeler.

## Le talon qui revient

notice-slip-heading = Vous préférez répondre par la poste ? Cochez et renvoyez ce talon.
notice-slip-yes = Oui, c'est exact.
notice-slip-hours = Non, les heures ne sont pas exactes.
notice-slip-day = Non, le jour n'est pas exact.
notice-slip-did-not-happen = Non, personne n'a travaillé.
notice-slip-other = Non, pour une autre raison :
notice-slip-work = { $helper } ({ $company }), { $day }, { $hours }
notice-slip-solution-heading = Vous voulez faire autrement ? Cochez et renvoyez ce talon.
notice-slip-solution-line = Numéro d'utilisateur { $number }
notice-slip-solution-online = Je règle tout en ligne.
notice-slip-solution-email = Je reçois des e-mails et je réponds par téléphone.
notice-slip-solution-telephone = Vous m'appelez et je réponds par téléphone.
notice-slip-confirmation-email = Je reçois la confirmation d'une commande par e-mail.
notice-slip-confirmation-letter = Je reçois la confirmation d'une commande par lettre.
notice-slip-account-heading = Dites-nous votre compte : complétez et renvoyez ce talon.
notice-slip-account-line = Au nom de { $name }
notice-slip-account-iban = Mon numéro de compte (IBAN) :
notice-slip-form-heading = Votre réponse sur votre formulaire
notice-slip-form-line = { $name }, formulaire { $reference }
notice-slip-form-answer = Ma réponse :

## Comment vous commandez

notice-how-to-order = Comment commander
notice-order-missing = Voici comment commander ce qui manque.
notice-order-transfer = Versez { $amount } sur le compte { $account }. C'est le prix de { $count ->
        [one] { $count } titre-service
       *[other] { $count } titres-services
    }.
notice-order-communication = Écrivez ces chiffres dans la case « communication structurée » : { $communication }.
notice-order-then = Dès que l'argent est là, nous vous confirmons vos titres-services.
notice-order-portal = Vous pouvez aussi commander en ligne, sur { $portal }.
