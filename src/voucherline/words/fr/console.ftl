console-search = Chercher
console-tray = Corbeille
console-who = { $name }, { role-name }
console-search-box = Qui ?
console-search-hint = Numéro d’utilisateur, nom, numéro de téléphone, adresse ou référence d’un paiement. Les accents et les petites fautes de frappe ne comptent pas.
console-found = { $count ->
        [one] Un compte trouvé
       *[other] { $count } comptes trouvés
    }
console-found-more = Il y en a peut-être d’autres. Ajoutez un mot du nom ou de l’adresse.
console-found-none = Personne n’a été trouvé. Essayez le numéro, ou moins de mots.
console-found-none-figures = Personne n’a été trouvé. Un numéro de téléphone et un code postal doivent être complets ; d’un numéro d’utilisateur, les quatre premiers chiffres suffisent.
console-why = Pourquoi ouvrez-vous le dossier ? (peut rester vide)
console-why-needed = Pourquoi ouvrez-vous le dossier ?
console-look-recorded = Chaque regard dans un dossier est noté, avec qui et pourquoi ; l’utilisateur peut le lire.
console-open = Ouvrir le dossier
console-read-only = Les inspecteurs regardent et ne changent rien. Rien n’a été changé.
console-who-it-is = Qui c’est
console-solution = Participe
console-scheme = Régime et langue
console-address = Adresse
console-telephone = Téléphone
console-email = E-mail
console-none = aucun
console-contact-waits = { $what ->
        [email] Nouvelle adresse e-mail, utilisée à partir du
        [telephone] Nouveaux numéros de téléphone, utilisés à partir du
       *[address] Nouvelle adresse, utilisée à partir du
    }
console-wallet = Portefeuille
console-open-work = Prestations en cours
console-open-work-none = Aucune prestation n’attend quoi que ce soit.
console-until = L’utilisateur peut répondre jusqu’au { $moment }.
console-missing = { $count ->
        [one] Il manque un titre-service.
       *[other] Il manque { $count } titres-services.
    }
console-fact = { $fact ->
        [household-registered] Compte ouvert
        [solution-changed] Participe d’une autre façon
        [preferences-changed] Souhaite être contacté autrement
        [household-state-changed] État du compte changé
        [absence-planned] Absence prévue
        [proof-accepted] Preuve acceptée
        [refund-account-noted] Compte pour les restitutions noté
        [contact-change-asked] Autre coordonnée donnée
        [contact-change-stopped] Changement de coordonnée arrêté
        [contact-changed] Nouvelle coordonnée utilisée
        [form-question-asked] Question posée sur un formulaire
        [form-settled] Formulaire terminé
        [telephone-code-asked] Code téléphonique demandé
        [telephone-code-changed] Code téléphonique changé
        [wrong-codes-keyed] Codes erronés introduits
        [mandate-offered] Mandat donné
        [mandate-accepted] Mandat accepté
        [mandate-ended] Mandat terminé
        [file-seen] Dossier ouvert
        [order-credited] Titres-services achetés
        [payment-returned] Paiement renvoyé
        [payment-account-entered] Compte introduit pour un paiement
        [line-left-alone] Mouvement bancaire laissé tel quel
        [free-vouchers-granted] Titres-services gratuits accordés
        [demand-made] Commande passée, à payer
        [demand-lapsed] Commande échue, non payée
        [order-withdrawn] Commande annulée
        [tax-certificate-due] Attestation fiscale établie
        [vouchers-expired] Titres-services expirés
        [vouchers-refunded] Titres-services restitués
        [expiry-warned] Averti de l’expiration
        [quarterly-statement-due] Relevé trimestriel établi
        [prestation-registered] Prestation encodée
        [prestation-told] Utilisateur informé d’une prestation
        [told-in-person] Informé de vive voix, deux personnes en répondent
        [prestation-telling-failed] La preuve que l’utilisateur était informé est tombée
        [prestation-validated] Prestation validée par l’entreprise
        [prestation-validated-by-silence] Prestation validée par le silence de l’entreprise
        [prestation-confirmed] Prestation confirmée
        [prestation-confirmed-by-silence] Prestation confirmée par le silence
        [prestation-contested] Prestation contestée
        [prestation-amended] Prestation corrigée par l’entreprise
        [contest-maintained] L’entreprise maintient ses heures
        [prestation-cancelled] Prestation annulée
        [prestation-covered] Prestation couverte par de nouveaux titres-services
        [prestation-lapsed] Prestation échue : à payer hors titres-services
        [prestation-decided] Prestation tranchée par le service clientèle
        [prestation-put-in-tray] Prestation mise dans la corbeille
        [clock-moved] Délai déplacé
        [prestation-reimbursed] Prestation payée à l’entreprise
        [reimbursement-came-back] Le versement à l’entreprise est revenu
        [prestation-corrected] Prestation défaite par deux personnes
        [answer-reminded] Rappel de la réponse
        [sample-asked] Interrogé de nouveau sur le silence
        [sample-answered] A répondu sur le silence
        [sample-settled] Réponse sur le silence traitée
        [helper-objected] Objection de l’aide-ménagère
        [objection-settled] Réponse à l’objection
        [company-paid] Entreprise payée
        [company-payment-came-back] Le versement de l’entreprise est revenu
        [contract-signed] Contrat d’une aide-ménagère conclu
        [contract-ended] Contrat d’une aide-ménagère terminé
        [company-reach-changed] Entreprise joignable ailleurs
        [helper-reach-changed] Aide-ménagère joignable ailleurs
        [submission-chosen] L’entreprise a choisi comment elle remet
        [extra-cost-announced] Frais supplémentaires annoncés
        [extra-cost-withdrawn] Frais supplémentaires retirés
        [extra-cost-ended] Fin de frais supplémentaires
        [submission-withdrawn] Remise retirée
        [user-invited] Personne invitée à se connecter
        [user-ended] Personne qui ne se connecte plus
        [password-changed] Mot de passe changé
        [eid-linked] Identité électronique liée
        [device-bound] Appareil d’une aide-ménagère connu
        [terms-proposed] Conditions proposées
        [terms-decided] Conditions décidées
        [terms-refused] Conditions refusées ou reprises
        [terms-withdrawal-asked] Demandé que des conditions décidées ne commencent jamais
        [terms-withdrawn] Des conditions décidées ne commencent jamais
        [terms-kept] Des conditions décidées commencent quand même
       *[other] { $fact }
    }
