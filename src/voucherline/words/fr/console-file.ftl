# Le dossier d'un utilisateur : quoi faire d'abord, ce qu'on change pour lui, son argent, et l'emporter.
console-next = À faire d’abord
console-next-step = { $what ->
        [call-back] L’utilisateur a demandé un appel : rappelez-le
        [unreachable] Aucune voie n’atteint l’utilisateur : demandez une adresse e-mail ou un numéro de téléphone
        [decide] { $count ->
            [one] Une prestation attend une décision
           *[other] { $count } prestations attendent une décision
        }
        [contest] { $count ->
            [one] Une prestation est contestée ; l’entreprise doit répondre
           *[other] { $count } prestations sont contestées ; l’entreprise doit répondre
        }
        [code] La lettre avec le code est arrivée, et personne n’a encore téléphoné : demandez si elle est là, ou envoyez un nouveau code
       *[short] { $count ->
            [one] Il manque un titre-service : expliquez comment commander
           *[other] Il manque { $count } titres-services : expliquez comment commander
        }
    }
console-on-behalf = Changer pour l’utilisateur
console-absence-noted = L’absence est notée ; les horloges de l’utilisateur sont arrêtées entre-temps.
console-code = Code téléphonique
console-code-how = Une lettre apporte un nouveau code ; l’ancien fonctionne jusque-là. Personne d’entre nous ne voit jamais un code.
console-code-ask = Envoyer un nouveau code
console-code-asked = Une lettre apportera un nouveau code.
console-contacts = Coordonnées
console-contacts-how = Sur preuve uniquement. Le changement est annoncé à l’ancienne coordonnée et attend quelques jours ouvrables avant d’être utilisé.
console-contact-noted = Noté. Utilisé à partir du { $day } ; l’utilisateur en est informé à l’ancienne coordonnée.
console-contact-stop = Arrêter ce changement
console-contact-stopped = Le changement est arrêté ; l’ancienne coordonnée reste.
console-contact-email = Changer l’adresse e-mail
console-contact-telephone = Changer les numéros de téléphone
console-contact-address = Changer l’adresse
console-proof = Qu’est-ce qui a été montré ?
console-proof-hint = Par exemple : carte d’identité montrée, lettre signée.
console-money = Argent
console-money-how = Rien ne bouge par la main d’une seule personne : un collègue encode la même chose, ou un superviseur approuve.
console-account = Compte pour les remboursements
console-account-none = Aucun n’a été encodé : l’argent retourne au compte qui a payé.
console-account-iban = Compte (IBAN)
console-account-hint = Tel qu’une lettre le prouve. Il vaut dès que deux personnes l’ont encodé.
console-account-holds = Deux personnes ont encodé le même compte : l’argent y retourne désormais.
console-orders = Commandes
console-order = { $count ->
        [one] un titre-service
       *[other] { $count } titres-services
    }
console-order-free = gratuits
console-order-withdrawn = reprise
console-order-none = Rien n’a encore été commandé.
console-withdraw = Reprendre une commande dont l’argent était à quelqu’un d’autre
console-withdraw-propose = Proposer de la reprendre
console-export = Emporter le dossier
console-export-how = Le dossier sous forme de tableau : qui c’est, portefeuille, prestations et histoire. Les numéros de téléphone sont masqués. L’utilisateur peut lire qu’il a été emporté, par qui et pourquoi.
console-export-why = Pourquoi l’emportez-vous ?
console-export-why-missing = Dites pourquoi vous emportez le dossier.
console-export-look = Dossier emporté sous forme de tableau : { $why }
console-export-part = Partie
console-export-when = Quand
console-export-what = Quoi
console-export-who = Qui
console-export-channel = Comment
console-export-minutes = Minutes
console-export-vouchers = Titres-services
console-export-words = Mots
console-export-name = Nom
console-export-work = Prestation
console-recorded-help = Aide lors d’appels enregistrés
console-recorded-help-about = Ce que les collègues ont répondu pour des utilisateurs, et lors de quel appel.
console-recorded-help-how = Tout cela a été fait pour un utilisateur qui l’a demandé lors d’un appel enregistré.
console-helped-by = De qui ?
console-helped-by-hint = Le nom de connexion d’un collègue ; vide : de tous.
console-helped-more = Les plus récents sont montrés.
console-helped-none = Rien n’a été fait lors d’un appel enregistré.
