## La ligne téléphonique : des phrases courtes, à entendre. Ce que fait une touche se dit avant la touche.

phone-clock = { $minute ->
        [0] { $hour } heures
       *[other] { $hour } heures { $minute }
    }
phone-length-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
phone-length-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
phone-length = { $hours } et { $minutes }

## Des mots à l’intérieur des phrases

phone-activity = { $activity ->
        [home-help] aide à domicile
        [shopping] courses
        [ironing] repassage
       *[transport] transport
    }
phone-state = { $state ->
        [registered] en attente d’une réponse
        [maintained] maintenu par l’entreprise
        [agreed] approuvé
        [contested] contesté
        [cancelled] annulé
        [short] en attente de titres
        [outside-vouchers] à payer sans titres
        [reimbursed] payé à l’entreprise
       *[other] traité
    }

## Début, langue, qui appelle

phone-welcome = Bienvenue sur la ligne des titres-services.
phone-option-language-nl = Pour le néerlandais, appuyez sur { $key }.
phone-option-language-fr = Pour le français, appuyez sur { $key }.
phone-option-language-de = Pour l’allemand, appuyez sur { $key }.
phone-option-language-en = Pour l’anglais, appuyez sur { $key }.
phone-option-language-pl = Pour le polonais, appuyez sur { $key }.
phone-option-language-pt = Pour le portugais, appuyez sur { $key }.
phone-option-language-ro = Pour le roumain, appuyez sur { $key }.
phone-option-language-es = Pour l’espagnol, appuyez sur { $key }.
phone-number = Composez votre numéro d’utilisateur, 12 chiffres.
phone-code = Composez votre code téléphonique, 5 chiffres.
phone-not-known-again = Le numéro et le code ne vont pas ensemble. Réessayez, sans vous presser.
phone-not-known = Le numéro et le code ne vont pas ensemble. Vous ne perdez aucun droit : une personne va vous aider.

## Ce qui est possible partout

phone-wrong-key = Je ne connais pas cette touche ici.
phone-too-few = Il manque des chiffres.
phone-silence = Je n’ai rien entendu.
phone-go-on = Continuez sans vous presser.
phone-not-understood = Nous n’y arrivons pas ainsi. Une personne va vous aider.
phone-too-long = Cet appel est long. Une personne va vous aider.
phone-keys = Pour parler à une personne, appuyez sur 0. Pour réentendre, appuyez sur 9.
phone-to-person = Je vous mets en communication avec le service clientèle. Restez en ligne.
phone-call-back-booked = Nous vous rappellerons le prochain jour ouvrable. À bientôt.
phone-opening-hours = Il n’y a personne maintenant. Rappelez-nous un jour ouvrable, entre { $opens } et { $closes }. À bientôt.
phone-bye = Merci de votre appel. Au revoir.
phone-bye-called = Merci. Au revoir.

## Portefeuille et prestations ouvertes

phone-wallet = Vous avez { $count ->
        [one] { $count } titre
       *[other] { $count } titres
    }, dont { $free } { $free ->
        [one] libre
       *[other] libres
    }.
phone-works = { $works ->
        [one] Une prestation attend votre réponse.
       *[other] { $works } prestations attendent votre réponse.
    }
phone-works-none = Rien n’attend votre réponse.
phone-works-done = C’est tout. Vous pouvez raccrocher.
phone-work = { $helper } a travaillé le { $day }, { $hours }, { $activity }.
phone-work-maintained = Vous avez contesté { $hours } le { $day }, { $helper }. L’entreprise maintient ces heures.
phone-option-after-all = Si c’est juste malgré tout, appuyez sur { $key }.
phone-option-stay = Si vous maintenez votre non, appuyez sur { $key }.
phone-sure-stay = Je note : vous maintenez votre non, { $hours } le { $day }, { $helper }.
phone-staying = C’est noté. Le service clientèle décidera.
phone-option-yes = Si c’est juste, appuyez sur { $key }.
phone-option-no = Si ce n’est pas juste, appuyez sur { $key }.
phone-option-more = Pour autre chose, appuyez sur { $key }.
phone-option-why = Pour savoir jusqu’à quand vous pouvez répondre, appuyez sur { $key }.
phone-option-later = Pour répondre plus tard, appuyez sur { $key }.
phone-why = { $why }
phone-reason = Qu’est-ce qui n’est pas juste ?
phone-option-hours = Si le nombre d’heures n’est pas juste, appuyez sur { $key }.
phone-option-day = Si le jour n’est pas juste, appuyez sur { $key }.
phone-option-else = Si c’est autre chose, appuyez sur { $key }.
phone-option-not-happened = Si personne n’est venu travailler, appuyez sur { $key }.
phone-option-other = Si c’est encore autre chose, appuyez sur { $key }.
phone-sure-yes = Je note : juste, { $hours } le { $day }.
phone-sure-no = Je note : vous contestez { $hours } le { $day }, { $helper } : { $reason ->
        [hours] le nombre d’heures
        [day] le jour
        [did-not-happen] personne n’est venu travailler
       *[other] une autre raison
    }.