console-channel = { $channel ->
        [portal] sur le web
        [office] sur les pages de l’entreprise
        [console] au service clientèle
        [api] par le logiciel de l’entreprise
        [file] par fichier
        [telephone] par téléphone
        [command-line] en ligne de commande
        [bank] par la banque
       *[clock] automatiquement
    }
console-by-itself = automatiquement
console-on-call = Pendant l’appel enregistré « { $call } »
console-notice = { $channel ->
        [email] E-mail à l’utilisateur
        [letter] Lettre à l’utilisateur
        [call] Informé par téléphone
       *[portal] Sur la page de l’utilisateur
    }
console-call = { $way ->
        [made] Nous avons appelé
       *[received] L’utilisateur a appelé
    }
console-call-heard = Ce qui a été dit et pressé
console-call-code = Code introduit (non conservé)
console-call-pressed = Touche pressée : { $keys }
console-call-silence = Aucune touche pressée
console-call-hung-up = Raccroché
console-help = Répondre pour l’utilisateur
console-help-how = Seulement pendant un appel enregistré, à la demande de l’utilisateur. Votre nom et l’appel restent avec la réponse.
console-which-call = Pendant quel appel enregistré ?
console-which-call-hint = Son numéro ou son nom dans les enregistrements.
console-call-missing = Dites pendant quel appel enregistré l’utilisateur l’a demandé.
console-confirm = Confirmer pour l’utilisateur
console-contest = Contester pour l’utilisateur
console-confirmed = La prestation est confirmée pour l’utilisateur.
console-contested = La contestation est notée pour l’utilisateur. L’entreprise doit maintenant répondre.
console-decide = Décider
console-decide-for = Qui est suivi ?
console-for-company = L’entreprise : la prestation est acceptée
console-for-household = L’utilisateur : la prestation est annulée
console-reason = Pourquoi ?
console-side-missing = Dites qui est suivi.
console-decided = La décision est exécutée.
console-correct = Défaire cette prestation
console-correct-how = Les titres-services et l’argent reviennent dès qu’un superviseur l’approuve.
console-proposed = Proposé. Un superviseur doit l’approuver.
console-approve = Approuver
console-approved = Approuvé et exécuté.
console-tray-lines = Mouvements bancaires
console-tray-works = Prestations
console-tray-payments = Paiements sans compte
console-tray-wrong = Acceptées par le silence, à tort
console-tray-unreachable = Personnes qu’aucun canal n’atteint
console-tray-second = Une deuxième personne est nécessaire
console-tray-calls = À rappeler
console-tray-objections = Remarques d’aides-ménagères
console-objection-answer = Votre réponse à { $helper }
console-objection-send = Répondre
console-objection-answered = Votre réponse est notée. L’aide-ménagère la lit sur sa page.
console-tray-nothing = Rien n’attend ici.
console-tray-more = { $count ->
        [one] et encore un
       *[other] et encore { $count }
    }
console-tray-why = { $why ->
        [company-silent] l’entreprise doit répondre et ne le fait pas
        [household-silent] l’utilisateur doit répondre et ne le fait pas
        [maintained] l’entreprise maintient ses heures
        [household-excluded] l’utilisateur est exclu
        [household-unreachable] l’utilisateur ne peut pas être informé
       *[silence-in-doubt] le silence a répondu, peut-être à tort
    }
console-second-what = { $what ->
        [account-for-refunds] Compte pour les restitutions
        [account-of-a-payment] Compte d’un paiement
        [account-of-a-payer] Compte d’un payeur
        [decision] Décision sur une longue prestation
        [correction-of-work] Défaire une prestation
        [refund] Rendre l’argent de titres-services
        [free-vouchers] Donner des titres-services gratuits
        [told-in-person] Informé de vive voix
       *[correction-of-an-order] Annuler une commande
    }
console-proposed-by = Par { $name }, { $moment }
console-line = Un mouvement bancaire
console-line-from = De
console-line-amount = Montant
console-line-day = Comptabilisé le
console-line-said = Communication
console-line-why = Pourquoi il attend
console-line-what = Que faut-il faire ?
console-line-household = C’est une commande de l’utilisateur qui a ce numéro
console-line-number = Numéro d’utilisateur
console-line-return = L’argent retourne à qui a payé
console-line-iban = Compte du payeur, si la banque n’en a nommé aucun
console-line-leave = Il n’y a plus rien à faire
console-line-decided = Décidé : { $words }
console-choice-missing = Dites ce qu’il faut faire.
console-called-back = Rappelé
console-called-back-noted = Noté : rappelé.
console-called-back-before = C’était déjà noté.
console-payment-account = Compte auquel il va
console-payment-enter = Introduire
console-payment-goes = Deux personnes ont introduit le même compte : le prochain fichier de paiement l’y envoie.
