helper-program = Voucherline pour aide-ménagères et aide-ménagers
helper-program-short = Mes heures
helper-home = Encoder des heures
helper-book = Mes heures
helper-offline = Il n’y a pas de réseau ici. Encodez quand même vos heures : ce téléphone les garde et les envoie dès que possible.
helper-where = Où avez-vous travaillé ?
helper-last-time = La dernière fois :
helper-elsewhere = Chez quelqu’un d’autre
helper-household = Numéro d’utilisateur
helper-household-hint = 12 chiffres. Ils se trouvent sur la carte et les lettres de l’utilisateur.
helper-scan = Scanner la carte
helper-scanning = Tenez la carte devant l’appareil photo.
helper-scan-stop = Arrêter l’appareil photo
helper-no-camera = L’appareil photo ne fonctionne pas ici. Tapez le numéro.
helper-day = Jour
helper-how-long = Combien de temps avez-vous travaillé ?
helper-hours = Heures
helper-minutes = Minutes
helper-hour-mark = h
helper-starts = À partir de quelle heure ? (facultatif)
helper-what = Qu’avez-vous fait ?
helper-activity = { $activity ->
        [home-help] Aide à domicile
        [shopping] Courses
        [ironing] Repassage
       *[transport] Transport
    }
helper-company = Entreprise
helper-company-which = Pour quelle entreprise ?
helper-enter = Encoder les heures
helper-noted = C’est noté : { $hours } le { $day } chez l’utilisateur { $household }.

## Sur le téléphone

helper-queue = Heures sur ce téléphone
helper-queue-signed-out = Connectez-vous à nouveau : ce qui attend ici sera envoyé.
helper-state-waiting = attend le réseau
helper-state-sent = envoyé
helper-state-refused = pas accepté
helper-correct = Corriger
helper-again = Envoyer à nouveau
helper-throw-away = Jeter

## Ce qui ne va pas

helper-two-households = Vous avez choisi un utilisateur et tapé le numéro d’un autre. Gardez l’un des deux.
helper-household-missing = Choisissez un utilisateur ou tapez son numéro.
helper-day-unreadable = Indiquez un jour, par exemple 31/12/2026.
helper-day-not-yet = Ce jour n’est pas encore venu. Encodez le travail le jour même ou plus tard.
helper-hours-unreadable = Indiquez combien de temps vous avez travaillé, en heures et minutes : par exemple 3 et 30.
helper-time-unreadable = Indiquez une heure comme 9:30, ou n’indiquez rien.
helper-activity-missing = Choisissez ce que vous avez fait.
helper-company-missing = Choisissez l’entreprise pour laquelle vous avez travaillé ce jour-là.
helper-no-employer = Nous ne connaissons aucune entreprise pour laquelle vous avez travaillé ce jour-là. Vérifiez le jour ou appelez votre entreprise.
helper-why-number-invalid = Il y a une faute de frappe dans le numéro d’utilisateur. Comparez les 12 chiffres avec la carte.
helper-why-household-unknown = Nous ne connaissons aucun utilisateur avec ce numéro. Comparez les 12 chiffres avec la carte.
helper-why-household-closed = On ne peut plus encoder d’heures chez cet utilisateur. Appelez votre entreprise.
helper-why-no-contract = À notre connaissance, vous ne travailliez pas pour cette entreprise le { $day }. Vérifiez le jour ou appelez votre entreprise.
helper-why-not-approved = Votre entreprise ne pouvait pas faire ce genre de travail le { $day }. Vérifiez votre choix ou appelez votre entreprise.
helper-why-day-in-future = Nous ne sommes pas encore le { $day }. Encodez le travail le jour même ou plus tard.
helper-why-day-too-old = Le { $day }, c’est trop loin : vous pouvez encoder du travail à partir du { $oldest }. Appelez votre entreprise.
helper-why-too-many-minutes-in-day = Vous auriez ainsi travaillé { MINUTES($minutes) } le { $day }. Au plus { MINUTES($most) } par jour sont permises. Regardez dans vos heures s’il y a un doublon.
helper-why-overlap = Le { $day }, vous avez d’autres heures à partir de { CLOCK($other_start) }, au même moment. Corrigez l’heure ou regardez dans vos heures.
helper-why-same-prestation-differs = Vous avez déjà envoyé ceci, avec d’autres données. Regardez dans vos heures avant d’encoder à nouveau.
helper-why-otherwise = Ces heures ne sont pas acceptées. Appelez votre entreprise ou le numéro ci-dessous.

## Le carnet

helper-news = Du nouveau sur vos heures
helper-news-line = { $what ->
        [helper-hours-contested] L’utilisateur dit que quelque chose n’est pas exact.
        [helper-hours-amended] Votre entreprise a corrigé vos heures.
        [helper-hours-cancelled] Vos heures sont annulées.
        [helper-hours-confirmed] L’utilisateur est maintenant d’accord.
        [helper-hours-decided] Le service clientèle a décidé.
        [helper-hours-corrected] Le service clientèle a annulé vos heures, à cause d’une erreur.
       *[helper-objection-answered] Il y a une réponse à ce que vous avez écrit.
    }