phone-option-undo = Pour changer cela, appuyez sur { $key }.
phone-undone = Votre réponse est annulée.
phone-confirmed = C’est noté.
phone-contested = C’est noté. L’entreprise doit maintenant répondre.
phone-changed = L’entreprise vient de modifier cela. Je le relis.
phone-answered-before = Il y a déjà une réponse : le travail est { phone-state }.
phone-not-possible = Ce n’est pas possible ici. Une personne peut vous aider.

## Menu, commande, souhaits

phone-option-order = Pour votre dernière commande, appuyez sur { $key }.
phone-option-settings = Pour vos réglages, appuyez sur { $key }.
phone-option-works = Pour entendre vos prestations ouvertes, appuyez sur { $key }.
phone-order = Votre dernière commande : { $bought ->
        [one] { $bought } titre
       *[other] { $bought } titres
    }, le { $on }.
phone-order-none = Vous n’avez encore rien commandé.
phone-option-set-language = Pour changer de langue, appuyez sur { $key }.
phone-option-set-pace = Pour me faire parler plus lentement, appuyez sur { $key }.
phone-option-set-more = Pour d’autres réglages, appuyez sur { $key }.
phone-option-set-hours = Pour choisir quand nous vous appelons, appuyez sur { $key }.
phone-option-set-code = Pour changer votre code téléphonique, appuyez sur { $key }.
phone-option-call-back = Pour que nous vous rappelions, appuyez sur { $key }.
phone-language-set = Je vous parlerai désormais en français.
phone-option-pace-0 = Pour un rythme normal, appuyez sur { $key }.
phone-option-pace-1 = Pour un rythme plus lent, appuyez sur { $key }.
phone-option-pace-2 = Pour un rythme très lent, appuyez sur { $key }.
phone-pace-set = Je parlerai désormais ainsi.
phone-hours-from = À partir de quelle heure pouvons-nous vous appeler ? Composez deux chiffres, comme 0 9.
phone-hours-to = Jusqu’à quelle heure ? Composez deux chiffres, comme 1 8.
phone-hours-wrong = Ce n’est pas possible : la deuxième heure doit venir après la première.
phone-hours-check = Vous voulez nos appels entre { $from } et { $to }.
phone-option-hours-right = Si c’est juste, appuyez sur { $key }.
phone-option-hours-anew = Pour choisir à nouveau, appuyez sur { $key }.
phone-hours-set = Nous vous appellerons désormais entre { $from } et { $to }.
phone-code-old = Composez d’abord votre code téléphonique actuel.
phone-code-new = Composez maintenant le nouveau code, 5 chiffres.
phone-code-again = Composez encore une fois le nouveau code.
phone-code-set = Votre nouveau code est valable dès maintenant.
phone-code-wrong = Votre code actuel n’était pas juste. Rien n’a changé.
phone-code-easy = Ce code est trop facile à deviner. Choisissez-en un autre.
phone-code-differs = Les deux nouveaux codes sont différents. Recommencez.

## La ligne appelle

phone-call-announce = Bonjour, ici la ligne des titres-services. Nous avons un message pour l’utilisateur de ce numéro.
phone-option-listen = Si c’est vous et que vous voulez l’entendre, appuyez sur { $key }.
phone-option-not-me = Si ce n’est pas vous, appuyez sur { $key }.
phone-call-wrong-person = Excusez-nous pour le dérangement. Au revoir.
phone-voicemail = Ici la ligne des titres-services. Nous avons un message pour vous. Rappelez-nous quand cela vous convient, au numéro indiqué dans vos lettres. Au revoir.
phone-news-decided = Une décision est prise pour { $hours } le { $day }, { $helper } : le travail est { phone-state }.
phone-news-cancelled = L’entreprise a annulé { $hours } le { $day }, { $helper }.
phone-news-shortage = Pour { $hours } le { $day }, { $helper }, il manque { $missing ->
        [one] { $missing } titre
       *[other] { $missing } titres
    }. Commandez-en d’autres, s’il vous plaît.
