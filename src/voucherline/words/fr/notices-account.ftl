## Bienvenue

notice-welcome-subject = Bienvenue : comment utiliser vos titres-services
notice-welcome = Votre inscription est faite. Vous pouvez maintenant commander des titres-services.
notice-welcome-what = Un titre-service paie une heure de travail d'aide-ménagère ou d'aide-ménager. Vous ne recevez pas de papier : vos titres-services sont dans votre portefeuille chez nous.
notice-welcome-answer-online = Après chaque travail, vous recevez un e-mail. Sur { $portal }, vous dites si c'est exact.
notice-welcome-answer-email = Après chaque travail, vous recevez un e-mail avec le jour et les heures. Appelez le { $line } pour dire si c'est exact.
notice-welcome-answer-telephone = Après chaque travail, nous vous appelons pour vous dire le jour et les heures. Vous dites tout de suite si c'est exact. Ou vous appelez plus tard le { $line }.
notice-welcome-code = Pour le téléphone et notre site, il vous faut un code. Vous le recevez dans une autre lettre.
notice-welcome-transfer = Versez de l'argent sur le compte { $account }. Un titre-service coûte maintenant { $price }.
notice-welcome-smallest = Commandez au moins { $count } à la fois.

## Le code pour le téléphone

notice-telephone-code-subject = Votre nouveau code pour le téléphone
notice-telephone-code = Avec ce code, nous savons que c'est vous qui appelez ou qui vous connectez à notre site. Vous aviez déjà un code ? Il ne marche plus.
notice-telephone-code-secret = Ne donnez ce code à personne. Ni à l'aide-ménagère ou à l'aide-ménager, ni à l'entreprise, ni à nos agents. Vous le tapez seulement sur notre ligne téléphonique, ou pour vous connecter à notre site.
notice-how-to-call = Comment nous appeler
notice-telephone-code-now = Tapez le code de cette lettre.
notice-call-then = Vous entendez ensuite ce que vous pouvez faire.

## Des codes erronés au téléphone

notice-wrong-codes-subject = Un code erroné a été tapé au téléphone
notice-wrong-codes = Sur notre ligne téléphonique, un code erroné a été tapé { $count } fois de suite avec votre numéro d'utilisateur.
notice-wrong-codes-nothing-heard = Avec un code erroné, personne n'entend rien sur vous et personne ne peut rien changer. Vos titres-services sont en sécurité.
notice-wrong-codes-you = C'était vous ? Cela peut arriver à tout le monde. Après un moment, vous pouvez simplement réessayer.
notice-wrong-codes-no-loss = Vous ne perdez aucun droit. Un travail attend votre réponse ? Un agent peut le confirmer ou le contester avec vous, même sans code.
notice-wrong-codes-help = Ce n'était pas vous, ou vous ne connaissez plus le code ?
notice-wrong-codes-call = Appelez le { $line } et appuyez sur 0. Un agent vous aide.
notice-wrong-codes-new = Demandez un nouveau code. Vous le recevez par lettre, et l'ancien code ne marche alors plus.
notice-wrong-codes-secret = Ne dites votre code à personne, pas même à un de nos agents.

## Comment vous participez

notice-solution-changed-subject = { $solution ->
        [online] Désormais, vous réglez tout en ligne
        [email] Désormais, vous recevez des e-mails et vous répondez par téléphone
       *[telephone] Désormais, nous vous appelons
    }
notice-solution-changed-online = Vous recevez un e-mail quand du travail attend votre réponse. Vous répondez en ligne.
notice-solution-changed-email = Vous recevez un e-mail quand du travail attend votre réponse. Il donne le jour et les heures. Vous répondez par téléphone.
notice-solution-changed-telephone = Nous vous appelons quand du travail attend votre réponse. Vous entendez le jour et les heures. Vous répondez tout de suite, ou vous nous appelez plus tard.
notice-solution-confirmations = { $how ->
        [email] Vous recevez la confirmation d'une commande par e-mail.
       *[letter] Vous recevez la confirmation d'une commande par lettre.
    }
notice-solution-no-loss = Du travail attend encore votre réponse ? Vous n'aurez jamais moins de temps qu'avant.
notice-solution-again = Vous pouvez toujours changer de nouveau.

## Nouvelle adresse, nouveau numéro

