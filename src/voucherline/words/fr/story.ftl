## L'histoire que raconte `voucherline story`

story-title = Un mois dans une petite ville
story-intro = { $households } utilisateurs, { $companies } entreprises, { $helpers } aides-ménagères et une banque. Tout ce que vous voyez se passe vraiment : les fichiers de la banque sont écrits et lus, titres-services et centimes bougent dans le grand livre, les délais sont comptés, les entreprises sont payées. Seule l'horloge est à nous.
story-who = Qui joue
story-takes-part = participe
story-number = numéro d'utilisateur
story-solution = { $state ->
        [online] en ligne
        [email] par e-mail
       *[telephone] par téléphone
    }
story-works-for = { $helper } travaille pour { $company }.

story-scene-year-before = Un an plus tôt
story-scene-statement = L'extrait de la banque
story-scene-confirmed = Deux fois oui
story-scene-amended = Contestée, puis corrigée
story-scene-expired = Des titres-services que personne n'a utilisés
story-scene-cancelled = Contestée, puis annulée
story-scene-short = Trop peu de titres-services
story-scene-silence = Aucune réponse
story-scene-payments = Les entreprises sont payées
story-scene-closed = La banque l'a fait
story-scene-end = La fin, et comment regarder plus loin

story-in-wallet = dans le portefeuille
story-kept = dont réservés pour du travail qui attend une réponse
story-free = libres
story-before = avant
story-meanwhile = entre-temps
story-after = après

story-older-order = { $name } verse { $amount } sur le compte du régime. L'extrait de la banque l'annonce, et { $count } titres-services sont dans le portefeuille.
story-valid-until = Ils sont valables jusqu'au { $day } inclus.
story-year-passes = Une année passe. Personne ne les utilise.
story-statement-comes = L'extrait du jour arrive en fichier CODA, { $file }, avec { $count } lignes. Chaque ligne a une suite, et une seule :
story-from = de
story-amount = montant
story-outcome = la suite
story-the-bank = la banque
story-bought = { $count ->
        [one] { $count } titre-service.
       *[other] { $count } titres-services.
    }
story-goes-back = { $amount } sont rendus.
story-read-again = Quelqu'un lit encore une fois le même fichier. { $count ->
        [0] Rien de nouveau : aucune ligne n'est comptée deux fois.
       *[other] { $count } lignes sont nouvelles.
    }

story-helper-calls = { $helper } a travaillé { $minutes } chez { $name } et le dit au téléphone : numéro, heures, terminé.
story-kept-all = { $kept ->
        [one] { $kept } titre-service est réservé
       *[other] { $kept } titres-services sont réservés
    } pour cela. On demande maintenant aux deux : à l'entreprise et à l'utilisateur.
story-kept-some = { $kept ->
        [one] { $kept } titre-service est réservé
       *[other] { $kept } titres-services sont réservés
    } pour cela, il en manque { $missing }. L'utilisateur l'apprend aussi.
story-told-portal = { $name } regarde la prestation sur sa page personnelle. Elle a été vue, c'est la preuve : l'utilisateur sait.
story-told-email = L'e-mail à { $name } a été accepté et n'est pas revenu en 24 heures. C'est la preuve : l'utilisateur sait.
story-told-call = Nous appelons { $name }, disons ce qui a été encodé, et une touche est pressée. C'est la preuve : l'utilisateur sait.
story-told-news = Nous appelons { $name } et le disons. Quelqu'un décroche et presse une touche.
story-told-letter = La lettre à { $name } a été postée le { $day }. Trois jours ouvrables plus tard, elle est considérée comme reçue. C'est la preuve : l'utilisateur sait.
story-confirms = { $name } dit oui.
story-validates = { $company } dit oui.
story-words-hours = C'était une heure de moins.
story-contests-hours = { $name } dit non : c'était { $minutes }, pas plus.
story-must-answer = Dès maintenant, le silence n'est plus une réponse. { $company } l'apprend le jour même et a le temps jusqu'au { $day } inclus.
story-amends = { $company } se renseigne et corrige la prestation : { $minutes }.
story-silence-off = L'utilisateur doit être informé de nouveau, et après une correction seule une personne peut dire oui.
story-words-never = Personne n'est venu ce jour-là.
story-contests-never = { $name } dit non : personne n'est venu ce jour-là.
story-words-cancel = L'aide-ménagère était malade et a encodé le mauvais utilisateur.
story-cancels = { $company } vérifie et annule la prestation. Les titres-services sont de nouveau libres.
story-short = Les deux sont d'accord, mais il manque { $missing ->
        [one] { $missing } titre-service
       *[other] { $missing } titres-services
    }. Ce qu'il y a reste réservé ; on demande à l'utilisateur de commander.
story-next-order = L'extrait de la banque apporte la commande suivante de { $name } : { $count } titres-services.
story-completed = Les premiers complètent la prestation ; personne ne doit rien faire.
story-why = Pourquoi le { $day } ?
story-weeks-pass = Deux semaines passent. Aucune nouvelle.
story-silence = Le dernier jour est passé, et { $name } n'a pas répondu. Informé avec preuve, et le temps donné : maintenant le silence compte comme un oui.
story-expires = Le dernier jour des anciens titres-services de { $name } est passé : { $count } sont périmés.
story-refund-due = Leur prix, { $amount }, est rendu sur le compte d'où il est venu, avec le prochain fichier de paiement.

story-payment-file = Le fichier de paiement pour la banque est écrit, pain.001 : { $file }. { $count } paiements, ensemble { $amount }.
story-execution = À exécuter le { $day }.
story-to = à
story-for-what = pour quoi
story-for-work = { $count } titres-services de travail approuvé, à { $price }.
story-others = Dans le même fichier { $count ->
        [one] part { $count } paiement
       *[other] partent { $count } paiements
    } que d'autres personnes de cette base de données attendaient, ensemble { $amount }.
story-executed = L'extrait de la banque, { $file } : { $count } paiements sur { $of } sont exécutés. Cela les clôture.
story-work-at = travail chez
story-length = heures
story-minutes = { $minutes }
story-how-it-ended = comment cela a fini
story-by-silence = d'accord par silence

story-files = Les fichiers de la banque, entrants et sortants :
story-look = Regardez vous-même :
story-audit = Maintenant, tous les soldes, états et délais sont recalculés à partir des écritures.

story-scene-welcome = Chacun reçoit une lettre
story-scene-received = Ce que chacun a reçu
story-welcome-letters = { $count ->
        [one] 1 lettre part
       *[other] { $count } lettres partent
    } à la poste, imprimées ensemble (tirage { $file }) : une bienvenue avec le numéro d’utilisateur pour chacun, et un code pour qui se sert du téléphone.
story-order-letters = Chaque utilisateur apprend sa commande comme il l’a choisi : tout de suite par e-mail, ou par lettre. Le tirage { $file } compte { $count ->
        [one] 1 lettre.
       *[other] { $count } lettres.
    }
story-mail-goes = Un e-mail part pour { $name } : « { $subject } »
story-called-in-vain = { $attempt ->
        [1] Nous appelons { $name }. Personne ne répond.
        [2] Nous rappelons, un autre jour et à une autre heure. Personne ne répond.
       *[other] Le troisième appel. Personne ne répond : il faut une lettre.
    }
story-letter-goes = La lettre est imprimée et remise à la poste : « { $subject } »
story-by-what = comment
story-what = quoi
story-channel = { $state ->
        [email] e-mail
        [call] appel
        [letter] lettre
       *[portal] en ligne
    }
story-letters-and-mails = Les lettres en PDF, un fichier par tirage, et le dossier des e-mails :