helper-months = Autres mois
helper-all-hours = Toutes les heures
helper-agreed-hours = Approuvées
helper-disputed-hours = Contestées
helper-paid-hours = Payées à votre entreprise
helper-book-empty = Aucune heure n’est notée ce mois-ci.
helper-state = { $state ->
        [registered] en attente d’une réponse
        [maintained] contesté : l’entreprise maintient les heures
        [agreed] approuvé
        [contested] contesté par l’utilisateur
        [cancelled] annulé
        [short] approuvé, en attente de titres-services
        [outside-vouchers] approuvé, à payer sans titres-services
        [reimbursed] approuvé et payé
       *[other] terminé
    }
helper-at-household = utilisateur { $household }
helper-changed = Votre entreprise a modifié ces heures le { $moment }.
helper-paid = Payé à votre entreprise le { $moment }.
helper-how-it-stands = État
helper-story = Ce qui s’est passé
helper-story-registered = { $role ->
        [helper] Vous avez encodé ces heures.
       *[company] Votre entreprise a encodé ces heures.
    }
helper-story-validated = { $how ->
        [silence] Votre entreprise a laissé passer son délai : cela vaut un oui.
       *[person] Votre entreprise a dit oui.
    }
helper-story-confirmed = { $how ->
        [silence] L’utilisateur a laissé passer son délai : cela vaut un oui.
       *[person] L’utilisateur a dit oui.
    }
helper-story-contested = L’utilisateur a dit que quelque chose ne va pas : { $reason ->
        [hours] le nombre d’heures.
        [day] le jour.
        [did-not-happen] personne n’est venu travailler.
       *[other] autre chose.
    }
helper-story-amended = Votre entreprise a remplacé { $before } le { $day_before } par { $now } le { $day } ({ helper-activity }).
helper-story-maintained = Votre entreprise maintient ces heures.
helper-story-cancelled = { $role ->
        [company] Votre entreprise a annulé ces heures.
       *[agent] Le service clientèle a annulé ces heures.
    }
helper-story-decided = Le service clientèle a décidé : { $for ->
        [company] les heures comptent.
       *[household] les heures ne comptent pas.
    }
helper-story-corrected = Le service clientèle a retiré ces heures, à cause d’une erreur.
helper-story-paid = Votre entreprise a été payée pour ces heures.
helper-story-came-back = Le paiement à votre entreprise est revenu ; il sera refait.
helper-story-objected = Vous avez écrit que ce n’est pas correct :
helper-story-settled = { $role ->
        [company] Votre entreprise a répondu :
       *[agent] Le service clientèle a répondu :
    }

## Sa réponse à une correction

helper-objection = Ce n’est pas correct ?
helper-objection-words = Écrivez ce qui n’est pas correct
helper-objection-hint = Votre entreprise et le service clientèle le lisent.
helper-objection-send = Envoyer
helper-objection-noted = Vos mots sont notés. Votre entreprise et le service clientèle les lisent.
helper-objection-waits = Ce que vous avez écrit attend une réponse. Vous la trouverez ici.
helper-why-nothing-to-object-to = Personne n’a modifié ni contesté ces heures. Appelez votre entreprise si quelque chose ne va pas.
helper-why-objected-before = Ce que vous avez écrit attend encore une réponse. Appelez votre entreprise si cela dure.
helper-why-reason-missing = Écrivez en quelques mots ce qui n’est pas correct.
helper-why-words-too-long = C’est trop long : { $length } caractères. Écrivez-en au plus { $most }.

## Sur papier

helper-pdf = Ce mois en PDF
helper-pdf-title = Heures de { $name }, { $month }
helper-number = Numéro d’aide-ménagère ou d’aide-ménager
helper-made = Établi le

## How she is reached

helper-reach = Comment me joindre
helper-reach-why = C’est là que vont les codes à usage unique pour vous connecter sur un autre téléphone, et les nouvelles de vos heures. Personne d’autre que vous ne change ceci.
helper-reach-email = Adresse e-mail
helper-reach-telephone = Numéro de téléphone
helper-reach-save = Enregistrer
helper-reach-changed = C’est noté. Dès maintenant, on vous joint là.
helper-reach-same = Rien n’a changé.
helper-why-email-invalid = « { $email } » n’est pas une adresse e-mail. Vérifiez chaque lettre, et qu’il y a un seul @.
helper-why-telephone-invalid = « { $telephone } » n’est pas un numéro de téléphone que nous pouvons appeler. Vérifiez les chiffres ; pour un autre pays, commencez par + et son indicatif.
helper-why-helper-unreachable = Donnez une adresse e-mail ou un numéro de téléphone : sans l’un des deux, personne ne peut vous envoyer de code.