notice-contact-changed-subject = { $what ->
        [email] Nous avons reçu une nouvelle adresse e-mail pour vous
        [telephone] Nous avons reçu un nouveau numéro de téléphone pour vous
       *[address] Nous avons reçu une nouvelle adresse pour vous
    }
notice-contact-changed = { $what ->
        [email] Quelqu'un nous a donné une nouvelle adresse e-mail pour vous. C'est pourquoi nous vous écrivons encore une fois comme avant.
        [telephone] Quelqu'un nous a donné un nouveau numéro de téléphone pour vous. C'est pourquoi nous vous écrivons encore une fois comme avant.
       *[address] Quelqu'un nous a donné une nouvelle adresse pour vous. C'est pourquoi nous vous écrivons encore une fois à l'ancienne.
    }
notice-contact-changed-from = Nous l'utiliserons à partir du { $day }. Avant ce jour, personne ne peut s'en servir pour se connecter.
notice-was-it-you = C'était vous ? Alors vous ne devez rien faire.
notice-was-it-not-you = Ce n'était pas vous ?
notice-not-me-call = Appelez tout de suite le { $line } et appuyez sur 0.
notice-not-me-say = Dites que vous n'avez rien changé. Nous arrêtons alors le changement.

## Mandats

notice-mandate-offered-subject = Vous voulez que { $holder } agisse pour vous
notice-mandate-offered = Vous nous avez dit que { $holder } peut agir pour vous. Voici le code pour cela, dans cette lettre. Sans ce code, { $holder } ne peut encore rien faire.
notice-mandate-offered-code = Donnez ce code à { $holder } et à personne d'autre. Ce n'est pas votre propre code pour le téléphone.
notice-mandate-accept = Comment { $holder } accepte le mandat
notice-mandate-accept-give = Donnez le code de cette lettre à { $holder }.
notice-mandate-accept-call = { $holder } appelle le { $line } et appuie sur 0.
notice-mandate-accept-online = { $holder } va sur { $portal }, ou appelle le { $line } et appuie sur 0.
notice-mandate-accept-say = { $holder } dit votre numéro d'utilisateur, { $number }, et le code.
notice-mandate-accept-until = Cela doit être fait le { $day } au plus tard. Après, le code ne marche plus.
notice-mandate-offered-not-you = Vous n'avez pas donné de mandat ? Alors ne donnez le code à personne. Appelez le { $line } et appuyez sur 0. Nous arrêtons alors le mandat.
notice-mandate-given-subject = { $holder } peut désormais agir pour vous
notice-mandate-sees = { $holder } peut voir vos titres-services et le travail fait chez vous. Cela vaut du { $first } au { $last } inclus.
notice-mandate-answers = { $holder } peut aussi dire si du travail est exact.
notice-mandate-given-both = Vous pouvez toujours tout faire vous-même. Nous vous disons tout ce que fait { $holder }.
notice-mandate-not = { $holder } ne peut pas changer votre adresse, votre numéro de téléphone ou votre code.
notice-mandate-stop = Vous ne voulez pas cela ?
notice-mandate-stop-call = Appelez le { $line } et appuyez sur 0.
notice-mandate-stop-say = Dites que vous voulez arrêter le mandat. C'est toujours possible.
notice-holder-planned-absence-subject = { $holder } nous a signalé votre absence
notice-holder-planned-absence = { $holder }, qui a votre mandat, nous a signalé votre absence du { $first } au { $last }.
notice-holder-planned-absence-time = Pendant votre absence, vos délais ne courent pas : votre silence ne compte pas comme un oui.
notice-mandate-not-accepted-subject = { $holder } n'a pas accepté votre mandat
notice-mandate-not-accepted = Pour cela, { $holder } devait nous donner un code dans les délais. Ce code ne marche plus. Vous le voulez encore ? Donnez alors un nouveau mandat.
notice-mandate-ended-subject = { $holder } ne peut plus agir pour vous
notice-mandate-ended = Le mandat de { $holder }, prévu du { $first } au { $last } inclus, est terminé.
notice-mandate-ended-stays = Ce que { $holder } a déjà fait pour vous reste valable.

## Bloqué, exclu, clôturé, de nouveau ouvert