phone-news-expiry = { $expiring ->
        [one] { $expiring } titre expire
       *[other] { $expiring } titres expirent
    } le { $on }.
phone-news-other = Il y a du nouveau pour votre compte. Nous vous envoyons une lettre.
phone-option-understood = Si vous avez compris, appuyez sur { $key }.

## L’aide-ménagère appelle

phone-helper-welcome = Bienvenue sur la ligne des aides-ménagères et aides-ménagers.
phone-helper-number = Composez votre propre numéro, 12 chiffres.
phone-option-helper-register = Pour encoder des heures, appuyez sur { $key }.
phone-option-helper-entries = Pour entendre vos dernières heures, appuyez sur { $key }.
phone-helper-household = Composez le numéro d’utilisateur du ménage où vous avez travaillé aujourd’hui.
phone-helper-household-wrong = Ce numéro n’est pas juste.
phone-helper-activity = Quelle activité, de 1 à 4 ?
phone-helper-activities = Pour l’aide à domicile, appuyez sur 1. Pour les courses, appuyez sur 2. Pour le repassage, appuyez sur 3. Pour le transport, appuyez sur 4.
phone-helper-hours = Combien d’heures entières, d’une à neuf ?
phone-helper-summary = Aujourd’hui chez l’utilisateur { $household } : { $hours }, { $activity }.
phone-option-helper-right = Si c’est juste, appuyez sur { $key }.
phone-option-helper-wrong = Pour recommencer, appuyez sur { $key }.
phone-helper-registered = Vos heures sont encodées.
phone-helper-refused = Ce n’était pas possible. { $why }
phone-helper-refused-otherwise = Votre entreprise peut vous aider.
phone-helper-several = Vous travaillez pour plusieurs entreprises.
phone-helper-which-company = Pour quelle entreprise avez-vous travaillé aujourd’hui ?
phone-option-helper-company-1 = Pour { $company-1 }, appuyez sur { $key }.
phone-option-helper-company-2 = Pour { $company-2 }, appuyez sur { $key }.
phone-option-helper-company-3 = Pour { $company-3 }, appuyez sur { $key }.
phone-helper-for-company = Entreprise : { $employer }.
phone-option-helper-language = Pour une autre langue, appuyez sur { $key }.
phone-helper-here = Vous appelez du téléphone d’un ménage où vous avez déjà travaillé.
phone-option-helper-here = Si vous y avez travaillé aujourd’hui, appuyez sur { $key }.
phone-option-helper-elsewhere = Si vous avez travaillé ailleurs, appuyez sur { $key }.
phone-helper-no-contract = Vous n’avez aujourd’hui de contrat avec aucune entreprise.
phone-helper-entry = { $day }, { $hours }, utilisateur { $household } : { phone-state }.
phone-helper-entries-done = C’étaient là vos dernières heures.

## La ligne appelle avec un code à usage unique

phone-code-announce = Bonjour, ici la ligne des titres-services. Quelqu’un se connecte sur notre site et demande un code par téléphone.
phone-option-code-asked = Si c’est vous et que vous pouvez noter le code, appuyez sur { $key }.
phone-option-code-not-asked = Si ce n’est pas vous, appuyez sur { $key }.
phone-code-voicemail = Personne n’a appuyé sur une touche, nous ne donnons donc pas de code. S’il vous en faut encore un, redemandez-le sur le site. Au revoir.
phone-code-not-asked = Alors personne ne reçoit de code. Quelqu’un connaît peut-être le code de votre lettre : choisissez-en un autre.
phone-code-too-late = Ce code ne peut plus être utilisé. Demandez-en un autre sur le site. Au revoir.
phone-one-time-code = Voici votre code. Tapez-le sur la page où vous vous connectez et ne le dites à personne.
phone-one-time-code-again = Encore une fois.
phone-option-code-typed = Si vous avez le code, appuyez sur { $key }.
phone-a-digit = (un chiffre)
phone-code-digit-1 = { $digit-1 }
phone-code-digit-2 = { $digit-2 }
phone-code-digit-3 = { $digit-3 }
phone-code-digit-4 = { $digit-4 }
phone-code-digit-5 = { $digit-5 }
phone-code-digit-6 = { $digit-6 }