notice-account-changed-subject = { $state ->
        [frozen] Vous ne pouvez pas commander de titres-services pour le moment
        [excluded] Vous ne pouvez pas utiliser de titres-services pendant un certain temps
        [deceased] Les titres-services de { $name }
        [closed] Votre compte de titres-services est clôturé
       *[open] Vous pouvez de nouveau commander des titres-services
    }
notice-account-closed-after-death-subject = Les titres-services de { $name }
notice-account-frozen = Votre compte de titres-services est bloqué. Vous ne pouvez rien commander. L'argent que vous versez vous est rendu.
notice-account-frozen-work = Vous pouvez encore confirmer ou contester du travail déjà fait. Nous le payons avec les titres-services que vous avez.
notice-account-frozen-ask = Le service clientèle vous dira volontiers pourquoi, et ce que vous pouvez faire.
notice-account-excluded = L'inspection a décidé que vous ne pouvez pas commander de titres-services pendant un certain temps. Personne ne peut non plus venir travailler chez vous avec des titres-services.
notice-account-excluded-until = Cela dure au plus tard jusqu'au { $day } inclus. Après, vous pouvez de nouveau commander, sans rien demander.
notice-account-excluded-work = Du travail attend encore une réponse ? Le service clientèle en décide.
notice-account-excluded-ask = Vous n'êtes pas d'accord ? Dites-le-nous. Vous pouvez donner votre avis.
notice-account-open = Votre compte de titres-services est de nouveau ouvert. Vous pouvez commander, et quelqu'un peut de nouveau travailler pour vous.
notice-account-closed = Votre compte de titres-services est clôturé. Vous ne pouvez plus commander. L'argent que vous versez encore vous est rendu.
notice-account-closed-again = Vous voulez un jour utiliser de nouveau des titres-services ? Le service clientèle vous aidera.
notice-account-deceased = Nous avons appris le décès de { $name }. Nous vous présentons nos sincères condoléances.
notice-account-deceased-calm = Vous ne devez rien faire aujourd'hui. Vous lisez ici ce que deviennent les titres-services.
notice-account-deceased-orders = On ne peut plus commander. L'argent qui arrive encore est rendu.
notice-account-deceased-work = Quelqu'un a encore travaillé avant le décès ? Vous pouvez encore confirmer ce travail. Nous le payons avec les titres-services qui restent.
notice-account-deceased-heirs = Ce qui reste ensuite, nous le remboursons aux héritiers. Pour cela, nous demandons un certificat d'hérédité et un numéro de compte.
notice-account-deceased-until = Vous avez le temps jusqu'au { $day }. Ce jour-là, nous clôturons tout.
notice-account-closed-after-death = Nous vous avons déjà écrit après le décès de { $name }. Nous avons maintenant clôturé le compte de titres-services.
notice-account-closed-after-death-ask = Quelque chose n'est pas réglé pour vous ? Le service clientèle est là pour vous.

## Preuves et compte

notice-proof-accepted-subject = Votre preuve est en ordre
notice-proof-accepted = { $proof ->
        [priority-group] Nous avons accepté votre preuve. Vous pouvez acheter plus de titres-services au prix le plus bas.
       *[self-employed-mother] Nous avons accepté votre preuve. Comme mère indépendante, vous recevez des titres-services gratuits.
    }
notice-proof-from = Cela vaut à partir du { $first }.
notice-proof-between = Cela vaut du { $first } au { $last } inclus.
notice-proof-vouchers = { $proof ->
        [priority-group] Le maximum est de { $count ->
                [one] { $count } titre-service
               *[other] { $count } titres-services
            } par an.
       *[self-employed-mother] Leur nombre est de { $count ->
                [one] { $count } titre-service
               *[other] { $count } titres-services
            }.
    }
notice-refund-account-noted-subject = Nous avons noté votre compte pour les remboursements
notice-refund-account-noted = Quand nous vous rendons de l'argent, il va sur le compte qui finit par { $ends }.

notice-form-question-subject = Une question sur votre formulaire
notice-form-question = Merci pour votre formulaire. Un point n'est pas lisible ou pas clair.
notice-form-question-words = Notre question : « { $words } »
notice-form-question-answer = Écrivez votre réponse sur le talon ci-dessous et renvoyez-le. Ou appelez le { $line } et appuyez sur 0. D'ici là, rien ne change pour vous.
